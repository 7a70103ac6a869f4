import type { INodeProperties } from 'n8n-workflow';

const list = (searchListMethod: string, placeholder: string) => ({
	displayName: 'From List',
	name: 'list',
	type: 'list' as const,
	placeholder,
	typeOptions: { searchListMethod, searchable: true },
});

const id = (placeholder: string, hint?: string) => ({
	displayName: 'By ID',
	name: 'id',
	type: 'string' as const,
	placeholder,
	...(hint && { hint }),
});

export const workspaceId: INodeProperties = {
	displayName: 'Workspace',
	name: 'workspaceId',
	type: 'resourceLocator',
	default: { mode: 'list', value: '' },
	required: true,
	description: 'The Salesforge workspace to work in',
	modes: [list('searchWorkspaces', 'Choose a workspace'), id('e.g. wks_4gc8s0k2f6')],
};

export const conversationId: INodeProperties = {
	displayName: 'Conversation ID',
	name: 'conversationId',
	type: 'string',
	default: '',
	required: true,
	placeholder: 'e.g. mth_4gc8s0k2f6',
	description: "The ID of the conversation in Salesforge's Primebox, as Get Many returns it",
};

export const mailboxId: INodeProperties = {
	displayName: 'Mailbox',
	name: 'mailboxId',
	type: 'resourceLocator',
	default: { mode: 'list', value: '' },
	required: true,
	description: 'The mailbox in Salesforge',
	modes: [list('searchMailboxes', 'Choose a mailbox'), id('e.g. mbox_4gc8s0k2f6')],
};

export const contactId: INodeProperties = {
	displayName: 'Contact ID',
	name: 'contactId',
	type: 'string',
	default: '',
	required: true,
	placeholder: 'e.g. lead_4gc8s0k2f6',
	description: 'The ID of the contact in Salesforge',
};

export const sequenceId: INodeProperties = {
	displayName: 'Sequence',
	name: 'sequenceId',
	type: 'resourceLocator',
	default: { mode: 'list', value: '' },
	required: true,
	description: 'The sequence in Salesforge, of either kind',
	modes: [
		list('searchSequences', 'Choose a sequence'),
		id('e.g. 48201', 'A number for multichannel sequences, seq_... for legacy ones'),
	],
};

export const labelId: INodeProperties = {
	displayName: 'Label',
	name: 'labelId',
	type: 'resourceLocator',
	default: { mode: 'list', value: '' },
	required: true,
	description:
		"The label of Salesforge's Primebox: its ID, its name, or for a built-in one also positive, negative, ooo, meeting_booked, meeting_completed, closed or wrong_contact",
	modes: [
		list('searchLabels', 'Choose a label'),
		id('e.g. meeting_booked', 'The ID or the name of the label'),
	],
};

export const webhookId: INodeProperties = {
	displayName: 'Webhook',
	name: 'webhookId',
	type: 'resourceLocator',
	default: { mode: 'list', value: '' },
	required: true,
	description: 'The webhook that is registered in Salesforge',
	modes: [list('searchWebhooks', 'Choose a webhook'), id('e.g. rwh_4gc8s0k2f6')],
};
