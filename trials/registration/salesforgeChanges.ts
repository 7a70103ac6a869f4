import { strict as assert } from 'node:assert';

import { failWith, type Fault } from '../../harness/salesforge';
import { addOfOtherTool, isOfOtherTool } from './otherTool';
import type { Room } from './room';
import type { Scenario } from './scenario';

/** Webhooks of other tools, enough for several pages of ten. */
function crowd(room: Room): void {
	room.salesforge.behaviour.maxLimit = 10;
	for (let n = 0; n < 25; n++) addOfOtherTool(room);
}

/** The list of webhooks changes between any two of its pages. */
function shifting(title: string, shift: (room: Room) => void): Scenario {
	return {
		title,
		async play(room) {
			crowd(room);
			const listening = await room.listen({
				events: ['email_opened', 'email_replied', 'negative_reply'],
				sequences: room.sequences,
			});
			await room.activate(listening);
			await room.deactivate(listening);
			room.salesforge.fail(
				{ method: 'GET', path: '/integrations/webhooks', nth: 2, times: Infinity },
				{ kind: 'meanwhile', change: () => shift(room) },
			);
			await room.activate(listening);
		},
	};
}

/** DELETE fails while a changed version is published, and works for the next version. */
function failingDelete(how: string, fault: Fault): Scenario {
	return {
		title: `DELETE ${how} while an event is deselected: the log says so; publish again`,
		async play(room) {
			const { salesforge, sequences } = room;
			salesforge.behaviour.deleteSupport = 'works';
			const listening = await room.listen({ events: ['email_opened', 'email_sent'], sequences });
			await room.activate(listening);
			const [stays] = room.registered();
			salesforge.fail({ method: 'DELETE', times: Infinity }, fault);
			await room.change(listening, { events: ['email_sent'], sequences });
			await room.activate(listening);
			assert.equal(room.registered().length, 6);
			await room.isLogged(stays!.id);
			salesforge.recover();
			await room.change(listening, { events: ['email_sent', 'link_clicked'], sequences });
			await room.activate(listening);
		},
	};
}

/** Changes in Salesforge between activations, or while its list is read. */
export const salesforgeChanges: Scenario[] = [
	{
		title: 'Activate again with 25 webhooks of other tools before ours and pages cut to 10',
		async play(room) {
			crowd(room);
			const listening = await room.listen({ events: ['email_replied'], sequences: room.sequences });
			await room.activate(listening);
			await room.deactivate(listening);
			await room.activate(listening);
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
		(room) => {
			room.salesforge.behaviour.webhookOrder = 'newestFirst';
			addOfOtherTool(room);
		},
	),
	{
		title: 'A webhook is removed by hand; activate again',
		async play(room) {
			const listening = await room.listen({ events: ['email_sent'], sequences: room.sequences });
			await room.activate(listening);
			room.salesforge.removeWebhookByHand(room.workspace.id, room.registered()[1]!.id);
			await room.deactivate(listening);
			await room.activate(listening);
		},
	},
	{
		title: 'DELETE works: deactivate, wait until no webhook is left, activate again, twice',
		async play(room) {
			room.salesforge.behaviour.deleteSupport = 'works';
			const listening = await room.listen({
				events: ['email_opened', 'negative_reply'],
				sequences: room.sequences,
			});
			await room.activate(listening);
			for (let n = 0; n < 2; n++) {
				await room.deactivate(listening);
				await room.isRemoved();
				await room.activate(listening);
			}
		},
	},
	{
		title: 'DELETE works: test run, activate, change events and sequences',
		isAlone: true,
		async play(room) {
			room.salesforge.behaviour.deleteSupport = 'works';
			const [first, second, third] = room.sequences;
			const listening = await room.listen({ events: ['email_opened'], sequences: [first, second] });
			await room.startTestRun(listening);
			await room.stopTestRun(listening);
			assert.equal(room.registered().length, 0);
			await room.activate(listening);
			await room.change(listening, { events: ['email_replied'], sequences: [second, third] });
			await room.activate(listening);
		},
	},
	...[
		failingDelete('answers 500', failWith(500)),
		failingDelete('answers 403', failWith(403)),
		failingDelete('hangs', { kind: 'hang' }),
	],
	{
		title: 'DELETE answers 204 and deletes nothing: deactivate and activate again',
		async play(room) {
			room.salesforge.behaviour.deleteSupport = 'pretends';
			const listening = await room.listen({ events: ['email_opened'], sequences: room.sequences });
			await room.activate(listening);
			await room.deactivate(listening);
			await room.activate(listening);
		},
	},
	{
		title: 'The API key is replaced; activate again',
		leftBehind: 2,
		async play(room) {
			const listening = await room.listen({
				events: ['email_replied', 'positive_reply'],
				sequences: [room.sequences[0]],
			});
			await room.activate(listening);
			await room.useApiKey(room.salesforge.replaceApiKey());
			await room.deactivate(listening);
			await room.activate(listening);
		},
	},
];
