import type { BatchOperation } from '../operation';
import { forOperation } from '../shared/shownFor';
import { whichEntries } from './parameters';
import { runChange } from './runChange';

export const removeFromDoNotContact: BatchOperation = {
	option: {
		name: 'Remove',
		value: 'remove',
		action: 'Remove from do-not-contact list',
		description:
			'Remove email addresses, domains or LinkedIn URLs from the do-not-contact list. Salesforge can then contact them again.',
	},
	parameters: forOperation('doNotContact', 'remove', whichEntries),
	runAll: async (calls) => await runChange('remove', calls),
};
