import { strict as assert } from 'node:assert';

import type { Room } from './room';
import type { Scenario } from './scenario';

/** So many webhooks of other tools that the list has several pages of ten. */
function crowd(room: Room): void {
	const { salesforge } = room;
	salesforge.behaviour.maxLimit = 10;
	for (let n = 0; n < 25; n++) {
		salesforge.addWebhookByHand(room.workspace.id, {
			name: `Other tool ${n}`,
			type: 'email_sent',
			url: `https://other.example/${n}`,
			sequenceId: null,
		});
	}
}

/** What happens at Salesforge between activations, or while its list is read. */
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
	{
		title: 'The pages shift while they are read: a webhook before ours is removed',
		async play(room) {
			const { salesforge } = room;
			crowd(room);
			const listening = await room.listen({
				events: ['email_opened', 'email_replied'],
				sequences: room.sequences,
			});
			await room.activate(listening);
			await room.deactivate(listening);
			// The first of ours is 26th, on the third page; the removal moves the 31st from page 4 to page 3.
			const [first] = salesforge.webhooks(room.workspace.id);
			salesforge.fail(
				{ method: 'GET', path: '/integrations/webhooks', nth: 4 },
				{
					kind: 'meanwhile',
					happening: () => salesforge.removeWebhookByHand(room.workspace.id, first!.id),
				},
			);
			await room.activate(listening);
		},
	},
	{
		title: 'The pages shift while they are read: a webhook is added, the newest first',
		async play(room) {
			const { salesforge } = room;
			salesforge.behaviour.webhookOrder = 'newestFirst';
			crowd(room);
			const listening = await room.listen({
				events: ['email_opened', 'email_replied'],
				sequences: room.sequences,
			});
			await room.activate(listening);
			await room.deactivate(listening);
			salesforge.fail(
				{ method: 'GET', path: '/integrations/webhooks', nth: 2 },
				{ kind: 'meanwhile', happening: () => crowd(room) },
			);
			await room.activate(listening);
		},
	},
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
		title: 'Salesforge offers DELETE: deactivate, then activate again 3 times',
		async play(room) {
			room.salesforge.behaviour.deleteSupport = 'works';
			const listening = await room.listen({
				events: ['email_opened', 'negative_reply'],
				sequences: room.sequences,
			});
			await room.activate(listening);
			for (let n = 0; n < 3; n++) {
				await room.deactivate(listening);
				assert.equal(room.registered().length, 0);
				await room.activate(listening);
			}
		},
	},
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
