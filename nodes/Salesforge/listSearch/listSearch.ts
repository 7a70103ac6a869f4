import { searchCustomVariables } from './customVariables';
import { searchLabels } from './labels';
import { searchMailboxes } from './mailboxes';
import { searchWorkspaces } from './pickers';
import { searchSequences } from './sequences';
import { searchWebhooks } from './webhooks';

/** The searchable lists of the Salesforge node's resource locators. */
export const listSearch = {
	searchCustomVariables,
	searchLabels,
	searchMailboxes,
	searchSequences,
	searchWebhooks,
	searchWorkspaces,
};
