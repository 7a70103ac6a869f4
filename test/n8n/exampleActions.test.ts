import {
	emailReplyArrives,
	addContact,
	addLabel,
	addMailbox,
	happens,
	linkedinReplyArrives,
} from '../../harness/salesforge/areas';
import { fakeEvent } from '../../harness/salesforge';
import { chain, triggerNode } from '../../harness/n8n/workflows';
import { Postgres } from '../../harness/services/postgres';
import { until } from '../../harness/until';
import { normalizeEvent } from '../../nodes';
import { DataTable } from './dataTable';
import { ExampleScenario, labelled, SERVICE_KEY } from './exampleScenario';
import { sharedN8n } from './shared';

let scenario: ExampleScenario;

beforeEach(async () => {
	scenario = await ExampleScenario.start(sharedN8n());
});

afterEach(async () => await scenario.stop());

const DAY_MS = 86_400_000;
const inDays = (days: number) => new Date(Date.now() + days * DAY_MS);

/** In the form 6 May 2027. */
const written = (date: Date) =>
	date.toLocaleDateString('en-GB', { day: 'numeric', month: 'long', year: 'numeric' });

describe('opt-outs-to-do-not-contact.json', () => {
	const FILE = 'opt-outs-to-do-not-contact.json';

	it('adds contacts who ask to stop to the list and removes them from the sequence', async () => {
		const listener = await scenario.publish(scenario.import(FILE));
		const sequence = scenario.addSequence();
		const stop = emailReplyArrives(scenario.store, { text: 'Please remove me.', sequence });
		const other = emailReplyArrives(scenario.store, { text: 'Tell me more.', sequence });
		await scenario.deliver(stop.fakeEvent, other.fakeEvent);
		await listener.items(2);
		expect([...scenario.store.doNotContact.keys()]).toEqual([stop.contact.email]);
		expect([...scenario.store.enrolled(String(sequence.id)).keys()]).toEqual([other.contact.id]);
	});

	it('uses the profile of a LinkedIn contact without an address', async () => {
		const listener = await scenario.publish(scenario.import(FILE));
		const sequence = scenario.addSequence();
		const { contact, fakeEvent: reply } = linkedinReplyArrives(scenario.store, {
			text: 'Stop.',
			sequence,
		});
		const body = { ...reply.body, contact: { ...(reply.body.contact as object), email: '' } };
		await scenario.deliver({ ...reply, body });
		await listener.items(1);
		expect([...scenario.store.doNotContact.keys()]).toEqual([contact.linkedinUrl]);
		expect(scenario.store.enrolled(String(sequence.id)).size).toBe(0);
	});

	it('continues when it is a legacy sequence', async () => {
		const listener = await scenario.publish(scenario.import(FILE));
		const sequence = scenario.addSequence({ kind: 'core' });
		const { contact, fakeEvent: reply } = emailReplyArrives(scenario.store, {
			text: 'STOP',
			sequence,
		});
		await scenario.deliver(reply);
		const [items] = await listener.items(1, 'Remove From Sequence');
		expect(items![0]!.json.error).toContain('it is a legacy sequence');
		expect([...scenario.store.doNotContact.keys()]).toEqual([contact.email]);
	});
});

describe('out-of-office-to-next-sequence.json', () => {
	const FILE = 'out-of-office-to-next-sequence.json';
	const wait = async (text: string) => {
		const next = scenario.addSequence({ name: 'After the holidays' });
		const { workflow } = await scenario.publish(scenario.import(FILE, { sequenceId: next.id }));
		await scenario.deliver(emailReplyArrives(scenario.store, { text, replyType: 'ooo' }).fakeEvent);
		const { waitTill } = await scenario.client.waitingExecution(workflow.id);
		return new Date(waitTill!);
	};

	it('waits until the morning after the return', async () => {
		const back = inDays(10);
		const until = await wait(`I am out of the office until ${written(back)}.`);
		expect(until.getTime() - back.getTime()).toBeGreaterThan(0);
		expect(until.getTime() - back.getTime()).toBeLessThan(2 * DAY_MS);
	});

	it('waits two weeks when the reply names no day', async () => {
		const until = await wait('I am out of the office and have no access to my emails.');
		expect(Math.round((until.getTime() - Date.now()) / DAY_MS)).toBe(14);
	});

	it('then moves only contacts who have not written again', async () => {
		const next = scenario.addSequence({ name: 'After the holidays' });
		const sequence = scenario.addSequence();
		const listener = await scenario.publish(scenario.import(FILE, { sequenceId: next.id }));
		const text = `I am out of the office until ${written(inDays(-10))}.`;
		const date = inDays(-20).toISOString();
		const silent = emailReplyArrives(scenario.store, { text, date, sequence, replyType: 'ooo' });
		const back = emailReplyArrives(scenario.store, { text, date, sequence, replyType: 'ooo' });
		const { contact, thread } = back;
		emailReplyArrives(scenario.store, {
			contact,
			thread,
			sequence,
			text: 'I am back, let us talk.',
		});
		const reply = emailReplyArrives(scenario.store, { text: 'Tell me more.', sequence });
		await scenario.deliver(silent.fakeEvent, back.fakeEvent, reply.fakeEvent);
		await listener.items(3);
		expect([...scenario.store.enrolled(String(next.id)).keys()]).toEqual([silent.contact.id]);
		expect([...scenario.store.enrolled(String(sequence.id)).keys()].sort()).toEqual(
			[back.contact.id, reply.contact.id].sort(),
		);
	});
});

it('positive-replies-to-crm.json keeps the contact in the CRM and labels the conversation', async () => {
	const label = addLabel(scenario.store, 'In CRM');
	const listener = await scenario.publish(scenario.import('positive-replies-to-crm.json'));
	const arrival = emailReplyArrives(scenario.store, { text: 'Yes, please.' });
	const { email, company } = arrival.contact;
	await scenario.deliver(labelled(arrival));
	await listener.items(1);
	expect(scenario.service.calls).toHaveLength(1);
	expect(scenario.service.calls[0]).toMatchObject({
		method: 'PUT',
		path: `/api/contacts/${encodeURIComponent(email)}`,
		body: { email, company, stage: 'interested', lastReply: 'Yes, please.' },
	});
	expect(scenario.service.calls[0]!.headers['x-api-key']).toBe(SERVICE_KEY);
	expect(arrival.thread.labelId).toBe(label.id);
});

it('crm-stage-to-sequence.json creates the contact and starts the sequence, once', async () => {
	const sequence = scenario.addSequence();
	const workflow = scenario.import('crm-stage-to-sequence.json', { sequenceId: sequence.id });
	const { id } = await scenario.client.createWorkflow(workflow);
	await scenario.client.activate(id);
	await scenario.client.published(id);
	const deal = {
		stage: 'qualified',
		email: 'ada@lovelace.example',
		firstName: 'Ada',
		lastName: 'Lovelace',
		company: 'Analytical Engines',
	};
	const post = async (body: object, key = SERVICE_KEY) => {
		const { status } = await fetch(`${scenario.client.baseUrl}/webhook/crm-deal-changed`, {
			method: 'POST',
			headers: { 'content-type': 'application/json', 'x-api-key': key },
			body: JSON.stringify(body),
		});
		return status;
	};
	expect(await post(deal, 'another key')).toBe(403);
	expect(await post({ ...deal, stage: 'new', email: 'new@lead.example' })).toBe(200);
	await scenario.client.finishedExecutions(id, 1);
	expect(scenario.store.contacts.size).toBe(0);

	expect(await post(deal)).toBe(200);
	await scenario.client.finishedExecutions(id, 2);
	expect(await post({ ...deal, company: 'Engines Ltd' })).toBe(200);
	const executions = await scenario.client.finishedExecutions(id, 3);
	expect(executions.map(({ status }) => status)).toEqual(Array(3).fill('success'));
	const contacts = [...scenario.store.contacts.values()];
	expect(contacts).toMatchObject([
		{ email: deal.email, lastName: 'Lovelace', company: 'Engines Ltd', tags: ['CRM'] },
	]);
	expect([...scenario.store.enrolled(String(sequence.id)).keys()]).toEqual([contacts[0]!.id]);
	const outcomes = await Promise.all(
		executions.slice(1).map(async (each) => {
			const [item] = await scenario.client.itemsOf(each.id, 'Add to Sequence');
			return item!.json.outcome;
		}),
	);
	expect(outcomes).toEqual(['added', 'alreadyInSequence']);
});

it('mailbox-alerts.json reports each mailbox that cannot send, once a day', async () => {
	addMailbox(scenario.store, { address: 'well@salesforge.example' });
	addMailbox(scenario.store, {
		address: 'lost@salesforge.example',
		status: 'access_lost',
		disconnectReason: 'The password was changed',
	});
	scenario.salesforge.behaviour.upperCaseStatuses = true;
	const workflow = scenario.import('mailbox-alerts.json');
	const schedule = workflow.nodes.find(({ name }) => name === 'Every Hour')!;
	schedule.parameters.rule = { interval: [{ field: 'seconds', secondsInterval: 1 }] };
	const { id } = await scenario.client.createWorkflow(workflow);
	await scenario.client.activate(id);
	await scenario.client.finishedExecutions(id, 3);
	await scenario.client.deactivate(id);
	expect(scenario.service.calls.map(({ body }) => body)).toEqual([
		{ text: '*lost@salesforge.example* cannot send: access lost\nThe password was changed' },
	]);
});

it('webhook-alerts.json reports removed, silent and unneeded webhooks', async () => {
	const { client, salesforge, service, workspace } = scenario;
	const trigger = triggerNode({
		registration: 'automatic',
		workspaceId: { __rl: true, mode: 'id', value: workspace.id },
		events: ['email_replied', 'email_sent'],
	});
	trigger.credentials = { salesforgeApi: scenario.credentials.salesforgeApi! };
	const listener = await scenario.publish(chain('Watched', trigger));
	const foreign = { name: 'Mine', type: 'email_sent', url: 'https://other.example/hook' };
	salesforge.addWebhookByHand(workspace.id, foreign);

	const workflow = scenario.import('webhook-alerts.json');
	const schedule = workflow.nodes.find(({ name }) => name === 'Every Hour')!;
	schedule.parameters.rule = { interval: [{ field: 'seconds', secondsInterval: 1 }] };
	const { id } = await client.createWorkflow(workflow);
	await client.activate(id);
	await client.finishedExecutions(id, 2);
	expect(service.calls).toEqual([]);

	const alerts = () => service.calls.map(({ body }) => (body as { text: string }).text);
	const [removed] = salesforge.webhooks(workspace.id);
	salesforge.removeWebhookByHand(workspace.id, removed!.id);
	await until('the removal is reported', () => alerts().length > 0);
	const { length } = await client.executions(id);
	await client.finishedExecutions(id, length + 2);
	expect(alerts()).toEqual([
		`Removed: ${removed!.name}. If its workflow should still run, publish it again`,
	]);
	await client.deactivate(id);

	const code = workflow.nodes.find(({ name }) => name === 'What Has Changed')!;
	code.parameters.jsCode = String(code.parameters.jsCode).replace('= 24;', '= 0;');
	const quiet = await client.createWorkflow(workflow);
	await client.activate(quiet.id);
	await until('the silence is reported', () => alerts().length > 1);
	await client.deactivate(quiet.id);
	expect(alerts()[1]).toMatch(/^No event for 0 hours: n8n: Watched \/ /);
	await client.deactivate(listener.workflow.id);
});

it('missed-replies.json reads undelivered replies and posts nothing twice', async () => {
	const listener = await scenario.publish(scenario.import('missed-replies.json'));
	const { id } = listener.workflow;
	const textsSoFar = () =>
		scenario.service.calls.map(({ body }) => (body as { text: string }).text);
	const arrived = emailReplyArrives(scenario.store, { text: 'Delivered.' });
	await scenario.deliver(arrived.fakeEvent);
	await listener.items(1);
	emailReplyArrives(scenario.store, { text: 'Missed by email.' });
	linkedinReplyArrives(scenario.store, { text: 'Missed on LinkedIn.' });
	await scenario.client.runManually(id, 'Every Night');
	expect(
		textsSoFar()
			.map((text) => text.split('\n')[1])
			.sort(),
	).toEqual(['Delivered.', 'Missed by email.', 'Missed on LinkedIn.']);
	await scenario.client.runManually(id, 'Every Night');
	expect(textsSoFar()).toHaveLength(3);
});

it('poll-events.json handles each event once, without a trigger', async () => {
	const { client, service, store } = scenario;
	const sequence = scenario.addSequence();
	const arrived = emailReplyArrives(store, { text: 'Tell me more.', sequence });
	const left = happens(store, 'contact_unsubscribed', { sequence });
	const { id } = await client.createWorkflow(scenario.import('poll-events.json'));
	for (let runs = 0; runs < 2; runs++) await client.runManually(id, 'Every Five Minutes');
	expect(service.calls.map(({ body }) => body)).toMatchObject([
		{ event: 'email_replied', key: arrived.messageId },
		{ event: 'contact_unsubscribed', key: normalizeEvent(left.body)!.eventKey },
	]);
});

it('opens-to-crm-tasks.json creates one task for who has opened twice and not replied', async () => {
	const { client, service, store } = scenario;
	const sequence = scenario.addSequence();
	const contacts = ['Once', 'Twice', 'Replied'].map((firstName) =>
		addContact(store, { firstName, email: `${firstName}@x.example`, tags: ['CRM'] }),
	);
	const [, twice, replied] = contacts;
	for (const contact of [...contacts, twice!, replied!]) {
		happens(store, 'email_opened', { sequence, contact });
	}
	happens(store, 'email_replied', { sequence, contact: replied });
	const workflow = scenario.import('opens-to-crm-tasks.json', { sequenceId: sequence.id });
	const { id } = await client.createWorkflow(workflow);
	for (let runs = 0; runs < 2; runs++) await client.runManually(id, 'Every Morning');
	expect(service.calls.map(({ body }) => body)).toMatchObject([
		{ title: 'Call Twice', email: twice!.email, opens: 2 },
	]);
});

it('sequence-contacts-to-postgres.json keeps one row per contact, as it is now', async () => {
	const { client, store } = scenario;
	const postgres = await Postgres.start();
	const sequences = [scenario.addSequence(), scenario.addSequence({ kind: 'core' })];
	const [ada, bob] = ['ada', 'bob'].map((name) =>
		addContact(store, { firstName: name, email: `${name}@x.example`, tags: ['CRM'] }),
	);
	const credentials = { postgres: await postgres.createCredential(client) };
	const contacts = async () =>
		await postgres.rows(
			'SELECT email, status, step, sent_count, open_count, bounced, replied_at, sequence_id FROM salesforge_contacts ORDER BY sequence_id, email',
		);
	const runs = [];
	for (const sequence of sequences) {
		happens(store, 'email_sent', { sequence, contact: ada });
		const choices = { sequenceId: sequence.id };
		const workflow = scenario.import('sequence-contacts-to-postgres.json', choices, credentials);
		const { id } = await client.createWorkflow(workflow);
		await client.runManually(id, 'Run Once');
		runs.push(async () => await client.runManually(id, 'Every Night'));
	}
	for (const run of runs) await run();
	const [multichannel, legacy] = sequences.map(({ id }) => String(id));
	const told = { status: 'active', bounced: false, replied_at: null, sequence_id: multichannel };
	const untold = { status: null, bounced: null, replied_at: null, sequence_id: legacy };
	const sent = { email: ada!.email, sent_count: 1, open_count: 0 };
	expect(await contacts()).toEqual([
		{ ...sent, ...told, step: 1 },
		{ ...sent, ...untold, step: null },
	]);

	const date = new Date().toISOString();
	for (const sequence of sequences) happens(store, 'email_opened', { sequence, contact: ada });
	happens(store, 'email_replied', { sequence: sequences[0]!, contact: ada, date });
	happens(store, 'email_sent', { sequence: sequences[0]!, contact: bob });
	for (const run of runs) await run();
	const [replied, ...others] = await contacts();
	expect(replied).toMatchObject({ ...sent, status: 'replied', step: 1, open_count: 1 });
	expect(new Date(String(replied!.replied_at)).toISOString()).toBe(date);
	expect(others).toEqual([
		{ ...sent, ...told, email: bob!.email, step: 1 },
		{ ...sent, ...untold, step: null, open_count: 1 },
	]);
	await postgres.stop();
});

describe('drip-enrolment.json', () => {
	const COLUMNS = ['email', 'firstName', 'lastName', 'company', 'outcome'];

	it('adds twenty contacts a day, each once, and nobody while the sequence cannot send', async () => {
		const { client, store } = scenario;
		const addresses = Array.from({ length: 25 }, (_, n) =>
			n === 3 ? 'nobody' : `n${n}@x.example`,
		);
		const table = await DataTable.create(client, `Queue ${scenario.workspace.id}`, COLUMNS);
		await table.insert(addresses.map((email) => ({ email, firstName: 'Ada', company: 'Engines' })));
		const outcomes = async () => (await table.rows()).map(({ outcome }) => outcome);
		const sequence = scenario.addSequence({ status: 'paused' });
		const workflow = scenario.import('drip-enrolment.json', {
			dataTableId: table.id,
			sequenceId: sequence.id,
		});
		const { id } = await client.createWorkflow(workflow);
		const run = async () => await client.runManually(id, 'Weekdays at Nine');
		const enrolled = () => store.enrolled(String(sequence.id)).size;

		await expect(run()).rejects.toThrow('sends nothing to new contacts');
		expect(enrolled()).toBe(0);
		expect((await outcomes()).filter((outcome) => outcome === 'added')).toEqual([]);

		sequence.status = 'active';
		const sizes = [];
		for (let days = 0; days < 3; days++) {
			await run();
			sizes.push(enrolled());
		}
		expect(sizes).toEqual([19, 24, 24]);
		const others = await outcomes();
		const [invalid] = others.splice(3, 1);
		expect(invalid).toContain('is not an email address');
		expect(new Set(others)).toEqual(new Set(['added']));
		await table.delete();
	});
});

it('bounces-and-unsubscribes.json keeps each address once and informs Salesforge', async () => {
	const { client } = scenario;
	const table = await DataTable.create(client, `Stop list ${scenario.workspace.id}`, [
		'address',
		'reason',
		'since',
	]);
	const listener = await scenario.publish(
		scenario.import('bounces-and-unsubscribes.json', { dataTableId: table.id }),
	);
	const stops = (['contact_unsubscribed', 'email_bounced'] as const).map((type, index) => {
		const { body, ...rest } = fakeEvent(type, scenario.workspace);
		const email = `lead${index}@a.example`;
		const contact = { ...(body.contact as object), email };
		const sequenceEmail = { ...(body.sequenceEmail as object), toEmail: email };
		return { ...rest, body: { ...body, contact, sequenceEmail } };
	});
	const again = { ...stops[0]!, body: { ...stops[0]!.body, extra: 'a second time' } };
	await scenario.deliver(...stops, again);
	await listener.items(3);
	expect(await table.rows()).toMatchObject([
		{ address: 'lead0@a.example', reason: 'unsubscribed', since: '2023-12-06T14:06:47.000Z' },
		{ address: 'lead1@a.example', reason: 'bounced', since: '2023-12-06T14:09:12.000Z' },
	]);
	expect([...scenario.store.doNotContact.keys()]).toEqual(['lead0@a.example', 'lead1@a.example']);
	await table.delete();
});
