import { streamLabels } from '../api/labels';
import { searchIn } from './search';

/** The labels to filter by are no labels that a conversation can have. */
const NOT_TO_SET = new Set(['all', 'none']);

/** Lists the labels. A built-in one goes by the name that it has in every workspace, an own one by its id. */
export const searchLabels = searchIn(async function* (client, workspaceId) {
	for await (const { id, name, isBuiltIn, specialLabel } of streamLabels(client, workspaceId)) {
		if (isBuiltIn && NOT_TO_SET.has(specialLabel)) continue;
		yield isBuiltIn && specialLabel !== ''
			? { name, value: specialLabel, description: 'Built-in label' }
			: { name, value: id };
	}
});
