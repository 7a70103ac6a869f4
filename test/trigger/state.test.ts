import { TriggerMemory } from '../../nodes/Salesforge/trigger/memory/memory';
import { stateOf } from '../../nodes/Salesforge/trigger/state';
import { TriggerHost } from '../../harness/n8nCore/triggerHost';
import { articleBody } from '../../harness/fixtures/article';
import { deactivate, LATER_MS, advance } from './registration/time';

const DAY = 24 * 60 * 60 * 1000;
const hosts: TriggerHost[] = [];
let count = 0;

afterEach(async () => {
	await Promise.all(hosts.splice(0).map(async (host) => await host.close()));
	jest.restoreAllMocks();
});

async function listen(options = {}): Promise<TriggerHost> {
	const host = new TriggerHost({ registration: 'manual', events: ['*'], options } as never, null, {
		id: `memories-${count++}`,
	});
	hosts.push(host);
	await host.listen();
	return host;
}

async function post(host: TriggerHost, body: unknown): Promise<string> {
	const response = await fetch(`${host.webhookOrigin}/webhook/1/webhook`, {
		method: 'POST',
		headers: { 'content-type': 'application/json' },
		body: JSON.stringify(body),
	});
	return ((await response.json()) as { status: string }).status;
}

const bodyOf = (n: number) => ({ ...articleBody(1), copy: n });
const stateOfHost = ({ node }: TriggerHost) => stateOf(`${node.webhookId}/webhook`, false);
const isKept = (host: TriggerHost) => stateOfHost(host).memory !== undefined;

it('keeps nothing for a trigger that remembers nothing', async () => {
	const host = await listen({ dropDuplicates: false });
	expect(await post(host, bodyOf(1))).toBe('accepted');
	expect(isKept(host)).toBe(false);
});

it('keeps nothing for unwanted events', async () => {
	const host = await listen({ mailboxIds: 'mbox_other' });
	expect(await post(host, bodyOf(1))).toBe('ignored');
	expect(isKept(host)).toBe(false);
});

it('is stored when the workflow is deactivated, released after a while, and restored when it is activated again', async () => {
	jest.spyOn(Date, 'now').mockReturnValue(Date.now());
	const host = await listen({ onlyFirst: true });
	const person = (n: number) => ({ ...bodyOf(n), contact: { id: `lead_${n}` } });
	for (let n = 0; n < 10; n++) expect(await post(host, person(n))).toBe('accepted');
	await deactivate(host);
	expect(isKept(host)).toBe(false);
	await host.activate();
	for (let n = 0; n < 10; n++) {
		expect(await post(host, person(n))).toBe('ignored');
		expect(await post(host, { ...person(n), copy: 'another' })).toBe('ignored');
	}
});

it('is kept for the next published version of the trigger, even under another name', async () => {
	const host = await listen();
	const name = host.node.name;
	expect(await post(host, bodyOf(1))).toBe('accepted');
	await advance(LATER_MS, async () => {
		await host.deactivate();
		host.node.name = 'Renamed';
		await host.activate();
	});
	expect(await post(host, bodyOf(1))).toBe('ignored');

	await deactivate(host);
	expect(JSON.parse(host.staticData)).toMatchObject({
		'node:Renamed': { seen: expect.any(String) },
	});
	host.staticData = '{}';
	expect(await post(host, bodyOf(1))).toBe('accepted');
	host.node.name = name;
});

it('stays when a test run ends', async () => {
	const host = await listen();
	await post(host, bodyOf(1));
	await host.deactivate({ isTest: true });
	expect(isKept(host)).toBe(true);
});

it('is released after a day without events in processes where no hook is called', () => {
	const idle = stateOf('idle', false, 0);
	const busy = stateOf('busy', false, 0);
	expect(stateOf('busy', false, DAY - 1)).toBe(busy);
	expect(stateOf('busy', false, DAY)).toBe(busy);
	expect(stateOf('idle', false, DAY)).not.toBe(idle);
});

it('is not released before the secrets of its webhooks are stored', () => {
	const state = stateOf('unsaved', false, 0);
	state.secrets.set('email_sent', { secret: 'whsec_1', webhookId: 'rwh_1', isStored: false });
	stateOf('busy', false, DAY);
	expect(stateOf('unsaved', false, DAY)).toBe(state);
	state.secrets.set('email_sent', { secret: 'whsec_1', webhookId: 'rwh_1', isStored: true });
	stateOf('busy', false, 2 * DAY);
	stateOf('busy', false, 3 * DAY);
	expect(stateOf('unsaved', false, 3 * DAY)).not.toBe(state);
});

describe('Only First', () => {
	async function writesFor(firsts: number): Promise<number> {
		jest.spyOn(Date, 'now').mockReturnValue(1e12);
		const stored = Array.from({ length: firsts }, (_, n) => String(n).padStart(8, '0')).join('');
		const database = {
			staticData: JSON.stringify({ 'node:Salesforge Trigger': { onlyFirst: stored } }),
			writes: 0,
		};
		const server = await TriggerHost.listening(
			{ registration: 'manual', events: ['*'], options: { onlyFirst: true } } as never,
			null,
			{ id: `memories-${count++}` },
			{ database },
		);
		for (let n = 0; n < 10; n++) {
			await server.post({ ...bodyOf(n), contact: { id: `lead_${n}` } });
		}
		await server.close();
		return database.writes;
	}

	it('stores each first while there are few, and every five seconds when there are many', async () => {
		expect(await writesFor(0)).toBe(10);
		expect(await writesFor(9_000)).toBe(1);
	});
});

it('stores once per delivery, however often n8n reads the response', async () => {
	const host = await listen({ onlyFirst: true });
	let stores = 0;
	const memory = (stateOfHost(host).memory = new TriggerMemory());
	const store = memory.store.bind(memory);
	jest.spyOn(memory, 'store').mockImplementation((...given) => {
		stores++;
		store(...given);
	});
	hosts.push(host);
	const results: unknown[] = [];
	await host.close();
	await host.listen((result) => results.push(result.webhookResponse, result.webhookResponse));
	expect(await post(host, bodyOf(1))).toBe('accepted');
	expect(results).toHaveLength(2);
	expect(stores).toBe(1);
});
