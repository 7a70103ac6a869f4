import type { OutputItem } from '../operation';
import { perItem } from '../perItem';
import { options, simplify } from '../shared/many';
import { readBoolean, readCollection } from '../shared/read';
import { idsOf } from './conversation';
import { downloadAttachments } from './download';
import { conversationsOf, whichConversationAndMailbox } from './resolve';
import { simplifyConversation, SIMPLIFIED_FIELDS } from './simplify';
import { withMailbox } from './withMailbox';

interface Options {
	downloadAttachments: boolean;
	outputDataFieldName: string;
}

export const getConversation = perItem({
	option: {
		name: 'Get',
		value: 'get',
		action: 'Get conversation',
		description: 'Retrieve a conversation with all its email and LinkedIn messages, oldest first',
	},
	parameters: [
		...whichConversationAndMailbox,
		simplify(SIMPLIFIED_FIELDS),
		options(
			{
				displayName: 'Download Attachments',
				name: 'downloadAttachments',
				type: 'boolean',
				default: true,
				description:
					"Whether to return the messages' files as binary data. Files that could not be downloaded are listed in failedAttachments, with the reason.",
			},
			{
				displayName: 'Output Data Field Name',
				name: 'outputDataFieldName',
				type: 'string',
				default: 'attachment_',
				description:
					'The prefix of the names of the output binary fields. A number is added, for example attachment_0.',
			},
		),
	],
	async *run(call): AsyncGenerator<OutputItem> {
		const isSimple = readBoolean(call, 'simplify');
		const { downloadAttachments: isWanted = false, outputDataFieldName: field = 'attachment_' } =
			readCollection<Options>(call, 'options');
		for await (const found of conversationsOf(call)) {
			const conversation = await withMailbox(call, found);
			const json = isSimple
				? simplifyConversation(conversation)
				: { ...conversation.thread, ...idsOf(conversation) };
			if (!isWanted) {
				yield { json };
				continue;
			}
			const { binary, failed } = await downloadAttachments(call, conversation, field);
			yield { json: { ...json, failedAttachments: failed }, binary };
		}
	},
});
