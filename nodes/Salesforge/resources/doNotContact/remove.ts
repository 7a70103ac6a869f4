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
			'Let Salesforge contact email addresses, domains or LinkedIn URLs again, by removing them from the do-not-contact list',
	},
	parameters: forOperation('doNotContact', 'remove', whichEntries()),
	runAll: async (calls) => await runChange('remove', calls),
};
