import { setThreadLabel } from '../../api/threads';
import type { OutputItem } from '../operation';
import { perItem } from '../perItem';
import type { ItemCall } from '../session';
import { labelId } from '../shared/parameters';
import { isOnEvent, readEvents, readIdParameter, readWorkspaceId } from '../shared/read';
import { idsOf } from './conversation';
import { findConversation } from './find';
import { findLabel } from './labels';
import { whichConversation } from './parameters';

type Ids = ReturnType<typeof idsOf> & { messageId: string | null };

async function* idsToLabel(call: ItemCall): AsyncGenerator<Ids> {
	if (!isOnEvent(call)) {
		yield {
			conversationId: readIdParameter(call, 'conversationId', 'Conversation'),
			mailboxId: null,
			workspaceId: readWorkspaceId(call),
			contactId: null,
			messageId: null,
		};
		return;
	}
	for (const event of readEvents(call)) {
		const conversation = await findConversation(call, event);
		yield { ...idsOf(conversation), messageId: conversation.own?.messageId ?? null };
	}
}

export const setLabel = perItem({
	option: {
		name: 'Set Label',
		value: 'setLabel',
		action: 'Set label of conversation',
		description:
			"Replace the label of a conversation in Salesforge's inbox. A label can start a subsequence for the contact.",
	},
	parameters: [...whichConversation, labelId],
	async *run(call): AsyncGenerator<OutputItem> {
		const given = readIdParameter(call, 'labelId', 'Label');
		for await (const ids of idsToLabel(call)) {
			const { workspaceId, conversationId } = ids;
			const label = await findLabel(call, workspaceId, given);
			await setThreadLabel(call.client, workspaceId, conversationId, label.id);
			yield { json: { success: true, ...ids, labelId: label.id, labelName: label.name } };
		}
	},
});
