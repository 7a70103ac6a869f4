import type { BatchOperation } from '../operation';
import { inOneGo } from '../shared/batch';
import { forOperation } from '../shared/shownFor';
import { changeAll } from './change';
import { readAsked, whichEntries } from './parameters';

export const removeFromDoNotContact: BatchOperation = {
	option: {
		name: 'Remove',
		value: 'remove',
		action: 'Remove from do-not-contact list',
		description:
			'Take e-mail addresses, domains or LinkedIn URLs off the do-not-contact list. Salesforge may contact them again from then on.',
	},
	parameters: forOperation('doNotContact', 'remove', whichEntries),
	async runAll(calls) {
		return await inOneGo(
			calls,
			(call) => readAsked(call, false),
			async (asked) => {
				const reasons = await changeAll(calls[0]!.client, 'remove', asked);
				return asked.map((each, index) => reasons[index] ?? { json: { success: true, ...each } });
			},
		);
	},
};
