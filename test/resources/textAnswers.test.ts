import type { INodeParameters } from 'n8n-workflow';

import { itemsOf } from '../../harness/n8nCore/execute';
import {
	addContact,
	addMailbox,
	emailReplyArrives,
	FakeSalesforge,
	linkedinReplyArrives,
	type Fault,
} from '../../harness/salesforge';
import { errorOf, jsonOf, run } from './node';

/** The operations of which Salesforge only confirms that they are done, with the parameters for each. */
const confirmed = {
	'conversation/setLabel': { labelId: 'positive' },
	'conversation/reply': { message: 'Thanks' },
	'contact/delete': { actOn: 'id', contactId: '={{ $json.contactId }}' },
	'contact/addToSequence': { actOn: 'id', contactId: '={{ $json.contactId }}', sequenceId: 'core' },
	'contact/removeFromSequence': {
		actOn: 'id',
		contactId: '={{ $json.contactId }}',
		sequenceId: 'multichannel',
	},
	'doNotContact/remove': { actOn: 'id', entries: 'acme.example' },
	'sequence/addSenders': { sequenceId: 'multichannel', senders: '900' },
	'sequence/pause': { sequenceId: 'core' },
	'sequence/resume': { sequenceId: 'multichannel' },
	'webhook/delete': { webhookId: '={{ $json.webhookId }}' },
} satisfies Record<`${string}/${string}`, INodeParameters>;

type Operation = keyof typeof confirmed;

const CHANGES = /^(DELETE|PATCH|POST|PUT)$/;

let fake: FakeSalesforge;

beforeEach(async () => (fake = await FakeSalesforge.start()));
afterEach(async () => await fake.stop());

/** The arguments of an operation whose change is made unless told otherwise, and answered as given. */
function prepare(operation: Operation, answer: Fault, { channel = 'email', applied = true } = {}) {
	const workspaceId = fake.addWorkspace().id;
	const store = fake.store(workspaceId);
	addMailbox(store);
	const sequences: Record<string, string> = {};
	for (const kind of ['core', 'multichannel'] as const) {
		sequences[kind] = String(fake.addSequence(workspaceId, { kind }).id);
	}
	const { id: contactId } = addContact(store, { firstName: 'P', email: 'p@x.example' });
	const webhook = fake.addWebhookByHand(workspaceId, {
		name: 'CRM',
		type: 'email_sent',
		url: 'https://x.example',
		sequenceIds: [],
	});
	const arrive = channel === 'email' ? emailReplyArrives : linkedinReplyArrives;
	const event = arrive(store).fakeEvent.body;
	const given: INodeParameters = { workspaceId, ...confirmed[operation] };
	const { sequenceId } = given;
	if (typeof sequenceId === 'string') given.sequenceId = sequences[sequenceId]!;
	for (const method of ['DELETE', 'PATCH', 'POST', 'PUT']) {
		fake.fail({ method, applied }, answer);
	}
	const item = operation.startsWith('conversation')
		? (event as object)
		: { contactId, webhookId: webhook.id };
	return [fake, operation, given, itemsOf(item)] as const;
}

const changes = () => fake.requests.filter(({ method }) => CHANGES.test(method));

const operations = Object.keys(confirmed) as Operation[];

it.each(operations)('accepts plain text as the confirmation of %s', async (operation) => {
	const answer = { kind: 'answer', status: 202, body: Buffer.from('Accepted') } as const;
	const [result] = jsonOf(await run(...prepare(operation, answer)));
	expect(result).not.toHaveProperty('error');
	expect(changes()).toHaveLength(1);
});

it('accepts plain text as the confirmation of a LinkedIn reply', async () => {
	const answer = { kind: 'answer', status: 202, body: Buffer.from('Accepted') } as const;
	const results = await run(...prepare('conversation/reply', answer, { channel: 'linkedin' }));
	expect(jsonOf(results)).toMatchObject([{ success: true, channel: 'linkedin' }]);
	expect(changes()).toHaveLength(1);
});

describe.each([
	['an HTML page', '<!doctype html><title>Sign in</title>'],
	['JSON that was cut off', '{"success":tr'],
])('%s', (_, text) => {
	it.each(operations)('does not confirm %s', async (operation) => {
		const answer = { kind: 'answer', status: 200, body: Buffer.from(text) } as const;
		// After such an answer, Add to Sequence looks at the contact.
		const applied = operation !== 'contact/addToSequence';
		const error = await errorOf(...prepare(operation, answer, { applied }));
		expect(`${error.message} ${error.description}`).toMatch(/did not (return|confirm)/);
	});

	it('makes Add to Sequence look whether the contact was added', async () => {
		const answer = { kind: 'answer', status: 200, body: Buffer.from(text) } as const;
		const results = await run(...prepare('contact/addToSequence', answer));
		expect(jsonOf(results)).toMatchObject([{ outcome: 'added' }]);
		expect(fake.requests.map(({ method }) => method)).toEqual(['GET', 'GET', 'PUT', 'GET']);
	});
});
