import { readMailbox } from '../../api/mailboxes';
import { perItem } from '../perItem';
import { readForm } from '../shared/output';
import { mailboxId, workspaceId } from '../shared/parameters';
import { readIdParameter, readWorkspaceId } from '../shared/read';
import { output } from './output';

export const getMailbox = perItem({
	option: {
		name: 'Get',
		value: 'get',
		action: 'Get mailbox',
		description: 'Retrieve a mailbox with its status and signature',
	},
	parameters: [workspaceId, mailboxId, output.parameter],
	async run(call) {
		const workspace = readWorkspaceId(call);
		const mailbox = await readMailbox(
			call.client,
			workspace,
			readIdParameter(call, 'mailboxId', 'Mailbox'),
		);
		return [{ json: readForm(call, output)(mailbox, workspace) }];
	},
});
