import { randomUUID } from 'node:crypto';

import { parseWorkflowCode } from '@n8n/workflow-sdk';

import type { WorkflowDefinition } from '../../harness/n8n/client';
import { addLabel, emailReplyArrives } from '../../harness/salesforge';
import { ExampleScenario, labelled } from './exampleScenario';
import { sharedN8n } from './shared';

/** Three of the examples' jobs, in the code from which n8n's AI makes workflows. */
let scenario: ExampleScenario;

beforeEach(async () => {
	scenario = await ExampleScenario.start(sharedN8n());
});

afterEach(async () => await scenario.stop());

/** What n8n makes of the code, with the credential that a user chooses. */
function build(code: string): WorkflowDefinition {
	const { name, nodes, connections } = parseWorkflowCode(code) as unknown as WorkflowDefinition;
	const { salesforgeApi } = scenario.credentials;
	return {
		name,
		connections,
		nodes: nodes.map((node) => ({
			...node,
			...(/salesforge/.test(node.type) && { credentials: { salesforgeApi: salesforgeApi! } }),
			...(/Trigger$/.test(node.type) && { webhookId: randomUUID() }),
		})),
	};
}

const workspaceId = () => `{ __rl: true, mode: 'id', value: '${scenario.workspace.id}' }`;

const trigger = (...events: string[]) => `
	const replies = trigger({
		type: 'n8n-nodes-salesforge.salesforgeTrigger',
		version: 2,
		config: {
			name: 'Salesforge Trigger',
			parameters: {
				registration: 'automatic',
				workspaceId: ${workspaceId()},
				events: ${JSON.stringify(events)},
			},
		},
	});`;

const salesforge = (constant: string, name: string, parameters: string) => `
	const ${constant} = node({
		type: 'n8n-nodes-salesforge.salesforge',
		version: 1,
		config: { name: '${name}', parameters: ${parameters} },
	});`;

it('adds those who ask to stop to the do-not-contact list, without any ID', async () => {
	const listener = await scenario.publish(
		build(`${trigger('email_replied', 'linkedin_replied')}
			${salesforge('extract', 'Extract Reply', "{ resource: 'event', operation: 'extractReply' }")}
			const asks = node({
				type: 'n8n-nodes-base.filter',
				version: 2.2,
				config: {
					name: 'Asks to Stop',
					parameters: {
						conditions: {
							combinator: 'and',
							options: { caseSensitive: true, leftValue: '', typeValidation: 'strict', version: 2 },
							conditions: [
								{
									id: 'stop',
									leftValue: expr('{{ $json.asksToStop }}'),
									rightValue: '',
									operator: { type: 'boolean', operation: 'true', singleValue: true },
								},
							],
						},
					},
				},
			});
			${salesforge('suppress', 'Suppress', "{ resource: 'doNotContact', operation: 'add', actOn: 'event', entry: 'email' }")}
			${salesforge('remove', 'Remove', "{ resource: 'contact', operation: 'removeFromSequence', actOn: 'event' }")}
			export default workflow('stop', 'Stop').add(replies).to(extract).to(asks).to(suppress).to(remove);
		`),
	);
	const sequence = scenario.addSequence();
	const stop = emailReplyArrives(scenario.store, { text: 'Please remove me.', sequence });
	const other = emailReplyArrives(scenario.store, { text: 'Tell me more.', sequence });
	await scenario.deliver(stop.fakeEvent, other.fakeEvent);
	await listener.items(2);
	expect([...scenario.store.doNotContact.keys()]).toEqual([stop.contact.email]);
	expect([...scenario.store.enrolled(String(sequence.id)).keys()]).toEqual([other.contact.id]);
});

it('labels and answers a positive reply, behind a node that makes a new item', async () => {
	const label = addLabel(scenario.store, 'In CRM');
	const event = `expr('{{ $("Salesforge Trigger").item.json }}')`;
	const listener = await scenario.publish(
		build(`${trigger('positive_reply')}
			const draft = node({
				type: 'n8n-nodes-base.set',
				version: 3.4,
				config: {
					name: 'Draft',
					parameters: {
						mode: 'manual',
						assignments: {
							assignments: [{ id: 'text', name: 'text', value: 'Thank you', type: 'string' }],
						},
					},
				},
			});
			${salesforge('label', 'Label', `{ resource: 'conversation', operation: 'setLabel', actOn: 'event', event: ${event}, labelId: { __rl: true, mode: 'id', value: 'In CRM' } }`)}
			${salesforge('answer', 'Answer', `{ resource: 'conversation', operation: 'reply', actOn: 'event', event: ${event}, message: expr('{{ $("Draft").item.json.text }}') }`)}
			export default workflow('positive', 'Positive').add(replies).to(draft).to(label).to(answer);
		`),
	);
	const arrival = emailReplyArrives(scenario.store, { text: 'Yes, please.' });
	await scenario.deliver(labelled(arrival));
	await listener.items(1);
	expect(arrival.thread.labelId).toBe(label.id);
	expect(scenario.store.sent.map(({ body }) => body)).toMatchObject([{ content: 'Thank you' }]);
});

it('reads events by polling, each once', async () => {
	const { client, store } = scenario;
	const workflow = await client.createWorkflow(
		build(`
			const hourly = trigger({
				type: 'n8n-nodes-base.scheduleTrigger',
				version: 1.2,
				config: { name: 'Hourly', parameters: { rule: { interval: [{ field: 'hours' }] } } },
			});
			${salesforge('missed', 'Missed', `{ resource: 'event', operation: 'getMissed', workspaceId: ${workspaceId()}, receivedAfter: expr('{{ $now.minus({ days: 2 }) }}') }`)}
			const fresh = node({
				type: 'n8n-nodes-base.removeDuplicates',
				version: 2,
				config: {
					name: 'New Ones',
					parameters: {
						operation: 'removeItemsSeenInPreviousExecutions',
						dedupeValue: expr('{{ $json.eventKey ?? $json.eventId }}'),
					},
				},
			});
			export default workflow('polling', 'Polling').add(hourly).to(missed).to(fresh);
		`),
	);
	const read = async () => {
		const executionId = await client.runManually(workflow.id, 'Hourly');
		return (await client.itemsOf(executionId, 'New Ones')).map(({ json }) => json.messageId);
	};
	const first = emailReplyArrives(store, { text: 'Yes' });
	expect(await read()).toEqual([first.messageId]);
	const second = emailReplyArrives(store, { text: 'No' });
	expect(await read()).toEqual([second.messageId]);
});
