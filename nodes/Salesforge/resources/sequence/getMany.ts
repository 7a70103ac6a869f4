import { only } from '../../api/paging';
import { streamSequences } from '../../api/sequences';
import { readText } from '../../shared/fields';
import { getMany, isAmong } from '../shared/getMany';
import { choices } from '../shared/parameters';
import { readCollection } from '../shared/read';
import { KINDS, output } from './output';

export const getManySequences = getMany({
	action: 'Get many sequences',
	description: 'Retrieve a list of legacy and multichannel sequences',
	filters: [
		choices('Kinds', 'kinds', 'The kinds of sequences to return; both when none is chosen', [
			{ name: 'Legacy', value: 'legacy', description: 'The older sequences, for email only' },
			{ name: 'Multichannel', value: 'multichannel' },
		]),
		choices('Statuses', 'statuses', 'The statuses to return; all when none is chosen', [
			{ name: 'Active', value: 'active' },
			{ name: 'Completed', value: 'completed' },
			{ name: 'Draft', value: 'draft' },
			{ name: 'Paused', value: 'paused' },
		]),
	],
	output,
	list(call, workspaceId) {
		const { kinds, statuses } = readCollection(call, 'filters');
		const [isOfKind, isOfStatus] = [isAmong(kinds), isAmong(statuses)];
		const sequences = streamSequences(call.client, workspaceId, (api) => isOfKind(KINDS[api]));
		// The two hosts take different statuses, and upper or lower case is not documented, so the node compares them.
		return only(sequences, ({ status }) => isOfStatus(readText(status)));
	},
});
