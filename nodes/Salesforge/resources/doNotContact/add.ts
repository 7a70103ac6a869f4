import { changing } from './change';
import { allowWebmailOption, whichEntries } from './parameters';

export const addToDoNotContact = changing('add', {
	option: {
		name: 'Add',
		value: 'add',
		action: 'Add to do-not-contact list',
		description:
			'Stop contacting email addresses, domains or LinkedIn URLs immediately, in all sequences of the workspace, by adding them to the do-not-contact list',
	},
	parameters: [
		...whichEntries('Takes effect immediately, also by Execute step'),
		allowWebmailOption,
	],
});
