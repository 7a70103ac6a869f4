import type { ItemOperation } from '../../operation';
import { workspaceId } from '../../shared/ids';
import { forOperation } from '../../shared/shownFor';
import { readMissed } from './read';
import { readWish, wishParameters } from './wish';

export const getMissed: ItemOperation = {
	option: {
		name: 'Get Missed Replies',
		value: 'getMissed',
		action: 'Get missed replies',
		description:
			'Read replies from Salesforge and return them as Salesforge Trigger events, for example after n8n was down. Changes nothing.',
	},
	parameters: forOperation('event', 'getMissed', [workspaceId, ...wishParameters]),
	async run(call) {
		return (await readMissed(call, readWish(call))).map((json) => ({ json }));
	},
};
