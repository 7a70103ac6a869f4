import type { BatchOperation } from '../operation';
import { forOperation } from '../shared/shownFor';
import { allowWebmailOption, whichEntries } from './parameters';
import { runChange } from './runChange';

export const addToDoNotContact: BatchOperation = {
	option: {
		name: 'Add',
		value: 'add',
		action: 'Add to do-not-contact list',
		description:
			'Add email addresses, domains or LinkedIn URLs to the do-not-contact list. Salesforge stops contacting them immediately, in all sequences of the workspace.',
	},
	parameters: forOperation('doNotContact', 'add', [...whichEntries, allowWebmailOption]),
	runAll: async (calls) => await runChange('add', calls),
};
