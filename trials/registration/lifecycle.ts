import { strict as assert } from 'node:assert';

import { EVENT_TYPES } from '../../nodes/Salesforge/events';
import { fakeEvent } from '../../harness/salesforge';
import { addOfOtherTool, isOfOtherTool } from './otherTool';
import type { Scenario } from './scenario';

/** What users do: activate, deactivate, test, change, copy; and what machines do: restart and crash. */
export const lifecycle: Scenario[] = [
	{
		title: 'Activate: 3 event types in 3 sequences',
		async run(setting) {
			const { sequences } = setting;
			await setting.activate(
				await setting.listen({
					events: ['email_opened', 'email_replied', 'positive_reply'],
					sequences,
				}),
			);
		},
	},
	{
		title: 'Activate: all event types of the whole workspace',
		async run(setting) {
			await setting.activate(await setting.listen({ events: EVENT_TYPES, sequences: [] }));
		},
	},
	{
		title: 'Activate, then deactivate and activate again 20 times',
		async run(setting) {
			const listening = await setting.listen({
				events: ['email_sent', 'negative_reply'],
				sequences: setting.sequences,
			});
			await setting.activate(listening);
			// n8n publishes a workflow after those that hang, so its webhooks may be gone by then and are created again.
			for (let n = 0; n < 20; n++) {
				await setting.deactivate(listening);
				await setting.activate(listening);
			}
		},
	},
	{
		title:
			'Deactivate beside webhooks of other tools, wait until none of ours is left; activate again',
		async run(setting) {
			const { salesforge, workspace, sequences } = setting;
			for (let n = 0; n < 3; n++) addOfOtherTool(setting);
			const listening = await setting.listen({
				events: ['email_sent', 'email_bounced'],
				sequences,
			});
			await setting.activate(listening);
			await setting.deactivate(listening);
			await setting.isRemoved();
			const others = salesforge.webhooks(workspace.id).filter(isOfOtherTool);
			assert.equal(others.length, 3);
			await setting.activate(listening);
		},
	},
	{
		title: 'Activate 20 times without deactivating',
		async run(setting) {
			const listening = await setting.listen({
				events: ['link_clicked'],
				sequences: setting.sequences,
			});
			await setting.activate(listening);
			const webhooks = setting.registered();
			for (let n = 0; n < 20; n++) await setting.activate(listening);
			assert.deepEqual(setting.registered(), webhooks);
		},
	},
	{
		title: 'Restart n8n while the workflow is active, deactivate, activate, restart again',
		isAlone: true,
		async run(setting) {
			const listening = await setting.listen({
				events: ['email_replied'],
				sequences: setting.sequences,
			});
			await setting.activate(listening);
			await setting.shared.restartN8n();
			await setting.deactivate(listening);
			await setting.activate(listening);
			await setting.shared.restartN8n();
		},
	},
	{
		title:
			'SIGKILL n8n during the activation, with the 3rd of 5 creations under way; start it, deactivate and activate',
		isAlone: true,
		async run(setting) {
			const { n8n } = setting.shared;
			const listening = await setting.listen({
				events: ['email_opened', 'email_sent', 'email_replied', 'email_bounced', 'dnc_added'],
				sequences: [setting.sequences[0]],
			});
			let killed: Promise<void> | undefined;
			setting.salesforge.fail(
				{ method: 'POST', nth: 3 },
				{ kind: 'meanwhile', change: () => (killed = n8n.kill()) },
			);
			await assert.rejects(setting.activate(listening), /fetch failed/);
			await killed;
			assert.equal(setting.registered().length, 3);
			await setting.shared.reviveN8n();
			// n8n considers the activation done although the trigger has not finished.
			await setting.deactivate(listening);
			await setting.activate(listening);
			await setting.shared.restartN8n();
		},
	},
	{
		title:
			"Test run from the editor's API 10 times, each with an event, while the workflow is active",
		// n8n 2.40 fails when a test run ends while another one starts.
		isAlone: true,
		async run(setting) {
			const { client } = setting.shared;
			const [sequence] = setting.sequences;
			const listening = await setting.listen({ events: ['email_replied'], sequences: [sequence] });
			await setting.activate(listening);
			let [deliveries, executions] = [0, 0];
			for (let n = 0; n < 10; n++) {
				await setting.startTestRun(listening);
				const event = fakeEvent('email_replied', setting.workspace, sequence);
				const posts = await setting.salesforge.deliver(event);
				assert.deepEqual(
					posts.map(({ status }) => status),
					[200, 200],
					'both the test run and the active workflow get the event',
				);
				deliveries += posts.length;
				executions += 2;
				await client.finishedExecutions(listening.workflow.id, executions);
				await setting.testRunHasEnded(listening);
			}
			return { events: deliveries, deliveries, executions };
		},
	},
	{
		title: 'Test run 10 times, each stopped before an event arrives; then activate',
		// n8n 2.40 fails when a test run ends while another one starts.
		isAlone: true,
		async run(setting) {
			const listening = await setting.listen({
				events: ['email_opened', 'positive_reply'],
				sequences: [setting.sequences[2]],
			});
			for (let n = 0; n < 10; n++) {
				await setting.startTestRun(listening);
				await setting.stopTestRun(listening);
			}
			assert.equal(setting.registered().length, 0);
			await setting.activate(listening);
		},
	},
	{
		title:
			'Change events and sequences: 1 event type in 2 sequences becomes 2 in 2, one of them new',
		async run(setting) {
			const [first, second, third] = setting.sequences;
			const listening = await setting.listen({
				events: ['email_replied'],
				sequences: [first, second],
			});
			await setting.activate(listening);
			await setting.change(listening, {
				events: ['email_replied', 'positive_reply'],
				sequences: [second, third],
			});
			await setting.activate(listening);
		},
	},
	{
		title: 'Change the workspace',
		async run(setting) {
			const otherWorkspace = setting.salesforge.addWorkspace('Other');
			const subscription = { events: ['email_sent', 'email_opened'] as const, sequences: [] };
			const listening = await setting.listen(subscription, otherWorkspace);
			await setting.activate(listening);
			assert.equal(setting.salesforge.webhooks(otherWorkspace.id).length, 2);
			await setting.change(listening, subscription);
			await setting.activate(listening);
			const left = setting.salesforge.webhooks(otherWorkspace.id).length;
			assert.equal(left, 0);
		},
	},
	{
		title: 'Duplicate the workflow and activate both',
		async run(setting) {
			const listening = await setting.listen({
				events: ['email_opened', 'negative_reply'],
				sequences: [setting.sequences[0]],
			});
			await setting.activate(listening);
			await setting.activate(await setting.duplicate(listening));
		},
	},
];
