import {
	addContact,
	fakeEvent,
	happens,
	planStep,
	type ActivityType,
	type Contact,
	type Sequence,
} from '../../../../harness/salesforge';
import type { CallResult } from '../../../../harness/salesforge/caller';
import { dataOf, startScenario, type Scenario } from './scenario';

let scenario: Scenario;
let sequence: Sequence;

beforeEach(async () => {
	scenario = await startScenario();
	sequence = scenario.fake.addSequence(scenario.workspace.id, { kind: 'multichannel' });
});
afterEach(async () => await scenario[Symbol.asyncDispose]());

interface Lead {
	lead: { leadId: string; email?: string };
	enrollment: { status: string; updatedAt: string; inSubsequence: boolean };
	timeline: Array<Record<string, unknown>>;
}

const person = (name: string): Contact =>
	addContact(scenario.store, { firstName: name, email: `${name}@x.example`, tags: ['CRM'] });
const ask = async (query = '', id: unknown = sequence.id): Promise<CallResult> =>
	await scenario.multichannel('GET', `/sequences/${id}/leads?${query}`);
const leads = async (query = '') => ((await ask(query)).body as { leads: Lead[] }).leads;
const emails = async (query = '') => (await leads(query)).map(({ lead }) => lead.email);
const day = (number: number) => `2026-09-${String(number).padStart(2, '0')}T12:00:00.000Z`;
const happensTo = (type: ActivityType, contact: Contact, date: string) =>
	happens(scenario.store, type, { sequence, contact, date });

describe("a contact's timeline", () => {
	it('has the steps in order, with delivery, engagement and the first reply', async () => {
		const ada = person('ada');
		happensTo('email_sent', ada, day(1));
		happensTo('email_opened', ada, day(2));
		happensTo('link_clicked', ada, day(3));
		happensTo('linkedin_message_sent', ada, day(4));
		happensTo('linkedin_profile_viewed', ada, day(5));
		planStep(scenario.store.enrolled(String(sequence.id)).of(ada.id), 'email_sent', day(20));
		happensTo('linkedin_replied', ada, day(6));
		happensTo('linkedin_replied', ada, day(7));
		const [lead] = await leads();
		expect(lead!.enrollment).toEqual({
			status: 'replied',
			updatedAt: day(6),
			inSubsequence: false,
		});
		expect(lead!.timeline).toMatchObject([
			{
				actionName: 'send_email',
				actionChannel: 'email',
				executionOrder: 1,
				executionStatus: 'completed',
				executedAt: day(1),
				delivery: { channel: 'email', status: 'sent', sentAt: day(1) },
				engagement: { openCount: 1, clickCount: 1 },
				sender: { mailboxId: [...scenario.store.mailboxes.keys()][0] },
			},
			{ actionName: 'li_send_message', delivery: { channel: 'linkedin', status: 'sent' } },
			{
				actionName: 'li_view_profile',
				replyContent: { channel: 'linkedin', repliedAt: day(6) },
			},
			{ executionStatus: 'scheduled', scheduledAt: day(20) },
		]);
		const [, message, view, planned] = lead!.timeline;
		expect(message!.delivery).not.toHaveProperty('sentAt');
		expect(message).not.toHaveProperty('engagement');
		expect(view).not.toHaveProperty('delivery');
		expect(planned).not.toHaveProperty('executedAt');
	});

	it.each([
		['email_bounced', 'bounced'],
		['contact_unsubscribed', 'unsubscribed'],
		['email_replied', 'replied'],
	] as const)('agrees with the delivery of %s', async (type, status) => {
		const ada = person('ada');
		const { body } = happensTo(type, ada, day(3));
		const [lead] = await leads();
		expect(lead!.enrollment).toMatchObject({ status, updatedAt: day(3) });
		expect(body).toMatchObject({
			webhookInfo: { eventTime: day(3) },
			contact: { id: lead!.lead.leadId, email: lead!.lead.email },
			sequence: { id: sequence.id },
		});
		expect(lead!.timeline[0]!.delivery).toMatchObject({
			status: type === 'email_bounced' ? 'bounced' : 'sent',
		});
	});

	it('has the times of the events that are sent, and the step of an email', async () => {
		const ada = person('ada');
		happensTo('linkedin_connection_request_sent', ada, day(1));
		const { body, sequenceId } = happensTo('email_sent', ada, day(2));
		const [, step] = (await leads())[0]!.timeline;
		expect(step).toMatchObject({ executedAt: day(2), executionOrder: 2 });
		expect(body).toMatchObject({ emailSentData: { step: 2 }, webhookInfo: { eventTime: day(2) } });
		expect(sequenceId).toBe(sequence.id);
	});

	it.each(['linkedin_post_liked', 'linkedin_contact_followed'] as const)(
		'has %s, whose body says no more than other undocumented ones',
		(type) => {
			const { body } = happensTo(type, person('ada'), day(1));
			const keys = Object.keys(fakeEvent(type, scenario.workspace).body);
			expect(Object.keys(body).sort()).toEqual(keys.sort());
		},
	);
});

describe('filters', () => {
	beforeEach(() => {
		happensTo('email_sent', person('ada'), day(1));
		happensTo('email_opened', person('bob'), day(2));
		happensTo('contact_unsubscribed', person('cyd'), day(3));
		const { store } = scenario;
		const bob = store.contactWith('bob@x.example', null)!;
		store.enrolled(String(sequence.id)).of(bob.id).inSubsequence = true;
	});

	it.each([
		['', ['cyd', 'bob', 'ada']],
		['sortOrder=asc', ['ada', 'bob', 'cyd']],
		['sortBy=oldest_added&sortOrder=desc', ['ada', 'bob', 'cyd']],
		['sortBy=recently_contacted', ['cyd', 'bob', 'ada']],
		['status=unsubscribed', ['cyd']],
		['status=no_such', []],
		['q=BOB%40x', ['bob']],
		['openedEmailsOnly=true', ['bob']],
		['openedEmailsOnly=false', ['cyd', 'bob', 'ada']],
		['in_subsequence=true', ['bob']],
		['in_subsequence=false', ['cyd', 'ada']],
		['from=2026-09-02&to=2026-09-03', ['cyd', 'bob']],
		['sortBy=recently_contacted&from=2026-09-03&to=2026-09-03', ['cyd']],
		['sortBy=recently_contacted&from=2026-10-01&to=2026-10-03', []],
	])('%s', async (query, names) => {
		expect(await emails(query)).toEqual(names.map((name) => `${name}@x.example`));
	});

	it('finds contacts by id', async () => {
		const id = (await leads('q=ada'))[0]!.lead.leadId;
		expect(await emails(`leadIds=${id},lead_x`)).toEqual(['ada@x.example']);
	});

	it.each([
		'page=0',
		'limit=101',
		'sortBy=name',
		'sortOrder=up',
		'openedEmailsOnly=yes',
		'in_subsequence=1',
		'leadIds=',
		'leadIds=lead_1,,lead_2',
		'from=2026-09-01',
		'to=2026-09-01',
		'from=2026-02-30&to=2026-03-01',
		'from=2026-09-02&to=2026-09-01',
	])('are refused: %s', async (query) => {
		expect((await ask(query)).status).toBe(400);
	});

	it.each([
		['seq_1', 400],
		[0, 400],
		[2_147_483_648, 400],
		[999, 404],
	])('are refused for the sequence %s', async (id, status) => {
		expect((await ask('', id)).status).toBe(status);
	});
});

it('shows a label and a do-not-contact entry where the API has their times', async () => {
	const { core, store } = scenario;
	const ada = person('ada');
	happensTo('label_changed', ada, day(1));
	happensTo('dnc_added', ada, day(2));
	expect(dataOf(await core('GET', '/threads'))).toMatchObject([
		{ contactEmail: ada.email, labelId: store.labels[0]!.id, labelAppliedAt: day(1) },
	]);
	expect(dataOf(await core('GET', '/dnc'))).toEqual([
		{ value: ada.email, type: 'email', createdAt: day(2) },
	]);
});

it('only lets a status change the time of an update, if told so', async () => {
	scenario.fake.behaviour.enrolmentUpdatedBy = 'status';
	const ada = person('ada');
	happensTo('email_sent', ada, day(1));
	happensTo('email_opened', ada, day(2));
	expect((await leads())[0]!.enrollment.updatedAt).toBe(day(1));
	happensTo('email_bounced', ada, day(3));
	expect((await leads())[0]!.enrollment.updatedAt).toBe(day(3));
});

it('counts the page instead of the list, if told so', async () => {
	scenario.fake.behaviour.totalOf = 'page';
	for (const name of ['ada', 'bob', 'cyd']) happensTo('email_sent', person(name), day(1));
	expect((await ask('limit=2')).body).toMatchObject({ pagination: { total: 2, hasNext: false } });
	expect((await ask('limit=2&page=2')).body).toMatchObject({ leads: [{}] });
	const { body } = await scenario.core('GET', '/contacts?limit=2');
	expect(body).toMatchObject({ total: 2 });
	for (const name of ['a', 'b']) {
		const webhook = { name, type: 'email_sent', url: 'https://hooks.example' };
		scenario.fake.addWebhookByHand(scenario.workspace.id, webhook);
	}
	const webhooks = await scenario.core('GET', '/integrations/webhooks?limit=1');
	expect(webhooks.body).toMatchObject({ data: [{ name: 'a' }], total: 1 });
});

it('tells what legacy sequences sent to each contact, and nothing of other sequences', async () => {
	const { store, fake, workspace, core } = scenario;
	const [legacy, other] = [fake.addSequence(workspace.id), fake.addSequence(workspace.id)];
	const ada = person('ada');
	for (const [type, target] of [
		['email_sent', legacy],
		['email_opened', legacy],
		['email_opened', legacy],
		['email_sent', other],
		['email_sent', sequence],
	] as const) {
		happens(store, type, { sequence: target!, contact: ada, date: day(1) });
	}
	const row = { contactId: ada.id, email: ada.email, scheduled: 0, sent: 1 };
	expect(dataOf(await core('GET', `/sending-data?sequence_ids[]=${legacy!.id}`))).toEqual([
		{ ...row, sequenceId: legacy!.id, opened: 2, clicked: 0 },
	]);
	expect(dataOf(await core('GET', '/sending-data'))).toHaveLength(2);
});
