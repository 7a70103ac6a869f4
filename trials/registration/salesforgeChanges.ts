import { strict as assert } from 'node:assert';

import { failWith, type Fault } from '../../harness/salesforge';
import { addOfOtherTool, isOfOtherTool } from './otherTool';
import type { Setting } from './setting';
import type { Scenario } from './scenario';

/** Webhooks of other tools, enough for several pages of ten. */
function crowd(setting: Setting): void {
	setting.salesforge.behaviour.maxLimit = 10;
	for (let n = 0; n < 25; n++) addOfOtherTool(setting);
}

/** The list of webhooks changes between any two of its pages. */
function shifting(title: string, shift: (setting: Setting) => void): Scenario {
	return {
		title,
		async run(setting) {
			crowd(setting);
			const listening = await setting.listen({
				events: ['email_opened', 'email_replied', 'negative_reply'],
				sequences: setting.sequences,
			});
			await setting.activate(listening);
			await setting.deactivate(listening);
			setting.salesforge.fail(
				{ method: 'GET', path: '/integrations/webhooks', nth: 2, times: Infinity },
				{ kind: 'meanwhile', change: () => shift(setting) },
			);
			await setting.activate(listening);
		},
	};
}

/** DELETE fails while a changed version is published, and works for the next version. */
function failingDelete(how: string, fault: Fault): Scenario {
	return {
		title: `DELETE ${how} while an event is deselected: the log says so; publish again`,
		async run(setting) {
			const { salesforge, sequences } = setting;
			const listening = await setting.listen({ events: ['email_opened', 'email_sent'], sequences });
			await setting.activate(listening);
			const [stays] = setting.registered();
			salesforge.fail({ method: 'DELETE', times: Infinity }, fault);
			await setting.change(listening, { events: ['email_sent'], sequences });
			await setting.activate(listening);
			assert.equal(setting.registered().length, 6);
			await setting.isLogged(stays!.id);
			salesforge.recover();
			await setting.change(listening, { events: ['email_sent', 'link_clicked'], sequences });
			await setting.activate(listening);
		},
	};
}

/** Changes in Salesforge between activations, or while its list is read. */
export const salesforgeChanges: Scenario[] = [
	{
		title: 'Activate again with 25 webhooks of other tools before ours and pages cut to 10',
		async run(setting) {
			crowd(setting);
			const listening = await setting.listen({
				events: ['email_replied'],
				sequences: setting.sequences,
			});
			await setting.activate(listening);
			await setting.deactivate(listening);
			await setting.activate(listening);
		},
	},
	shifting(
		'Activate again while the pages shift: for every page read, a webhook before ours is removed',
		({ salesforge, workspace }) => {
			const [first] = salesforge.webhooks(workspace.id);
			if (isOfOtherTool(first!)) salesforge.removeWebhookByHand(workspace.id, first!.id);
		},
	),
	shifting(
		'Activate again while the pages shift: for every page read, a newer webhook is added before ours',
		(setting) => {
			setting.salesforge.behaviour.webhookOrder = 'newestFirst';
			addOfOtherTool(setting);
		},
	),
	{
		title: 'A webhook is removed by hand; activate again',
		async run(setting) {
			const listening = await setting.listen({
				events: ['email_sent'],
				sequences: setting.sequences,
			});
			await setting.activate(listening);
			setting.salesforge.removeWebhookByHand(setting.workspace.id, setting.registered()[1]!.id);
			await setting.deactivate(listening);
			await setting.activate(listening);
		},
	},
	{
		title: 'Deactivate, wait until no webhook is left, activate again, twice',
		async run(setting) {
			const listening = await setting.listen({
				events: ['email_opened', 'negative_reply'],
				sequences: setting.sequences,
			});
			await setting.activate(listening);
			for (let n = 0; n < 2; n++) {
				await setting.deactivate(listening);
				await setting.isRemoved();
				await setting.activate(listening);
			}
		},
	},
	{
		title: 'Test run, activate, change events and sequences',
		isAlone: true,
		async run(setting) {
			const [first, second, third] = setting.sequences;
			const listening = await setting.listen({
				events: ['email_opened'],
				sequences: [first, second],
			});
			await setting.startTestRun(listening);
			await setting.stopTestRun(listening);
			assert.equal(setting.registered().length, 0);
			await setting.activate(listening);
			await setting.change(listening, { events: ['email_replied'], sequences: [second, third] });
			await setting.activate(listening);
		},
	},
	...[
		failingDelete('answers 500', failWith(500)),
		failingDelete('answers 403', failWith(403)),
		failingDelete('hangs', { kind: 'hang' }),
	],
	{
		title: 'The API key is replaced; activate again',
		async run(setting) {
			const listening = await setting.listen({
				events: ['email_replied', 'positive_reply'],
				sequences: [setting.sequences[0]],
			});
			await setting.activate(listening);
			await setting.useApiKey(setting.salesforge.replaceApiKey());
			await setting.deactivate(listening);
			await setting.activate(listening);
		},
	},
];
