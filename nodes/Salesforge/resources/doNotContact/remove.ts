import { changing } from './change';
import { whichEntries } from './parameters';

export const removeFromDoNotContact = changing('remove', {
	option: {
		name: 'Remove',
		value: 'remove',
		action: 'Remove from do-not-contact list',
		description:
			'Let Salesforge contact email addresses, domains or LinkedIn URLs again, by removing them from the do-not-contact list',
	},
	parameters: whichEntries(),
});
