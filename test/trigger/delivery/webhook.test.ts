import { articleBodies, articleBody } from '../../../harness/fixtures/article';
import { TriggerHost, type TriggerHostOptions } from '../../../harness/n8nCore/triggerHost';

const servers: TriggerHost[] = [];
let nodeCount = 0;

/** Every trigger is a separate node, so none remembers another's events. */
async function trigger(parameters: Record<string, unknown>, options?: TriggerHostOptions) {
	const server = await TriggerHost.listening(
		{ registration: 'manual', events: ['*'], ...parameters } as never,
		null,
		{ id: `node-${nodeCount++}` },
		options,
	);
	servers.push(server);
	return server;
}

afterAll(async () => {
	await Promise.all(servers.map(async (server) => await server.close()));
});

describe('a delivery', () => {
	it('starts an execution with one item', async () => {
		const { status, json, result } = await (await trigger({})).post(articleBodies[2]);
		expect({ status, json }).toEqual({ status: 200, json: { status: 'accepted' } });
		expect(result.workflowData).toMatchObject([[{ json: { event: 'link_clicked' } }]]);
	});

	it('that is filtered starts none and returns the reason', async () => {
		const { status, json, result } = await (
			await trigger({ events: ['email_opened'] })
		).post(articleBodies[2]);
		expect(status).toBe(200);
		expect(json).toEqual({
			status: 'ignored',
			reason: 'event type link_clicked is not selected',
		});
		expect(result.workflowData).toBeUndefined();
	});

	it('that is not an event is refused', async () => {
		const { status, json, result } = await (await trigger({})).post({ hello: 'world' });
		expect(status).toBe(400);
		expect(json.reason).toMatch(/webhookInfo\.type/);
		expect(result).toEqual({ noWebhookResponse: true });
	});

	it('gets the sequence that its URL names', async () => {
		const server = await trigger({ sequenceIds: '42', options: { unscopedEvents: 'drop' } });
		const { result } = await server.post(articleBodies[6], '?sequence=42');
		expect(result.workflowData).toMatchObject([[{ json: { sequence: { id: '42', name: null } } }]]);
		expect((await server.post(articleBodies[7])).json.status).toBe('ignored');
	});

	it.each([
		{ sequenceIds: 123, body: '123' },
		{ sequenceIds: '123', body: 123 },
		{ sequenceIds: ['x', 123], body: '123' },
		{ sequenceIds: ' 7 , 123', body: 123 },
		{ sequenceIds: '["seq_1", "123"]', body: 123 },
	])('compares the ids $sequenceIds and $body as text', async (given) => {
		const server = await trigger({ sequenceIds: given.sequenceIds });
		const body = articleBody(1);
		(body.sequence as { id: unknown }).id = given.body;
		const { json, result } = await server.post(body);
		expect(json).toEqual({ status: 'accepted' });
		expect(result.workflowData).toMatchObject([[{ json: { sequence: { id: '123' } } }]]);
	});

	it('says what is wrong when the ids are invalid', async () => {
		const server = await trigger({ sequenceIds: [{ id: 7 }] });
		const { status, json } = await server.post(articleBodies[0]);
		expect(status).toBe(500);
		expect(json.reason).toBe(
			'Expected IDs as comma-separated text or an array of text and numbers, not {"id":7}',
		);
	});

	it('is filtered by workspace and mailbox', async () => {
		const server = await trigger({
			options: { workspaceIds: 'wks_b1fln2njl9xtoh1miu7zx', mailboxIds: 'mbox_other' },
		});
		expect((await server.post(articleBodies[0])).json).toEqual({
			status: 'ignored',
			reason: 'mailbox mbox_07ohxomu88jj7c85gjo8g is not selected',
		});
		expect((await server.post(articleBodies[8])).json).toEqual({
			status: 'ignored',
			reason: 'workspace ws_123456 is not selected',
		});
	});
});

describe('a copy', () => {
	const copyOf = (n: number) => {
		const copy = articleBody(n);
		(copy.webhookInfo as { id: string }).id = 'wh_another';
		return copy;
	};

	it('is ignored, even when it arrives at the same time', async () => {
		const server = await trigger({});
		const answers = await Promise.all(
			[articleBody(1), copyOf(1), articleBody(1)].map(async (body) => await server.post(body)),
		);
		const statuses = answers.map(({ json }) => json.status).sort();
		expect(statuses).toEqual(['accepted', 'ignored', 'ignored']);
	});

	it('is accepted when n8n could not start the execution of the first', async () => {
		let isFailing = true;
		const server = await trigger(
			{ options: { onlyFirst: true } },
			{ failsToStart: () => isFailing },
		);
		expect((await server.post(articleBody(1))).status).toBe(500);
		isFailing = false;
		expect((await server.post(copyOf(1))).json).toEqual({ status: 'accepted' });
		expect((await server.post(copyOf(1))).json).toMatchObject({ status: 'ignored' });
	});

	it('is shown every time while a user tests the workflow', async () => {
		const server = await trigger({}, { mode: 'manual' });
		expect((await server.post(articleBody(1))).json).toEqual({ status: 'accepted' });
		expect((await server.post(articleBody(1))).json).toEqual({ status: 'accepted' });
	});

	it('within one array is ignored too', async () => {
		const { json, result } = await (
			await trigger({})
		).post([articleBody(1), copyOf(1), articleBody(2)]);
		expect(json).toMatchObject({
			status: 'accepted',
			events: 2,
			reason: expect.stringContaining('duplicate'),
		});
		expect(result.workflowData![0]).toHaveLength(2);
	});
});
