import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';

import {
	addContact,
	addEmail,
	addMailbox,
	addThread,
	fakeEvent,
	FakeSalesforge,
	type FakeSalesforgeOptions,
	type Store,
	type Workspace,
} from '../../harness/salesforge';
import { until } from '../../harness/until';
import { anonymise } from '../../scripts/checkLive/anonymise';
import { LiveApi } from '../../scripts/checkLive/api';
import { lineOf, marksOnPage, questions } from '../../scripts/checkLive/questions';
import { Reading } from '../../scripts/checkLive/reading';
import { Report } from '../../scripts/checkLive/report';
import { WebhookCheck } from '../../scripts/checkLive/webhook';

interface World {
	fake: FakeSalesforge;
	workspace: Workspace;
	store: Store;
	report: Report;
	api: LiveApi;
}

let fake: FakeSalesforge | undefined;
afterEach(async () => {
	// An unknown parameter is called on purpose.
	fake?.undescribed.clear();
	await fake?.stop();
	fake = undefined;
});

const OLD = '2026-03-01T10:00:00Z';
const NEW = '2026-03-02T10:00:00Z';

async function open(behaviour: FakeSalesforgeOptions = {}): Promise<World> {
	fake = await FakeSalesforge.start(behaviour);
	const workspace = fake.addWorkspace('Secret Workspace');
	const store = fake.store(workspace.id);
	const mailbox = addMailbox(store);
	const legacy = fake.addSequence(workspace.id, { name: 'Secret Legacy' });
	const multichannel = fake.addSequence(workspace.id, {
		kind: 'multichannel',
		name: 'Secret Multichannel',
	});
	const people = ['Adalovelace', 'Bobdylan', 'Carolking'].map((firstName) =>
		addContact(store, { firstName, email: `${firstName}@secret.example`, tags: ['Secret Tag'] }),
	);
	for (const [index, { id }] of people.entries()) {
		store.enrolled(String(legacy.id)).set(id, 'active');
		store.enrolled(String(multichannel.id)).set(id, 'active');
		const sequenceId = String(index === 0 ? multichannel.id : legacy.id);
		const thread = addThread(store, { contactId: id, mailboxId: mailbox.id, sequenceId });
		const day = (date: string) => date.replace('T10', `T1${index}`);
		addEmail(store, thread, { type: 'me', date: day(OLD) });
		addEmail(store, thread, { type: 'contact', date: day(NEW) });
	}
	for (const [value, createdAt] of [
		['old.example', OLD],
		['new.example', NEW],
	] as const) {
		store.doNotContact.set(value, { value, type: 'domain', createdAt });
	}
	const { baseUrl, multichannelBaseUrl } = fake;
	const api = new LiveApi(fake.apiKey, { core: baseUrl, multichannel: multichannelBaseUrl });
	return { fake, workspace, store, api, report: new Report() };
}

async function read(behaviour?: FakeSalesforgeOptions): Promise<World> {
	const world = await open(behaviour);
	await new Reading(world.api, world.report, world.fake.apiKey).run();
	return world;
}

it('has a question for each ? of the page, on a line of its own mark, and about code that exists', () => {
	const all = Object.values(questions);
	expect(all.filter((question) => lineOf(question) === 0)).toEqual([]);
	expect(new Set(all.map(({ mark }) => mark)).size).toBe(all.length);
	expect(marksOnPage).toBe(all.length);
	expect(all.map(({ code }) => code).filter((code) => !existsSync(resolve(code)))).toEqual([]);
});

it('finds a Salesforge that is as described, only by reading, and names nobody', async () => {
	const { report, store, fake: salesforge } = await read();
	expect(report.findings.filter(({ fits }) => !fits)).toEqual([]);
	expect(report.differences).toBe(0);
	expect([...report.answers.keys()].sort()).toEqual([
		'counts',
		'order',
		'search',
		'sequenceFilter',
		'stats',
		'tags',
		'threadDate',
		'threadOrder',
	]);
	expect(new Set(salesforge.requests.map(({ method }) => method))).toEqual(new Set(['GET']));
	const text = report.toString();
	for (const { id, firstName } of store.contacts.values()) {
		expect(text).not.toContain(id);
		expect(text).not.toContain(firstName);
	}
	expect(text).not.toMatch(/secret|frank|lead_|wks_|\.example/i);
	expect(text).not.toContain(salesforge.apiKey);
});

/** What the report says in the other form of each unknown, and whether the page is wrong then. */
it.each<[string, FakeSalesforgeOptions, string, boolean]>([
	['an empty list is an array', { emptyList: 'array' }, 'an empty page is an array', true],
	['an empty list is an object', { emptyList: 'object' }, 'an empty page is an object', true],
	['total counts the page', { totalOf: 'page' }, 'total counts the page', true],
	['statuses are in upper case', { upperCaseStatuses: true }, 'upper case', true],
	['pages are shorter', { maxLimit: 1 }, 'a list returns 1 when asked for 100', true],
	['type is ignored', { ignoresType: true }, 'type=legacy lists legacy sequences only', false],
	['oldest first', { threadOrder: 'oldestFirst' }, 'sorted by date: oldest first', true],
	['shuffled', { threadOrder: 'shuffled' }, 'sorted by date: ', true],
	['the first date', { threadDate: 'first' }, 'it is that of the first message', false],
	['no search', { threadSearch: 'finds nothing' }, 'address: not found', true],
	['search is ignored', { threadSearch: 'ignored' }, 'text that nobody wrote: found', true],
	['figures by channel', { multichannelStats: 'byChannel' }, 'fields: ', true],
	['times', { sendingData: 'times' }, 'not whole numbers', false],
	['ids of tags', { contactTags: 'ids' }, 'they are ids', false],
	['unknown parameters', { unknownParameter: 200 }, 'is refused (400): 200', false],
	['Bearer', { bearer: 200 }, 'Bearer before the key is refused (401): 200', false],
	['the filter is refused', { multichannelFilter: 'refused' }, 'no: the server answers 400', true],
	['the filter is ignored', { multichannelFilter: 'ignored' }, 'other sequences are listed', true],
])('tells when it is otherwise: %s', async (_title, behaviour, says, fits) => {
	const { report } = await read(behaviour);
	expect(report.toString()).toContain(says);
	expect(report.differences === 0).toBe(fits);
});

it('refuses a key that Salesforge refuses', async () => {
	const { report, fake: salesforge } = await open();
	const { baseUrl: core, multichannelBaseUrl: multichannel } = salesforge;
	const reading = new Reading(new LiveApi('wrong', { core, multichannel }), report, 'wrong');
	await expect(reading.run()).rejects.toThrow('does not accept the key: it answers 401');
});

it('waits when there are too many requests, and reports the header', async () => {
	const world = await open();
	const answer = { kind: 'answer', status: 429, headers: { 'retry-after': '0.01' } } as const;
	world.fake.fail({ path: '/me' }, answer);
	await new Reading(world.api, world.report, world.fake.apiKey).run();
	expect(world.report.answers.get('rateLimit')?.says).toBe(
		'headers: retry-after; 429 came 1 times',
	);
});

describe('with a webhook', () => {
	let folder: string;
	beforeEach(() => (folder = mkdtempSync(join(tmpdir(), 'salesforge-live-'))));
	afterEach(() => rmSync(folder, { recursive: true, force: true }));

	/** A free port. */
	async function freePort(): Promise<number> {
		const server = createServer();
		await new Promise<void>((listening) => void server.listen(0, '127.0.0.1', listening));
		const { port } = server.address() as AddressInfo;
		await new Promise((closed) => server.close(closed));
		return port;
	}

	/** Lets Salesforge send an event of the type, while the check listens. */
	async function listen(world: World, type: 'positive_reply' | 'label_changed') {
		const port = await freePort();
		let end = () => {};
		const isOver = new Promise<void>((over) => (end = over));
		const check = new WebhookCheck(world.api, world.report, {
			workspaceId: world.workspace.id,
			url: `http://127.0.0.1:${port}/`,
			type,
			listen: { port, folder, isOver },
		}).run();
		await until('the webhook exists', () => world.fake.webhooks(world.workspace.id).length === 1);
		await fetch(`http://127.0.0.1:${port}/?token=guessed`, { method: 'POST', body: '{}' });
		await world.fake.deliver(fakeEvent(type, world.workspace));
		end();
		await check;
		return readFileSync(join(folder, `${type}.json`), 'utf8');
	}

	it('creates, lists and deletes one webhook, and leaves the others alone', async () => {
		const world = await open();
		const other = { name: 'Mine', type: 'email_sent', url: 'https://n8n.example/' };
		world.fake.addWebhookByHand(world.workspace.id, other);
		await new WebhookCheck(world.api, world.report, {
			workspaceId: world.workspace.id,
			url: 'https://tunnel.example/',
			type: 'email_sent',
		}).run();
		expect(world.report.findings.map(({ title, fits }) => [title, fits])).toEqual([
			['create a webhook for email_sent', true],
			['list the webhook, without its secret', true],
			['delete the webhook (204)', true],
			['the webhook is gone', true],
		]);
		expect(world.fake.webhooks(world.workspace.id).map(({ name }) => name)).toEqual(['Mine']);
	});

	it('deletes a webhook whose creation was not answered', async () => {
		const world = await open();
		world.fake.fail({ method: 'POST', path: 'webhooks', applied: true }, { kind: 'drop' });
		const url = 'https://tunnel.example/';
		const options = { workspaceId: world.workspace.id, url, type: 'email_sent' };
		await expect(new WebhookCheck(world.api, world.report, options).run()).rejects.toThrow();
		expect(world.fake.webhooks(world.workspace.id)).toEqual([]);
	});

	it('checks a delivery, and keeps its body without names', async () => {
		const world = await open();
		const body = await listen(world, 'positive_reply');
		expect(world.report.findings.filter(({ fits }) => !fits)).toEqual([]);
		expect(body).toContain('"type": "positive_reply"');
		expect(body).toContain('"id": "lead_000000');
		expect(body).not.toMatch(/microsoft|gates|secret/i);
		expect(world.fake.webhooks(world.workspace.id)).toEqual([]);
	});

	it('shows what an undocumented body has', async () => {
		const world = await open();
		await listen(world, 'label_changed');
		expect(world.report.answers.get('bodies')?.says).toBe(
			'label_changed has webhookInfo, workspace, contact, label',
		);
	});

	it.each<[FakeSalesforgeOptions, string]>([
		[{ signs: false }, 'there is no signingSecret'],
		[{ answeredUrl: () => 'https://other.example' }, 'the URL differs from the requested one'],
		[{ eventTypes: ['email_opened'] }, 'no: email_sent is refused'],
	])('tells when it is otherwise: %j', async (behaviour, says) => {
		const world = await open(behaviour);
		const url = 'https://tunnel.example/';
		const options = { workspaceId: world.workspace.id, url, type: 'email_sent' };
		await new WebhookCheck(world.api, world.report, options).run();
		expect(world.report.toString()).toContain(says);
		expect(world.report.differences).toBeGreaterThan(0);
	});
});

it('keeps the structure of a body, its times and its equal values', () => {
	const body = {
		webhookInfo: { id: 'wh_hmkwnql1m8jr3ejuc0f0j', type: 'email_sent', eventTime: OLD },
		contact: { email: 'ada@lovelace.org', customVars: { 'Ada Ltd': 'x' }, company: 'Ada' },
		mailbox: { name: 'Ada', isOpen: true, sequence: 48_201, step: 2, none: null },
	};
	expect(anonymise(body)).toEqual({
		webhookInfo: { id: 'wh_000000000000000000001', type: 'email_sent', eventTime: OLD },
		contact: { email: 'person2@example.com', customVars: { field3: 'Text 4' }, company: 'Text 5' },
		mailbox: { name: 'Text 5', isOpen: true, sequence: 1_000_006, step: 2, none: null },
	});
});
