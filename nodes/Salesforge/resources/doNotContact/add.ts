import type { BatchOperation } from '../operation';
import { inOneGo } from '../shared/batch';
import { forOperation } from '../shared/shownFor';
import { changeAll } from './change';
import { allowWebmailOption, readAsked, whichEntries } from './parameters';

export const addToDoNotContact: BatchOperation = {
	option: {
		name: 'Add',
		value: 'add',
		action: 'Add to do-not-contact list',
		description:
			'Put e-mail addresses, domains or LinkedIn URLs on the do-not-contact list. Salesforge stops contacting them at once, in all sequences of the workspace.',
	},
	parameters: forOperation('doNotContact', 'add', [...whichEntries, allowWebmailOption]),
	async runAll(calls) {
		return await inOneGo(
			calls,
			(call) => readAsked(call, true),
			async (asked) => {
				const reasons = await changeAll(calls[0]!.client, 'add', asked);
				return asked.map((each, index) => reasons[index] ?? { json: { success: true, ...each } });
			},
		);
	},
};
