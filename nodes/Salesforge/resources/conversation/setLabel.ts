import { setThreadLabel } from '../../api/threads';
import type { ItemOperation, Result } from '../operation';
import type { ItemCall } from '../session';
import { labelId } from '../shared/ids';
import { isOnEvent, readEvents, readId, readWorkspaceId } from '../shared/read';
import { forOperation } from '../shared/shownFor';
import { idsOf } from './conversation';
import { findConversation } from './find';
import { findLabel } from './labels';
import { whichConversation } from './resolve';
import { soughtBy } from './sought';

type Ids = ReturnType<typeof idsOf>;

async function* idsToLabel(call: ItemCall): AsyncGenerator<Ids> {
	if (!isOnEvent(call)) {
		yield {
			conversationId: readId(call, 'conversationId', 'Conversation ID'),
			mailboxId: null,
			workspaceId: readWorkspaceId(call),
		};
		return;
	}
	for (const event of readEvents(call)) {
		yield idsOf(await findConversation(call, soughtBy(event)));
	}
}

export const setLabel: ItemOperation = {
	option: {
		name: 'Set Label',
		value: 'setLabel',
		action: 'Set label of conversation',
		description:
			"Set the label of a conversation in Salesforge's inbox. It replaces the current label. A label can start a subsequence for the contact.",
	},
	parameters: forOperation('conversation', 'setLabel', [...whichConversation, labelId]),
	async *run(call): AsyncGenerator<Result> {
		const given = readId(call, 'labelId', 'Label');
		for await (const ids of idsToLabel(call)) {
			const { workspaceId, conversationId } = ids;
			const label = await findLabel(call, workspaceId, given);
			await setThreadLabel(call.client, workspaceId, conversationId, label.id);
			yield { json: { success: true, ...ids, labelId: label.id, labelName: label.name } };
		}
	},
};
