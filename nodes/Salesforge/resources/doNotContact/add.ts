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
			'Stop contacting email addresses, domains or LinkedIn URLs immediately, in all sequences of the workspace, by adding them to the do-not-contact list',
	},
	parameters: forOperation('doNotContact', 'add', [
		...whichEntries('Takes effect immediately, also by Execute step'),
		allowWebmailOption,
	]),
	runAll: async (calls) => await runChange('add', calls),
};
