import { addContact, addDay, type Contact, type Sequence } from '../../../../harness/salesforge';
import { startScenario, type Scenario } from './scenario';

let scenario: Scenario;
let source: Sequence;
let target: Sequence;
let contact: Contact;

beforeEach(async () => {
	scenario = await startScenario();
	source = scenario.fake.addSequence(scenario.workspace.id, {
		kind: 'multichannel',
		name: 'Source',
	});
	target = scenario.fake.addSequence(scenario.workspace.id, {
		kind: 'multichannel',
		name: 'Target',
	});
	contact = addContact(scenario.store, { firstName: 'Ada', email: 'ada@x.example', tags: ['CRM'] });
});
afterEach(async () => await scenario[Symbol.asyncDispose]());

const preflight = async (filters: object = { leadIds: [contact.id] }) =>
	(
		await scenario.multichannel('POST', `/sequences/${target.id}/enrollments/preflight`, {
			filters,
		})
	).body as Record<string, unknown>;
const confirm = async (id: unknown, body: object) =>
	await scenario.multichannel(
		'POST',
		`/sequences/${target.id}/enrollments/preflight/${id}/confirm`,
		body,
	);
const isIn = (sequence: Sequence) => scenario.store.enrolled(String(sequence.id)).has(contact.id);

describe('enrolment', () => {
	it('accepts a contact in no other sequence with either decision', async () => {
		const { preflightId, summary } = await preflight();
		expect(summary).toMatchObject({ candidateCount: 1, automaticEnrollmentCount: 1 });
		const { status, body } = await confirm(preflightId, { action: 'skip' });
		expect(status).toBe(200);
		expect(body).toMatchObject({ enrolledLeadIds: [contact.id], summary: { enrolledCount: 1 } });
		expect((await preflight()).summary).toMatchObject({ alreadyInTargetCount: 1 });
	});

	it('leaves contacts out with skip, and with move only moves them from the named sequences', async () => {
		scenario.store.enrolled(String(source.id)).set(contact.id, 'replied');
		const first = await preflight();
		expect(first).toMatchObject({
			summary: { decisionRequiredCount: 1 },
			moveGroups: [{ sequenceId: source.id, selectedContactCount: 1 }],
			repliedDecision: { contactCount: 1 },
		});
		const skipped = await confirm(first.preflightId, { action: 'skip' });
		expect(skipped.body).toMatchObject({ enrolledLeadIds: [], summary: { skippedCount: 1 } });
		const move = { action: 'move', moveSourceSequenceIds: [source.id] };
		const cautious = await confirm((await preflight()).preflightId, { ...move, skipReplied: true });
		expect(cautious.body).toMatchObject({ summary: { enrolledCount: 0 } });
		const elsewhere = { ...move, moveSourceSequenceIds: [], skipReplied: false };
		expect((await confirm((await preflight()).preflightId, elsewhere)).body).toMatchObject({
			summary: { enrolledCount: 0 },
		});
		const moved = await confirm((await preflight()).preflightId, { ...move, skipReplied: false });
		expect(moved.body).toMatchObject({ summary: { enrolledCount: 1, sourceCleanupCount: 1 } });
		expect([isIn(source), isIn(target)]).toEqual([false, true]);
	});

	it('refuses sequences as text, and a used preflight', async () => {
		const { preflightId } = await preflight();
		const move = { action: 'move', moveSourceSequenceIds: [String(source.id)], skipReplied: false };
		expect((await confirm(preflightId, move)).status).toBe(400);
		expect((await confirm(preflightId, { action: 'skip' })).status).toBe(200);
		expect((await confirm(preflightId, { action: 'skip' })).status).toBe(404);
	});

	it('is stale when the contacts have changed, and returns a new one', async () => {
		const { preflightId } = await preflight();
		scenario.store.enrolled(String(source.id)).set(contact.id, 'active');
		const { status, body } = await confirm(preflightId, { action: 'skip' });
		expect(status).toBe(409);
		expect(body).toMatchObject({
			message: 'preflight_stale',
			data: { summary: { decisionRequiredCount: 1 } },
		});
	});

	it('refuses more contacts than the account may have', async () => {
		scenario.fake.behaviour.contactCapacity = 0;
		const { preflightId } = await preflight();
		expect((await confirm(preflightId, { action: 'skip' })).status).toBe(422);
	});
});

describe('remove', () => {
	const remove = async (body: object) =>
		(await scenario.multichannel('POST', `/sequences/${target.id}/enrollments/remove`, body))
			.status;

	it('removes the named contacts, and all of them when none is named', async () => {
		const other = addContact(scenario.store, {
			firstName: 'Bob',
			email: 'b@x.example',
			tags: ['CRM'],
		});
		const enrolled = scenario.store.enrolled(String(target.id));
		enrolled.set(contact.id, 'active').set(other.id, 'active');
		expect(await remove({ filters: { leadIds: [contact.id] } })).toBe(204);
		expect([...enrolled.keys()]).toEqual([other.id]);
		expect(await remove({ filters: { leadIds: [] } })).toBe(204);
		expect(enrolled.size).toBe(0);
	});
});

describe('legacy sequences', () => {
	it('adds contacts, counts them, and changes the status', async () => {
		const { id } = scenario.fake.addSequence(scenario.workspace.id, { status: 'draft' });
		const put = async (path: string, body: object) =>
			(await scenario.core('PUT', `/sequences/${id}${path}`, body)).status;
		expect(await put('/contacts', { contactIds: [] })).toBe(400);
		expect(await put('/contacts', { contactIds: [contact.id] })).toBe(204);
		expect((await scenario.core('GET', `/sequences/${id}/contacts/count`)).body).toEqual({
			count: 1,
		});
		expect(await put('/status', { status: 'draft' })).toBe(400);
		expect(await put('/status', { status: 'paused' })).toBe(204);
		expect((await scenario.core('GET', `/sequences/${id}`)).body).toMatchObject({
			status: 'paused',
		});
		expect((await scenario.core('GET', `/sequences/${target.id}`)).status).toBe(404);
	});

	it('accepts the number of a multichannel sequence in silence, and drops the contacts', async () => {
		const put = async (path: string, body: object) =>
			(await scenario.core('PUT', `/sequences/${target.id}${path}`, body)).status;
		expect(await put('/contacts', { contactIds: [contact.id] })).toBe(204);
		expect(await put('/import-lead', { firstName: 'Bob', email: 'bob@x.example' })).toBe(204);
		expect(isIn(target)).toBe(false);
		const count = await scenario.core('GET', `/sequences/${target.id}/contacts/count`);
		expect(count.body).toEqual({ count: 0 });
	});

	it('takes contacts although it cannot send', async () => {
		const { id } = scenario.fake.addSequence(scenario.workspace.id, { steps: 0, senders: 0 });
		expect((await scenario.core('GET', `/sequences/${id}`)).body).toMatchObject({
			steps: [],
			mailboxes: [],
		});
		const body = { contactIds: [contact.id] };
		expect((await scenario.core('PUT', `/sequences/${id}/contacts`, body)).status).toBe(204);
		expect(scenario.store.enrolled(String(id)).size).toBe(1);
	});
});

describe('multichannel sequences', () => {
	it('are nested, and change their status after they are launched', async () => {
		target.status = 'draft';
		const path = `/sequences/${target.id}`;
		const patch = async (status: string) =>
			(await scenario.multichannel('PATCH', `${path}/status`, { status })).status;
		expect(await patch('active')).toBe(409);
		expect((await scenario.multichannel('PATCH', `${path}/launch`, {})).status).toBe(200);
		expect(await patch('paused')).toBe(200);
		expect((await scenario.multichannel('GET', path)).body).toMatchObject({
			sequence: { id: target.id, status: 'paused' },
			totalLeadCount: 0,
		});
	});

	it('lists its contacts', async () => {
		scenario.store.enrolled(String(target.id)).set(contact.id, 'replied');
		const path = `/sequences/${target.id}/leads?leadIds=${contact.id},lead_x`;
		expect((await scenario.multichannel('GET', path)).body).toMatchObject({
			leads: [{ lead: { leadId: contact.id }, enrollment: { status: 'replied' } }],
			pagination: { page: 1, total: 1, hasNext: false },
		});
	});
});

it("returns a sequence's figures between two dates, on either host", async () => {
	const legacy = scenario.fake.addSequence(scenario.workspace.id);
	for (const { id } of [legacy, target]) {
		addDay(scenario.store, id, '2026-01-01', { sent: 10, opened: 5, replied: 1 });
		addDay(scenario.store, id, '2026-01-02', { sent: 10, opened: 1, repliedPositive: 1 });
	}
	const query = 'analytics?from_date=2026-01-01&to_date=2026-01-01';
	const core = await scenario.core('GET', `/sequences/${legacy.id}/${query}`);
	const newer = await scenario.multichannel('GET', `/sequences/${target.id}/${query}`);
	const stats = { contacted: 10, opened: 5, openedPercent: 50, replied: 1, repliedPositive: 0 };
	expect(core.body).toMatchObject({ days: { '2026-01-01': { sent: 10 } }, stats });
	expect(newer.body).toMatchObject({ from_date: '2026-01-01', timezone: 'UTC', stats });
	expect((await scenario.core('GET', `/sequences/seq_x/${query}`)).status).toBe(400);
	const undated = await scenario.core('GET', `/sequences/${legacy.id}/analytics`);
	expect(undated.status).toBe(400);
});
