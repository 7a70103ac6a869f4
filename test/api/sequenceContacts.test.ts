import { SalesforgeClient } from '../../nodes/Salesforge/api/client';
import { take } from '../../nodes/Salesforge/api/paging';
import {
	streamLeads,
	streamSendingData,
	type LeadQuery,
} from '../../nodes/Salesforge/api/sequenceContacts';
import { TriggerHost } from '../../harness/n8nCore/triggerHost';
import {
	addContact,
	FakeSalesforge,
	happens,
	type Contact,
	type Sequence,
	type Store,
} from '../../harness/salesforge';

let fake: FakeSalesforge;
let store: Store;
let workspaceId: string;
let sequence: Sequence;
let client: SalesforgeClient;

beforeEach(async () => {
	fake = await FakeSalesforge.start();
	workspaceId = fake.addWorkspace().id;
	store = fake.store(workspaceId);
	sequence = fake.addSequence(workspaceId, { kind: 'multichannel' });
	const host = new TriggerHost({}, fake.credential);
	client = await SalesforgeClient.open(host.loadOptionsContext());
});
afterEach(async () => await fake.stop());

const day = (number: number) => `2026-09-${String(number).padStart(2, '0')}T12:00:00.000Z`;

function enrol(count: number, target = sequence, date = day(1)): Contact[] {
	return Array.from({ length: count }, (_, n) => {
		const contact = addContact(store, {
			firstName: 'P',
			email: `p${n}.${target.id}@x.example`,
			tags: ['CRM'],
		});
		store.enrolled(String(target.id)).set(contact.id, 'active', date);
		return contact;
	});
}

const addressOf = ({ id }: Sequence) => ({ workspaceId, sequenceId: String(id) });
const read = async (query: LeadQuery = {}, target = sequence) =>
	await take(streamLeads(client, addressOf(target), query));
const updated = (from: string, to: string): LeadQuery => ({ period: { of: 'updated', from, to } });

describe('the contacts of a multichannel sequence', () => {
	it.each([
		[0, 1],
		[1, 1],
		[100, 2],
		[250, 3],
	])('are read in pages: %i in %i calls', async (count, calls) => {
		const contacts = enrol(count);
		fake.behaviour.totalOf = 'page';
		expect((await read()).map(({ id }) => id)).toEqual(contacts.map(({ id }) => id));
		expect(fake.requests).toHaveLength(calls);
		expect(fake.requests[0]!.query.get('sortBy')).toBe('oldest_added');
	});

	it('are all found when others are added and change meanwhile', async () => {
		const contacts = enrol(250);
		const change = () => {
			enrol(5, sequence, day(9));
			store.enrolled(String(sequence.id)).set(contacts[200]!.id, 'replied', day(9));
		};
		fake.fail({ path: 'leads', nth: 2 }, { kind: 'meanwhile', change });
		const found = new Set((await read()).map(({ id }) => id));
		expect(contacts.every(({ id }) => found.has(id))).toBe(true);
	});

	it('are all found when one moves to the front of those that changed', async () => {
		const contacts = enrol(250);
		const last = contacts[0]!;
		for (const [index, { id }] of contacts.entries()) {
			store
				.enrolled(String(sequence.id))
				.set(id, 'replied', `2026-09-02T00:0${index % 10}:00.000Z`);
		}
		const change = () => store.enrolled(String(sequence.id)).set(last.id, 'unsubscribed', day(2));
		fake.fail({ path: 'leads', nth: 2 }, { kind: 'meanwhile', change });
		const ids = (await read(updated('2026-09-02', '2026-09-02'))).map(({ id }) => id);
		expect(ids).toContain(last.id);
		expect(ids).toHaveLength(250);
	});

	it('are named fifty at a time', async () => {
		const ids = enrol(120).map(({ id }) => id);
		expect((await read({ contactIds: ids })).map(({ id }) => id)).toEqual(ids);
		expect(fake.requests).toHaveLength(3);
	});

	it('come with what the sequence did', async () => {
		const [contact] = enrol(1);
		happens(store, 'email_sent', { sequence, contact, date: day(2) });
		expect(await read()).toMatchObject([
			{
				lead: { email: contact!.email },
				enrollment: { status: 'active', inSubsequence: false },
				timeline: [{ actionName: 'send_email', executedAt: day(2) }],
			},
		]);
	});

	it('cost as many calls as have changed: 200 of 10,000 in 10 sequences', async () => {
		const sequences = Array.from({ length: 10 }, () =>
			fake.addSequence(workspaceId, { kind: 'multichannel' }),
		);
		for (const target of sequences) {
			for (const { id } of enrol(1000, target).slice(0, 20)) {
				store.enrolled(String(target.id)).set(id, 'bounced', day(8));
			}
		}
		const found = await Promise.all(
			sequences.map(async (target) => await read(updated('2026-09-08', '2026-09-09'), target)),
		);
		expect(found.flat()).toHaveLength(200);
		expect(fake.requests.length).toBeLessThanOrEqual(20);
	});
});

describe('the sending data of a legacy sequence', () => {
	it('is read a thousand at a time, without the pages of other sequences', async () => {
		const [legacy, other] = [fake.addSequence(workspaceId), fake.addSequence(workspaceId)];
		const contacts = enrol(1500, legacy);
		enrol(3, other);
		happens(store, 'email_opened', { sequence: legacy!, contact: contacts[0], date: day(2) });
		const data = await take(streamSendingData(client, addressOf(legacy!)));
		expect(data.map(({ id }) => id)).toEqual(contacts.map(({ id }) => id));
		expect(data[0]).toMatchObject({ email: contacts[0]!.email, sent: 1, opened: 1, clicked: 0 });
		expect(fake.requests.length).toBeLessThanOrEqual(3);
	});

	it('has no counts where Salesforge sends something else', async () => {
		const legacy = fake.addSequence(workspaceId);
		const data = [{ contactId: 'lead_1', sent: '2026-09-01T00:00:00Z', opened: null }];
		fake.fail({ path: 'sending-data' }, { kind: 'answer', status: 200, body: { data } });
		const [first] = await take(streamSendingData(client, addressOf(legacy)));
		expect(first).toMatchObject({ sent: null, opened: null, clicked: null, email: null });
		expect(first!.source).toEqual(data[0]);
	});
});
