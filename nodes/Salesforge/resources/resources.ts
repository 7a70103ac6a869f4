import { getCredits } from './account/getCredits';
import { addToSequence } from './contact/addToSequence';
import { deleteContactOperation } from './contact/delete';
import { getContact } from './contact/get';
import { getManyContacts } from './contact/getMany';
import { removeFromSequenceOperation } from './contact/removeFromSequence';
import { upsertContactOperation } from './contact/upsert';
import { validateContact } from './contact/validate';
import { getConversation } from './conversation/get';
import { getManyConversations } from './conversation/getMany';
import { reply } from './conversation/reply';
import { setLabel } from './conversation/setLabel';
import { getManyCustomVariables } from './customVariable/getMany';
import { addToDoNotContact, removeFromDoNotContact } from './doNotContact/change';
import { getManyDoNotContact } from './doNotContact/getMany';
import { extractReplyOperation } from './event/extractReply';
import { flattenOperation } from './event/flatten';
import { generateSampleOperation } from './event/generateSample';
import { getMissed } from './event/missed/getMissed';
import { normalizeOperation } from './event/normalize';
import { toRowOperation } from './event/toRow';
import { getManyLabels } from './label/getMany';
import { getMailbox } from './mailbox/get';
import { getManyMailboxes } from './mailbox/getMany';
import type { Resource } from './operation';
import { addSendersOperation } from './sequence/addSenders';
import { createSequenceOperation } from './sequence/create';
import { getSequence } from './sequence/get';
import { getSequenceContacts } from './sequence/getContacts';
import { getManySequences } from './sequence/getMany';
import { getSequenceStats } from './sequence/getStats';
import { launchSequenceOperation } from './sequence/launch';
import { pauseSequence, resumeSequence } from './sequence/setStatus';
import { getManyTags } from './tag/getMany';
import { deleteWebhook } from './webhook/delete';
import { getManyWebhooks } from './webhook/getMany';
import { getManyWorkspaces } from './workspace/getMany';

/** The resources of the Salesforge node and their operations, in the order of the editor's lists. */
export const resources: readonly Resource[] = [
	{
		option: { name: 'Account', value: 'account' },
		operations: [getCredits],
		defaultOperation: 'getCredits',
	},
	{
		option: { name: 'Contact', value: 'contact' },
		operations: [
			addToSequence,
			upsertContactOperation,
			deleteContactOperation,
			getContact,
			getManyContacts,
			removeFromSequenceOperation,
			validateContact,
		],
		defaultOperation: 'upsert',
	},
	{
		option: { name: 'Conversation', value: 'conversation' },
		operations: [getConversation, getManyConversations, reply, setLabel],
		defaultOperation: 'getMany',
	},
	{
		option: { name: 'Custom Variable', value: 'customVariable' },
		operations: [getManyCustomVariables],
		defaultOperation: 'getMany',
	},
	{
		option: { name: 'Do Not Contact', value: 'doNotContact' },
		operations: [addToDoNotContact, getManyDoNotContact, removeFromDoNotContact],
		defaultOperation: 'add',
	},
	{
		option: { name: 'Event', value: 'event' },
		operations: [
			extractReplyOperation,
			flattenOperation,
			generateSampleOperation,
			getMissed,
			normalizeOperation,
			toRowOperation,
		],
		defaultOperation: 'flatten',
	},
	{
		option: { name: 'Label', value: 'label' },
		operations: [getManyLabels],
		defaultOperation: 'getMany',
	},
	{
		option: { name: 'Mailbox', value: 'mailbox' },
		operations: [getMailbox, getManyMailboxes],
		defaultOperation: 'getMany',
	},
	{
		option: { name: 'Sequence', value: 'sequence' },
		operations: [
			addSendersOperation,
			createSequenceOperation,
			getSequence,
			getSequenceContacts,
			getManySequences,
			getSequenceStats,
			launchSequenceOperation,
			pauseSequence,
			resumeSequence,
		],
		defaultOperation: 'getMany',
	},
	{
		option: { name: 'Tag', value: 'tag' },
		operations: [getManyTags],
		defaultOperation: 'getMany',
	},
	{
		option: { name: 'Webhook', value: 'webhook' },
		operations: [deleteWebhook, getManyWebhooks],
		defaultOperation: 'getMany',
	},
	{
		option: { name: 'Workspace', value: 'workspace' },
		operations: [getManyWorkspaces],
		defaultOperation: 'getMany',
	},
];
