import type { OutputItem } from '../operation';
import { perItem } from '../perItem';
import { readForm } from '../shared/output';
import { options, text, toggle } from '../shared/parameters';
import { readCollection } from '../shared/read';
import { withMailbox } from './conversation';
import { downloadAttachments } from './download';
import { conversationsOf } from './find';
import { output } from './output';
import { whichConversationAndMailbox } from './parameters';

export const getConversation = perItem({
	option: {
		name: 'Get',
		value: 'get',
		action: 'Get conversation',
		description: 'Retrieve a conversation with all its email and LinkedIn messages, oldest first',
	},
	parameters: [
		...whichConversationAndMailbox,
		output.parameter,
		options(
			toggle(
				'Download Attachments',
				'downloadAttachments',
				"Whether to return the messages' files as binary data. Files that could not be downloaded are listed in failedAttachments, with the reason.",
				{ default: true },
			),
			text('Output Data Field Name', 'outputDataFieldName', {
				default: 'attachment_',
				description:
					'The prefix of the names of the output binary fields. A number is added, for example attachment_0.',
			}),
		),
	],
	async *run(call): AsyncGenerator<OutputItem> {
		const form = readForm(call, output);
		const { downloadAttachments: isWanted, outputDataFieldName: field = 'attachment_' } =
			readCollection(call, 'options');
		for await (const found of conversationsOf(call)) {
			const conversation = await withMailbox(call, found);
			const json = form(conversation, conversation.workspaceId);
			if (isWanted !== true) {
				yield { json };
				continue;
			}
			const { binary, failed } = await downloadAttachments(call, conversation, String(field));
			yield { json: { ...json, failedAttachments: failed }, binary };
		}
	},
});
