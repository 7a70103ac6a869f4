import type { JsonObject } from '../../../nodes/Salesforge/shared/json';
import { TriggerHost, type TriggerHostOptions } from '../../../harness/n8nCore/triggerHost';
import { articleBodies, articleBody } from '../../../harness/fixtures/article';

const servers: TriggerHost[] = [];
let count = 0;

async function trigger(parameters: JsonObject, options?: TriggerHostOptions) {
	const server = await TriggerHost.listening(
		{ registration: 'manual', events: ['*'], ...parameters } as never,
		null,
		{ id: `parameters-${count++}` },
		options,
	);
	servers.push(server);
	return server;
}

afterEach(async () => {
	await Promise.all(servers.splice(0).map(async (server) => await server.close()));
});

describe('the chosen events', () => {
	it.each([
		'link_clicked',
		'email_opened,link_clicked',
		' email_opened , link_clicked ,',
		'={{ "link_clicked" }}',
		'={{ "email_opened, link_clicked" }}',
		'={{ ["email_opened", "link_clicked"] }}',
		'={{ ["email_opened,link_clicked", undefined, null, ""] }}',
		'={{ [["email_opened"], ["link_clicked"]].flat() }}',
		'={{ ["link_clicked", "unknown_today"] }}',
	])('can be %j', async (events) => {
		const server = await trigger({ events });
		expect((await server.post(articleBody(3))).json).toEqual({ status: 'accepted' });
		expect((await server.post(articleBody(1))).json.status).toBe('ignored');
	});

	it.each(['={{ "*" }}', '={{ ["email_opened", "*"] }}'])('are all with %j', async (events) => {
		const server = await trigger({ events });
		expect((await server.post(articleBody(1))).json).toEqual({ status: 'accepted' });
	});

	it.each([
		[],
		'',
		' , ',
		null,
		'={{ undefined }}',
		'={{ null }}',
		'={{ $json.events }}',
		'={{ 7 }}',
		'={{ {} }}',
		'={{ [{}] }}',
		'={{ [["link_clicked"], 7] }}',
		'={{ true }}',
	])('cannot be %j, and the response and the log say so', async (events) => {
		const server = await trigger({ events });
		const { status, json, result } = await server.post(articleBody(3));
		expect({ status, answer: json.status }).toEqual({ status: 500, answer: 'error' });
		expect(json.reason).toMatch(/Trigger On|parameters of this trigger/);
		expect(result).toEqual({ noWebhookResponse: true });
	});

	it.each<[unknown, RegExp]>([
		['={{ undefined }}', /No event is chosen/],
		[[], /No event is chosen/],
		['={{ "email_opend" }}', /unknown event types: email_opend/],
		['={{ "email_opened, Email Sent" }}', /unknown event types: Email Sent/],
		[['e'], /unknown event types: e\b/],
		['={{ 7 }}', /'Trigger On' should be a list/],
	])('%j are refused when the workflow is activated', async (events, message) => {
		const host = new TriggerHost({ registration: 'manual', events } as never, null);
		await expect(host.activate()).rejects.toThrow(message);
	});

	it.each([['email_opened'], '*', '={{ "email_opened,*" }}'])('%j are not', async (events) => {
		const host = new TriggerHost({ registration: 'manual', events } as never, null);
		await expect(host.activate()).resolves.toBeUndefined();
	});

	it.each([
		['sequenceIds', { sequenceIds: '={{ [{}] }}' }, /'Sequence IDs' cannot be read/],
		['sequenceIds', { sequenceIds: '["seq_1"' }, /'Sequence IDs' cannot be read/],
		['mailboxIds', { options: { mailboxIds: '={{ true }}' } }, /'Mailbox IDs' cannot be read/],
		['ipAllowlist', { options: { ipAllowlist: 'here' } }, /'here' of 'IP Allowlist'/],
	])(
		'nor are other parameters that a delivery could not read: %s',
		async (_name, given, message) => {
			const host = new TriggerHost(
				{ registration: 'manual', events: '*', ...given } as never,
				null,
			);
			await expect(host.activate()).rejects.toThrow(message);
		},
	);
});

describe('Split Outputs with events from an expression', () => {
	const split = { splitOutputs: true };

	it('has one output when the events are only known at run time', async () => {
		const server = await trigger({
			events: "={{ $execution.mode ? ['*'] : ['*'] }}",
			options: split,
		});
		const { result } = await server.post(articleBody(3));
		expect(result.workflowData).toMatchObject([[{ json: { event: 'link_clicked' } }]]);
		expect(result.workflowData).toHaveLength(1);
	});

	it.each(['={{ true }}', '={{ $execution.mode !== undefined || true }}', 'true', 1])(
		'has one output when the option is %j, which the editor does not draw',
		async (splitOutputs) => {
			const events = ['email_opened', 'link_clicked'];
			const server = await trigger({ events, options: { splitOutputs } });
			const { result } = await server.post(articleBody(3));
			expect(result.workflowData).toMatchObject([[{ json: { event: 'link_clicked' } }]]);
		},
	);

	it('has one per event of a comma-separated text', async () => {
		const server = await trigger({ events: '={{ "email_opened, link_clicked" }}', options: split });
		const { result } = await server.post(articleBody(3));
		expect(result.workflowData).toMatchObject([[], [{ json: { event: 'link_clicked' } }]]);
	});
});

describe('static data that a Code node has overwritten', () => {
	it.each(['text', 7, null, [], { seen: {} }, { seen: 'x'.repeat(1_000_000), onlyFirst: 7 }])(
		'loses no event: %j',
		async (written) => {
			const staticData = JSON.stringify({ 'node:Salesforge Trigger': written });
			const database = { staticData, writes: 0 };
			const server = await trigger({ options: { onlyFirst: true } }, { database });
			expect((await server.post(articleBody(3))).json).toEqual({ status: 'accepted' });
			expect((await server.post(articleBody(3))).json.status).toBe('ignored');
		},
	);
});

/** No combination of parameter values from expressions and bodies makes webhook() throw or hang. */
describe('with any parameter values', () => {
	const garbage = [
		undefined,
		null,
		'',
		'nonsense',
		7,
		true,
		[],
		{},
		[null],
		[[]],
		'={{ undefined }}',
		'={{ $json.a.b.c }}',
		'={{ JSON.parse("{") }}',
		'={{ [{}] }}',
	];
	const names = [
		'registration',
		'events',
		'sequenceIds',
		'output',
		'options',
		'options.dropDuplicates',
		'options.onlyFirst',
		'options.splitOutputs',
		'options.unscopedEvents',
		'options.signature',
		'options.ipAllowlist',
		'options.workspaceIds',
		'options.mailboxIds',
	];
	const bodies: unknown[] = [
		articleBodies[2],
		[articleBodies[2], articleBodies[2], null, 7, { ...articleBody(2), contact: { id: '' } }],
		{ webhookInfo: { type: 'something_new' }, contact: [], sequence: 7 },
		{ hello: 'world' },
		null,
	];

	it.each(names)('%s', async (name) => {
		for (const value of garbage) {
			const [first, second] = name.split('.');
			const options = { splitOutputs: true, onlyFirst: true };
			const given =
				second === undefined
					? { options, [first!]: value }
					: { options: { ...options, [second]: value } };
			const server = await trigger(given as JsonObject);
			for (const body of bodies) {
				const { status, json, result } = await server.post(body);
				expect([200, 400, 403, 500]).toContain(status);
				expect(json.status ?? json.reason).toEqual(expect.any(String));
				for (const item of result.workflowData?.flat() ?? []) {
					expect(Object.keys(item.json).length).toBeGreaterThan(0);
				}
			}
		}
	});
});
