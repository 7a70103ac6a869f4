import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';

import {
	addContact,
	addMailbox,
	failWith,
	FakeSalesforge,
	happens,
	planStep,
	type ActivityType,
	type Contact,
	type EnrolmentStatus,
	type Sequence,
	type Store,
	type Workspace,
} from '../../../harness/salesforge';
import { itemsOf } from '../../../harness/n8nCore/execute';
import { EVENT_TYPES, eventSchemas, normalizeEvent, type SalesforgeEvent } from '../../../nodes';
import { callsOf, errorOf, jsonOf, run } from '../node';

let fake: FakeSalesforge;
let store: Store;
let workspace: Workspace;
let sequence: Sequence;
let legacy: Sequence;
let ada: Contact;

beforeEach(async () => {
	fake = await FakeSalesforge.start();
	workspace = fake.addWorkspace('Sales Team');
	store = fake.store(workspace.id);
	addMailbox(store);
	sequence = fake.addSequence(workspace.id, { kind: 'multichannel', name: 'Founders' });
	legacy = fake.addSequence(workspace.id, { kind: 'core', name: 'Older' });
	ada = person('ada');
});
afterEach(async () => await fake.stop());

const person = (name: string): Contact =>
	addContact(store, {
		firstName: name,
		lastName: 'Lovelace',
		email: `${name}@x.example`,
		linkedinUrl: `https://www.linkedin.com/in/${name}`,
		tags: ['CRM'],
	});

const at = (time: string) => `2026-03-10T${time}:00.000Z`;
const HOURS = { receivedAfter: at('10:00'), receivedBefore: at('11:00') };

const happensTo = (type: ActivityType, time: string, contact = ada, target = sequence) =>
	happens(store, type, { sequence: target, contact, date: at(time) });

const all = (events: string[], more: object = {}) => ({
	workspaceId: workspace.id,
	...HOURS,
	options: { events },
	...more,
});
const getMissed = async (events: string[], more: object = {}) =>
	jsonOf(await run(fake, 'event/getMissed', all(events, more))) as unknown as SalesforgeEvent[];

const leadCalls = () => callsOf(fake).filter((call) => call.endsWith('/leads'));

const ACTIONS = [
	'email_sent',
	'linkedin_connection_request_sent',
	'linkedin_connection_request_withdrawn',
	'linkedin_contact_followed',
	'linkedin_inmail_sent',
	'linkedin_message_sent',
	'linkedin_post_liked',
	'linkedin_profile_viewed',
] as const;
const OF_CONTACTS = [
	...ACTIONS,
	'contact_unsubscribed',
	'email_bounced',
	'email_opened',
	'link_clicked',
] as const;

describe('a missed event', () => {
	it.each(ACTIONS)('is a step that was executed in the period: %s', async (type) => {
		happensTo(type, '09:00');
		const { body } = happensTo(type, '10:30');
		happensTo(type, '11:00');
		planStep(store.enrolled(String(sequence.id)).of(ada.id), type, at('10:40'));
		const events = await getMissed([type]);
		const delivered = normalizeEvent(body)!;
		expect(events).toHaveLength(1);
		expect(Object.keys(events[0]!)).toEqual(
			Object.keys(delivered).filter((key) => key !== 'issues'),
		);
		expect(events[0]).toMatchObject({
			event: type,
			eventTime: at('10:30'),
			contact: { id: ada.id, email: ada.email, linkedinUrl: ada.linkedinUrl, company: null },
			sequence: { id: String(sequence.id), name: 'Founders' },
			workspace: { id: workspace.id, name: 'Sales Team' },
			reply: null,
			webhookId: null,
			messageId: null,
			eventKey: delivered.eventKey,
		});
		expect(events[0]!.extra).not.toHaveProperty('timeIsExact');
		expect(eventSchemas[type].safeParse(events[0]).error).toBeUndefined();
	});

	it('has the step, the mailbox and the words of an email', async () => {
		happensTo('email_sent', '10:10');
		happensTo('email_sent', '10:30');
		const events = await getMissed(['email_sent']);
		expect(events.map(({ details }) => details)).toEqual([
			{ step: 1, aiGenerated: null },
			{ step: 2, aiGenerated: null },
		]);
		const [mailbox] = store.mailboxes.values();
		expect(events[0]).toMatchObject({
			mailbox: { id: mailbox!.id, email: mailbox!.address },
			email: {
				emailId: null,
				subject: null,
				text: 'More sales?',
				fromEmail: mailbox!.address,
				toEmail: ada.email,
			},
		});
	});

	it.each([
		['contact_unsubscribed', 'unsubscribedAt'],
		['email_bounced', 'bouncedAt'],
	] as const)('has the time of the change in the sequence: %s', async (type, detail) => {
		const { body } = happensTo(type, '10:30');
		happensTo(type, '09:30', person('bob'));
		const events = await getMissed([type]);
		expect(events).toHaveLength(1);
		expect(events[0]).toMatchObject({
			event: type,
			eventTime: at('10:30'),
			details: { [detail]: null },
			extra: { timeIsExact: false },
			eventKey: normalizeEvent(body)!.eventKey,
		});
		expect(events[0]!.eventKey).toMatch(/^key_/);
	});

	it('is a bounce even if the contact has got another status since', async () => {
		const { body } = happensTo('email_bounced', '10:20');
		store.enrolled(String(sequence.id)).set(ada.id, 'completed', at('10:30'));
		expect(await getMissed(['email_bounced'])).toMatchObject([
			{ eventTime: null, eventKey: normalizeEvent(body)!.eventKey },
		]);
	});

	it.each([
		['email_opened', 'openedAt', 'openCount'],
		['link_clicked', 'clickedAt', 'clickCount'],
	] as const)('has no time, but how often: %s', async (type, detail, count) => {
		happensTo(type, '10:20');
		happensTo(type, '10:30');
		happens(store, type, { sequence, contact: person('bob'), date: '2026-03-09T10:30:00.000Z' });
		const events = await getMissed([type]);
		expect(events).toMatchObject([
			{
				event: type,
				eventTime: null,
				contact: { id: ada.id },
				details: { [detail]: null },
				extra: { [count]: 2, step: 1, timeIsExact: false },
				eventKey: null,
			},
		]);
		// Read again, it is the same event; opened again, it is another one.
		const [{ eventId }] = events as [SalesforgeEvent];
		expect((await getMissed([type]))[0]!.eventId).toBe(eventId);
		happensTo(type, '10:50');
		expect((await getMissed([type]))[0]!.eventId).not.toBe(eventId);
	});

	it('is an entry of the do-not-contact list', async () => {
		happensTo('dnc_added', '09:00', person('bob'));
		happensTo('dnc_added', '10:30');
		expect(await getMissed(['dnc_added'])).toMatchObject([
			{
				event: 'dnc_added',
				eventTime: at('10:30'),
				contact: null,
				extra: { dnc: { value: ada.email, type: 'email' } },
			},
		]);
		expect(await getMissed(['dnc_added'], { filters: { sequenceIds: [sequence.id] } })).toEqual([]);
	});

	it('is the newest label of a conversation', async () => {
		happensTo('label_changed', '09:00', person('bob'));
		happensTo('label_changed', '10:30');
		const { id, name } = store.labels[0]!;
		expect(await getMissed(['label_changed'])).toMatchObject([
			{
				event: 'label_changed',
				eventTime: at('10:30'),
				contact: { id: ada.id },
				sequence: { id: String(sequence.id) },
				extra: { label: { id, name }, threadId: expect.stringMatching(/./) as unknown },
			},
		]);
		expect(callsOf(fake).filter((call) => /^GET \/threads\/./.test(call))).toHaveLength(1);
	});

	it('is accepted by To Row, with its key', async () => {
		happensTo('email_sent', '10:30');
		const missed = itemsOf(...(await getMissed(['email_sent'])));
		const [row] = await run(fake, 'event/toRow', {}, missed);
		expect(row!.json).toMatchObject({
			event: 'email_sent',
			contact_id: ada.id,
			step: 1,
			event_key: expect.stringMatching(/^key_/),
		});
	});
});

describe('which events', () => {
	it('returns all types of a period, oldest first', async () => {
		const types = [...ACTIONS, 'email_replied', 'label_changed', 'dnc_added'] as const;
		types.forEach((type, index) => happensTo(type, `10:${10 + index}`, person(type)));
		const events = await getMissed([...types]);
		expect(events.map(({ event }) => event)).toEqual(types);
	});

	it.each(['anything', 'status'] as const)(
		'finds steps and statuses, whatever Salesforge counts as an update: %s',
		async (updatedBy) => {
			fake.behaviour.enrolmentUpdatedBy = updatedBy;
			const early = '2026-01-01T00:00:00.000Z';
			const bob = person('bob');
			for (const { id } of [ada, bob]) store.enrolled(String(sequence.id)).set(id, 'active', early);
			happensTo('email_sent', '10:10');
			happensTo('contact_unsubscribed', '10:30', bob);
			const events = await getMissed(['email_sent', 'contact_unsubscribed']);
			expect(events.map(({ event }) => event)).toEqual(['email_sent', 'contact_unsubscribed']);
		},
	);

	it('returns those of a sequence or a mailbox', async () => {
		const other = fake.addSequence(workspace.id, { kind: 'multichannel' });
		happensTo('email_sent', '10:10');
		happensTo('email_sent', '10:20', person('bob'), other);
		happensTo('linkedin_profile_viewed', '10:30');
		const ofFilter = async (filters: object) =>
			(await getMissed(['email_sent', 'linkedin_profile_viewed'], { filters })).map(
				({ event, eventTime }) => [event, eventTime],
			);
		expect(await ofFilter({ sequenceIds: [String(other.id)] })).toEqual([
			['email_sent', at('10:20')],
		]);
		const [mailbox] = store.mailboxes.values();
		expect(await ofFilter({ mailboxIds: [mailbox!.id] })).toEqual([
			['email_sent', at('10:10')],
			['email_sent', at('10:20')],
		]);
		expect(await ofFilter({ mailboxIds: ['mbox_other'] })).toEqual([]);
	});

	it('leaves out a message of which it is not known whether it was sent', async () => {
		happensTo('email_sent', '10:10');
		happensTo('linkedin_message_sent', '10:20');
		const { timeline } = store.enrolled(String(sequence.id)).of(ada.id);
		timeline[0]!.delivery!.status = 'unknown';
		delete timeline[1]!.delivery;
		expect(await getMissed(['email_sent', 'linkedin_message_sent'])).toEqual([]);
	});

	it('returns nothing for contacts without a step', async () => {
		store.enrolled(String(sequence.id)).set(ada.id, 'active', at('10:30'));
		expect(await getMissed([...OF_CONTACTS])).toEqual([]);
	});
});

describe('a legacy sequence', () => {
	const ofLegacy = { filters: { sequenceIds: [] as string[] } };
	beforeEach(() => (ofLegacy.filters.sequenceIds = [String(legacy.id)]));

	it('returns what has happened so far, without times and with the same keys', async () => {
		const sent = [
			happensTo('email_sent', '09:00', ada, legacy),
			happensTo('email_sent', '10:00', ada, legacy),
		];
		happensTo('email_opened', '10:10', ada, legacy);
		const unsubscribed = happensTo('contact_unsubscribed', '10:20', ada, legacy);
		const events = await getMissed(
			['email_sent', 'email_opened', 'contact_unsubscribed'],
			ofLegacy,
		);
		const keys = [...sent, null, unsubscribed].map((each) =>
			each ? normalizeEvent(each.body)!.eventKey : null,
		);
		expect(events.map(({ event, eventTime, eventKey }) => [event, eventTime, eventKey])).toEqual([
			['email_sent', null, keys[0]],
			['email_sent', null, keys[1]],
			['email_opened', null, null],
			['contact_unsubscribed', null, keys[3]],
		]);
		for (const { extra } of events) expect(extra).toMatchObject({ timeIsExact: false });
	});

	it('is only read if it is chosen', async () => {
		happensTo('email_sent', '10:10', ada, legacy);
		expect(await getMissed(['email_sent', 'contact_unsubscribed'])).toEqual([]);
		expect(callsOf(fake)).not.toContain('GET /sending-data');
	});
});

it('is documented for each type: whether it can be read, and whether it has a key', async () => {
	const rows = readFileSync(resolve(__dirname, '../../../docs/missed-events.md'), 'utf8')
		.split('\n')
		.filter((line) => line.startsWith('| `'))
		.map((line) => line.split('|').map((cell) => cell.trim()));
	const typesOf = (some: string[][]) =>
		some.flatMap(([, types]) => [...types!.matchAll(/`(\w+)`/g)].map(([, type]) => type!)).sort();
	expect(typesOf(rows)).toEqual([...EVENT_TYPES].sort());
	const unreadable = rows.filter(([, , from]) => from!.startsWith('cannot be read'));
	const error = await errorOf(fake, 'event/getMissed', all(['meeting_booked']));
	const readable = error.description!.replace('Choose from ', '').split(', ');
	expect(typesOf(unreadable)).toEqual(
		EVENT_TYPES.filter((type) => !readable.includes(type)).sort(),
	);
	const keyed = rows.filter((cells) => cells.at(-2)!.startsWith('yes'));
	expect(typesOf(keyed)).toEqual([
		'contact_unsubscribed',
		'email_bounced',
		'email_replied',
		'email_sent',
		'linkedin_replied',
		'negative_reply',
		'positive_reply',
	]);
});

it('makes calls for what has changed, not for what is there', async () => {
	const early = '2026-01-01T00:00:00.000Z';
	const contacts = Array.from({ length: 100 }, (_, n) => person(`p${n}`));
	const sequences = [
		sequence,
		...Array.from({ length: 9 }, () => fake.addSequence(workspace.id, { kind: 'multichannel' })),
	];
	for (const each of sequences) {
		const enrolled = store.enrolled(String(each.id));
		for (let n = 0; n < 1000; n++) enrolled.set(contacts[n]?.id ?? `lead_${n}`, 'active', early);
		for (const contact of contacts.slice(0, 20)) happensTo('email_sent', '10:30', contact, each);
	}
	expect(await getMissed(['email_sent', 'email_bounced'])).toHaveLength(200);
	expect(leadCalls().length).toBeLessThanOrEqual(40);
	const before = leadCalls().length;
	expect(await getMissed(['email_bounced'])).toEqual([]);
	expect(leadCalls().length - before).toBeLessThanOrEqual(20);
});

const TWELVE = [
	'email_sent',
	'email_opened',
	'link_clicked',
	'email_bounced',
	'contact_unsubscribed',
	'email_replied',
	'linkedin_replied',
	'linkedin_message_sent',
	'linkedin_connection_request_sent',
	'linkedin_profile_viewed',
	'label_changed',
	'dnc_added',
] as const satisfies readonly ActivityType[];
/** Those with a key in the delivery too, so trigger and schedule can lead to the same nodes. */
const KEYED: readonly ActivityType[] = [
	'email_sent',
	'email_bounced',
	'contact_unsubscribed',
	'email_replied',
	'linkedin_replied',
];

it('loses no event of an outage and handles none twice', async () => {
	const nameOf = ({ event, contact, extra }: SalesforgeEvent) =>
		`${event} ${contact?.email ?? (extra.dnc as { value: string }).value}`;
	const table = new Set<string>();
	const handled = new Map<string, number>();
	const handle = (event: SalesforgeEvent) => {
		const key = event.eventKey ?? event.eventId;
		if (table.has(key)) return;
		table.add(key);
		handled.set(nameOf(event), (handled.get(nameOf(event)) ?? 0) + 1);
	};
	const happened: string[] = [];
	const occur = (type: ActivityType, n: number, minute: number) => {
		const contact = person(`p${n}`);
		happened.push(`${type} ${contact.email}`);
		return happensTo(type, `10:${String(minute).padStart(2, '0')}`, contact);
	};
	const deliver = (type: ActivityType, n: number, minute: number) =>
		handle(normalizeEvent(occur(type, n, minute).body) as SalesforgeEvent);

	for (let n = 0; n < 50; n++) deliver(KEYED[n % KEYED.length]!, n, 5);
	for (let n = 50; n < 450; n++) occur(TWELVE[n % TWELVE.length]!, n, 20 + (n % 10));
	for (let n = 450; n < 500; n++) deliver(KEYED[n % KEYED.length]!, n, 40);
	for (let runs = 0; runs < 2; runs++)
		for (const event of await getMissed([...TWELVE])) handle(event);

	const times = (type: string) =>
		happened.filter((name) => name.startsWith(`${type} `)).map((name) => handled.get(name) ?? 0);
	for (const type of TWELVE) {
		const each = times(type);
		expect([type, each.length > 30, each.every((count) => count === 1)]).toEqual([
			type,
			true,
			true,
		]);
	}
	expect(happened).toHaveLength(500);
});

describe('what fails', () => {
	it.each(['4711', 'seq_4711'])('is a chosen sequence that was deleted: %s', async (id) => {
		const filters = { sequenceIds: [id] };
		const error = await errorOf(fake, 'event/getMissed', all(['email_sent'], { filters }));
		expect(error.message).toContain(`no sequence ${id}`);
	});

	it('is an ID with a comma, which is one ID and not two', async () => {
		const filters = { sequenceIds: [`${sequence.id},${legacy.id}`] };
		const error = await errorOf(fake, 'event/getMissed', all(['email_sent'], { filters }));
		expect(error.message).toContain(`no sequence ${sequence.id},${legacy.id}`);
	});

	it('is not a type of multichannel sequences in a legacy one', async () => {
		happensTo('email_sent', '10:30', ada, legacy);
		const filters = { sequenceIds: [String(legacy.id)] };
		expect(await getMissed(['linkedin_message_sent'], { filters })).toEqual([]);
	});

	it('is not a status that does not exist', async () => {
		happensTo('email_sent', '10:30');
		const enrolled = store.enrolled(String(sequence.id));
		enrolled.set(ada.id, 'vanished' as EnrolmentStatus, at('10:40'));
		const events = await getMissed([...OF_CONTACTS]);
		expect(events.map(({ event }) => event)).toEqual(['email_sent']);
	});

	it('is not an unsubscription of somebody who was never written to', async () => {
		store.enrolled(String(sequence.id)).set(ada.id, 'unsubscribed', at('10:30'));
		expect(await getMissed([...OF_CONTACTS])).toMatchObject([
			{ event: 'contact_unsubscribed', contact: { id: ada.id }, mailbox: null, email: null },
		]);
	});

	it('is not a reply whose conversation is gone', async () => {
		happensTo('email_replied', '10:30');
		store.threads.clear();
		expect(await getMissed(['email_replied', 'label_changed'])).toEqual([]);
	});

	it('is not a status in upper case, nor a total that is the length of the page', async () => {
		Object.assign(fake.behaviour, { upperCaseStatuses: true, totalOf: 'page' });
		for (let n = 0; n < 205; n++) happensTo('email_bounced', '10:30', person(`p${n}`));
		expect(await getMissed(['email_bounced'])).toHaveLength(205);
	});

	it('is not a time that is none', async () => {
		happensTo('email_sent', '10:30');
		const { timeline } = store.enrolled(String(sequence.id)).of(ada.id);
		timeline[0]!.delivery!.sentAt = 'soon';
		expect(await getMissed(['email_sent'])).toMatchObject([{ eventTime: at('10:30') }]);
	});

	it('is a 404 for every listed sequence', async () => {
		fake.addSequence(workspace.id, { kind: 'multichannel' });
		const body = { message: 'page not found' };
		fake.fail({ path: '/leads', times: Infinity }, { kind: 'answer', status: 404, body });
		await expect(getMissed(['email_sent'])).rejects.toThrow(
			/^Could not list the sequence's contacts/,
		);
	});

	it('is not a listed sequence that is deleted meanwhile', async () => {
		const other = fake.addSequence(workspace.id, { kind: 'multichannel' });
		happensTo('email_sent', '10:10', person('bob'), other);
		happensTo('email_sent', '10:30');
		fake.fail({ path: `/sequences/${sequence.id}/leads` }, failWith(404));
		expect(await getMissed(['email_sent'])).toMatchObject([{ eventTime: at('10:10') }]);
	});

	it('is not a rate limit', async () => {
		happensTo('email_sent', '10:30');
		fake.fail({ path: '/leads' }, failWith(429));
		expect(await getMissed(['email_sent'])).toHaveLength(1);
	});
});
