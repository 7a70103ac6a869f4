import { readMailbox } from '../../api/mailboxes';
import { perItem } from '../perItem';
import { mailboxId, workspaceId } from '../shared/ids';
import { simplify } from '../shared/many';
import { readBoolean, readId, readWorkspaceId } from '../shared/read';
import { simplifyMailbox, SIMPLIFIED_FIELDS } from './simplify';

export const getMailbox = perItem({
	option: {
		name: 'Get',
		value: 'get',
		action: 'Get mailbox',
		description: 'Retrieve a mailbox with its status and signature',
	},
	parameters: [workspaceId, mailboxId, simplify(SIMPLIFIED_FIELDS)],
	async run(call) {
		const workspace = readWorkspaceId(call);
		const mailbox = await readMailbox(call.client, workspace, readId(call, 'mailboxId', 'Mailbox'));
		const isSimple = readBoolean(call, 'simplify');
		return [
			{
				json: isSimple
					? simplifyMailbox(mailbox, workspace)
					: { ...mailbox, workspaceId: workspace },
			},
		];
	},
});
