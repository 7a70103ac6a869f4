import type { INodeParameters } from 'n8n-workflow';

import {
	addContact,
	failWith,
	happens,
	planStep,
	tooManyRequests,
	type ActivityType,
	type Contact,
	type Sequence,
} from '../../../harness/salesforge';
import { errorOf, jsonOf, run } from '../node';
import { fake, store, workspaceId } from '../salesforge';

let sequence: Sequence;
let legacy: Sequence;

beforeEach(() => {
	sequence = fake.addSequence(workspaceId, { kind: 'multichannel' });
	legacy = fake.addSequence(workspaceId, { kind: 'core' });
});

const day = (number: number) => `2026-09-${String(number).padStart(2, '0')}T12:00:00.000Z`;
const person = (name: string): Contact =>
	addContact(store, {
		firstName: name,
		lastName: 'Lovelace',
		email: `${name}@x.example`,
		tags: ['CRM'],
	});
const happensTo = (type: ActivityType, contact: Contact, number: number, target = sequence) =>
	happens(store, type, { sequence: target, contact, date: day(number) });

const parameters = (filters: INodeParameters = {}, { id }: Pick<Sequence, 'id'> = sequence) => ({
	workspaceId,
	sequenceId: { __rl: true, mode: 'id', value: String(id) },
	returnAll: true,
	filters,
});
const get = async (filters: INodeParameters = {}, target = sequence, extra: object = {}) =>
	jsonOf(await run(fake, 'sequence/getContacts', { ...parameters(filters, target), ...extra }));
const errorFor = async (filters: INodeParameters, target: Pick<Sequence, 'id'> = sequence) =>
	await errorOf(fake, 'sequence/getContacts', parameters(filters, target));
const names = async (filters: INodeParameters, target = sequence) =>
	(await get(filters, target)).map(({ email }) => String(email).split('@')[0]);

describe('one shape for both kinds', () => {
	it('of a multichannel sequence', async () => {
		fake.behaviour.upperCaseStatuses = true;
		const ada = person('ada');
		happensTo('email_sent', ada, 1);
		happensTo('email_opened', ada, 2);
		happensTo('email_opened', ada, 2);
		happensTo('link_clicked', ada, 3);
		happensTo('linkedin_message_sent', ada, 4);
		happensTo('linkedin_profile_viewed', ada, 5);
		planStep(store.enrolled(String(sequence.id)).of(ada.id), 'email_sent', day(20));
		happensTo('email_replied', ada, 6);
		happensTo('email_replied', ada, 7);
		expect(await get()).toEqual([
			{
				contactId: ada.id,
				email: 'ada@x.example',
				firstName: 'ada',
				lastName: 'Lovelace',
				linkedinUrl: null,
				sequenceId: String(sequence.id),
				workspaceId,
				status: 'replied',
				statusChangedAt: day(6),
				inSubsequence: false,
				step: 3,
				sentCount: 2,
				lastSentAt: day(4),
				openCount: 2,
				clickCount: 1,
				bounced: false,
				repliedAt: day(6),
			},
		]);
		const [full] = await get({}, sequence, { simplify: false });
		expect(full).toMatchObject({
			step: 3,
			timeline: [{}, {}, {}, { executionStatus: 'scheduled' }],
		});
	});

	it('of a legacy one, with null for what Salesforge does not tell', async () => {
		const ada = person('ada');
		happensTo('email_sent', ada, 1, legacy);
		happensTo('email_opened', ada, 2, legacy);
		happensTo('email_bounced', ada, 3, legacy);
		happensTo('email_sent', person('other'), 1);
		const [contact, ...others] = await get({}, legacy);
		expect(others).toEqual([]);
		expect(Object.keys(contact!)).toEqual(Object.keys((await get())[0]!));
		expect(contact).toMatchObject({
			contactId: ada.id,
			email: 'ada@x.example',
			sequenceId: legacy.id,
			sentCount: 1,
			openCount: 1,
			clickCount: 0,
			status: null,
			step: null,
			bounced: null,
			repliedAt: null,
		});
		const [full] = await get({}, legacy, { simplify: false });
		expect(full).toMatchObject({ contactId: ada.id, scheduled: 0, timeline: null });
	});

	it('with an empty timeline, a step without delivery, and a bounce', async () => {
		store.enrolled(String(sequence.id)).set(person('new').id, 'active');
		happensTo('linkedin_profile_viewed', person('viewed'), 1);
		happensTo('email_bounced', person('gone'), 2);
		expect(await get()).toMatchObject([
			{ firstName: 'viewed', step: 1, sentCount: 0, lastSentAt: null, bounced: false },
			{ firstName: 'gone', status: 'bounced', sentCount: 1, bounced: true },
			{ firstName: 'new', step: null, sentCount: 0, openCount: 0, repliedAt: null },
		]);
	});

	const leads = (from: number, length: number, idOf: (n: number) => unknown) =>
		Array.from({ length }, (_, index) => ({
			lead: { leadId: idOf(from + index), email: `p${from + index}@x.example` },
		}));
	const answer = (body: object, where: object) =>
		fake.fail({ path: 'leads', ...where }, { kind: 'answer', status: 200, body });

	it('although a page is shorter than the one that was asked for', async () => {
		for (const page of [1, 2, 3]) {
			const pagination = { page, limit: 20, hasNext: page < 3 };
			answer({ leads: leads(page * 20, 20, (n) => `lead_${n}`), pagination }, { nth: page });
		}
		expect(await get()).toHaveLength(60);
	});

	it('with numbers as IDs, or none', async () => {
		answer({ leads: leads(0, 100, (n) => n + 1) }, { nth: 1 });
		answer({ leads: leads(100, 50, () => undefined) }, { nth: 2 });
		const contacts = await get();
		expect(contacts).toHaveLength(150);
		expect(contacts[0]).toMatchObject({ contactId: '1' });
	});

	it('but only those whose IDs were asked for', async () => {
		answer({ leads: leads(0, 60, (n) => `lead_${n}`) }, { times: Infinity });
		const contactIds = Array.from({ length: 51 }, (_, n) => `lead_${n}`);
		expect(await get({ contactIds })).toHaveLength(51);
	});

	it('for a body without the optional fields', async () => {
		const body = { leads: [{ lead: { leadId: 'lead_1' }, timeline: null }, {}] };
		fake.fail({ path: 'leads' }, { kind: 'answer', status: 200, body });
		expect((await get())[0]).toMatchObject({ contactId: 'lead_1', email: null, status: null });
	});
});

describe('filters', () => {
	beforeEach(() => {
		happensTo('email_sent', person('ada'), 1);
		happensTo('email_opened', person('bob'), 2);
		happensTo('contact_unsubscribed', person('cyd'), 4);
		const bob = store.contactWith('bob@x.example', null)!;
		store.enrolled(String(sequence.id)).of(bob.id).inSubsequence = true;
	});

	it.each([
		[{}, ['ada', 'bob', 'cyd']],
		[{ status: 'unsubscribed' }, ['cyd']],
		[{ status: 'no such status' }, []],
		[{ search: 'BOB@' }, ['bob']],
		[{ search: 'love' }, ['ada', 'bob', 'cyd']],
		[{ openedOnly: true }, ['bob']],
		[{ openedOnly: false }, ['ada', 'bob', 'cyd']],
		[{ inSubsequence: true }, ['bob']],
		[{ inSubsequence: false }, ['ada', 'cyd']],
		[{ startDate: '2026-09-02', endDate: '2026-09-04T00:00:00' }, ['cyd', 'bob']],
		[{ startDate: '2026-09-03T23:30:00-05:00' }, ['cyd']],
		[{ endDate: '2026-09-01' }, ['ada']],
		[{ date: 'added', startDate: '2026-09-02', endDate: '2026-09-02' }, ['bob']],
		[{ date: 'contacted', startDate: '2026-09-04', endDate: '2026-09-04' }, ['cyd']],
	])('%j', async (filters, expected) => {
		expect(await names(filters)).toEqual(expected);
	});

	it('takes contacts by ID, as text or as a list', async () => {
		const [first, second] = (await get()).map(({ contactId }) => String(contactId));
		for (const contactIds of [`${first}, lead_x`, [first!], Array<string>(60).fill(first!)]) {
			expect(await names({ contactIds })).toEqual(['ada']);
		}
		const error = await errorFor({ contactIds: [`${first},${second}`] });
		expect(error.message).toContain('an ID with a comma');
	});

	it('refuses dates in the wrong order, and what is no date', async () => {
		const before = fake.requests.length;
		const error = await errorFor({ startDate: '2026-09-02', endDate: '2026-09-01' });
		expect(error.message).toContain("'Start Date' (2026-09-02) is after 'End Date' (2026-09-01)");
		expect((await errorFor({ startDate: 'soon' })).message).toContain('is not a date');
		expect(fake.requests).toHaveLength(before);
	});

	it('of a legacy sequence', async () => {
		happensTo('email_sent', person('dan'), 1, legacy);
		happensTo('email_opened', person('eve'), 1, legacy);
		expect(await names({ openedOnly: true }, legacy)).toEqual(['eve']);
		expect(await names({ search: 'DAN@' }, legacy)).toEqual(['dan']);
		const contactIds = store.contactWith('eve@x.example', null)!.id;
		expect(await names({ contactIds }, legacy)).toEqual(['eve']);
		const unknown = { status: 'active', inSubsequence: true, startDate: '2026-09-01' };
		const { message, description } = await errorFor(unknown, legacy);
		expect(message).toContain('cannot be filtered by Start Date, End Date, In Subsequence, Status');
		expect(description).toContain('Remove these filters');
	});

	it('stop at the limit', async () => {
		const limited = { returnAll: false, limit: 2 };
		expect(await get({}, sequence, limited)).toHaveLength(2);
	});
});

it('waits when Salesforge asks to', async () => {
	happensTo('email_sent', person('ada'), 1);
	fake.fail({ path: 'leads' }, tooManyRequests(0));
	expect(await names({})).toEqual(['ada']);
});

it('reads all pages when the total is the length of the page', async () => {
	fake.behaviour.totalOf = 'page';
	for (let n = 0; n < 205; n++) {
		store.enrolled(String(sequence.id)).set(person(`p${n}`).id, 'active');
	}
	expect(await get()).toHaveLength(205);
});

it.each([
	['a deleted sequence', 999],
	['a deleted legacy sequence', 'seq_gone'],
])('says that there is no such sequence: %s', async (_, id) => {
	const error = await errorFor({}, { id });
	expect(error.message).toContain(`no sequence ${id}`);
});

it('says what failed', async () => {
	fake.fail({ times: Infinity }, failWith(403));
	expect((await errorFor({})).message).toContain("Could not list the sequence's contacts");
});
