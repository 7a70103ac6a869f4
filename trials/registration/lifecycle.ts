import { strict as assert } from 'node:assert';

import { EVENT_TYPES } from '../../nodes/Salesforge/events';
import { fakeEvent } from '../../harness/salesforge';
import { planOf } from './measure';
import { addOfOtherTool, isOfOtherTool } from './otherTool';
import type { Scenario } from './scenario';

/** What users do: activate, deactivate, test, change, copy; and what machines do: restart and crash. */
export const lifecycle: Scenario[] = [
	{
		title: 'Activate: 3 event types in 3 sequences',
		async play(room) {
			const { sequences } = room;
			await room.activate(
				await room.listen({
					events: ['email_opened', 'email_replied', 'positive_reply'],
					sequences,
				}),
			);
		},
	},
	{
		title: 'Activate: all event types of the whole workspace',
		async play(room) {
			await room.activate(await room.listen({ events: EVENT_TYPES, sequences: [] }));
		},
	},
	{
		title: 'Activate, then deactivate and activate again 20 times',
		async play(room) {
			const listening = await room.listen({
				events: ['email_sent', 'negative_reply'],
				sequences: room.sequences,
			});
			await room.activate(listening);
			// n8n publishes a workflow after those that hang, so its webhooks may be gone by then and are created again.
			for (let n = 0; n < 20; n++) {
				await room.deactivate(listening);
				await room.activate(listening);
			}
		},
	},
	{
		title:
			'Deactivate beside webhooks of other tools, wait until none is left or the log names those that are; activate again',
		async play(room) {
			const { salesforge, workspace, sequences } = room;
			for (let n = 0; n < 3; n++) addOfOtherTool(room);
			const listening = await room.listen({ events: ['email_sent', 'email_bounced'], sequences });
			await room.activate(listening);
			const webhooks = room.registered();
			await room.deactivate(listening);
			if (room.generation === 'today') await room.isRemoved();
			else await room.isLogged(...webhooks.map(({ id }) => id));
			const others = salesforge.webhooks(workspace.id).filter(isOfOtherTool);
			assert.equal(others.length, 3);
			await room.activate(listening);
		},
	},
	{
		title: 'Activate 20 times without deactivating',
		async play(room) {
			const listening = await room.listen({ events: ['link_clicked'], sequences: room.sequences });
			await room.activate(listening);
			const webhooks = room.registered();
			for (let n = 0; n < 20; n++) await room.activate(listening);
			assert.deepEqual(room.registered(), webhooks);
		},
	},
	{
		title: 'Restart n8n while the workflow is active, deactivate, activate, restart again',
		isAlone: true,
		async play(room) {
			const listening = await room.listen({ events: ['email_replied'], sequences: room.sequences });
			await room.activate(listening);
			await room.lab.restartN8n();
			await room.deactivate(listening);
			await room.activate(listening);
			await room.lab.restartN8n();
		},
	},
	{
		title:
			'SIGKILL n8n during the activation, with the 3rd of 5 creations under way; start it, deactivate and activate',
		isAlone: true,
		async play(room) {
			const { n8n } = room.lab;
			const listening = await room.listen({
				events: ['email_opened', 'email_sent', 'email_replied', 'email_bounced', 'dnc_added'],
				sequences: [room.sequences[0]],
			});
			let killed: Promise<void> | undefined;
			room.salesforge.fail(
				{ method: 'POST', nth: 3 },
				{ kind: 'meanwhile', change: () => (killed = n8n.kill()) },
			);
			await assert.rejects(room.activate(listening), /fetch failed/);
			await killed;
			assert.equal(room.registered().length, 3);
			await room.lab.reviveN8n();
			// n8n considers the activation done although the trigger has not finished.
			await room.deactivate(listening);
			await room.activate(listening);
			await room.lab.restartN8n();
		},
	},
	{
		title:
			"Test run from the editor's API 10 times, each with an event, while the workflow is active",
		// n8n 2.40 fails when a test run ends while another one starts.
		isAlone: true,
		async play(room) {
			const { client } = room.lab;
			const [sequence] = room.sequences;
			const listening = await room.listen({ events: ['email_replied'], sequences: [sequence] });
			await room.activate(listening);
			let [deliveries, executions] = [0, 0];
			for (let n = 0; n < 10; n++) {
				await room.startTestRun(listening);
				const event = fakeEvent('email_replied', room.workspace, sequence);
				const posts = await room.salesforge.deliver(event);
				assert.deepEqual(
					posts.map(({ status }) => status),
					[200, 200],
					'both the test run and the active workflow get the event',
				);
				deliveries += posts.length;
				executions += 2;
				await client.finishedExecutions(listening.workflow.id, executions);
				await room.testRunHasEnded(listening);
			}
			// The test run's own webhooks, where they cannot be deleted.
			const wanted = room.generation === 'older' ? planOf(listening).length : 0;
			return { wanted, events: deliveries, deliveries, executions };
		},
	},
	{
		title: 'Test run 10 times, each stopped before an event arrives; then activate',
		// n8n 2.40 fails when a test run ends while another one starts.
		isAlone: true,
		leftBehind: 2,
		async play(room) {
			const listening = await room.listen({
				events: ['email_opened', 'positive_reply'],
				sequences: [room.sequences[2]],
			});
			for (let n = 0; n < 10; n++) {
				await room.startTestRun(listening);
				await room.stopTestRun(listening);
			}
			assert.equal(room.registered().length, room.generation === 'today' ? 0 : 2);
			await room.activate(listening);
		},
	},
	{
		title:
			'Change events and sequences: 1 event type in 2 sequences becomes 2 in 2, one of them new',
		leftBehind: 1,
		async play(room) {
			const [first, second, third] = room.sequences;
			const listening = await room.listen({
				events: ['email_replied'],
				sequences: [first, second],
			});
			await room.activate(listening);
			await room.change(listening, {
				events: ['email_replied', 'positive_reply'],
				sequences: [second, third],
			});
			await room.activate(listening);
		},
	},
	{
		title: 'Change the workspace',
		async play(room) {
			const elsewhere = room.salesforge.addWorkspace('Elsewhere');
			const wish = { events: ['email_sent', 'email_opened'] as const, sequences: [] };
			const listening = await room.listen(wish, elsewhere);
			await room.activate(listening);
			assert.equal(room.salesforge.webhooks(elsewhere.id).length, 2);
			await room.change(listening, wish);
			await room.activate(listening);
			const left = room.salesforge.webhooks(elsewhere.id).length;
			assert.equal(left, room.generation === 'today' ? 0 : 2);
		},
	},
	{
		title: 'Duplicate the workflow and activate both',
		async play(room) {
			const listening = await room.listen({
				events: ['email_opened', 'negative_reply'],
				sequences: [room.sequences[0]],
			});
			await room.activate(listening);
			await room.activate(await room.duplicate(listening));
		},
	},
];
