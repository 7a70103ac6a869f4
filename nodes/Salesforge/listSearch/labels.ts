import { streamLabels } from '../api/labels';
import { searchIn } from './search';

/** Built-in labels that only filter the inbox. A conversation cannot have them. */
const NOT_TO_SET = new Set(['all', 'none']);

/** Lists the labels. The value of a built-in one is its name, that of a custom one its id. */
export const searchLabels = searchIn(async function* (client, workspaceId) {
	for await (const { id, name, isBuiltIn, specialLabel } of streamLabels(client, workspaceId)) {
		if (isBuiltIn && NOT_TO_SET.has(specialLabel)) continue;
		yield isBuiltIn && specialLabel !== ''
			? { name, value: specialLabel, description: 'Built-in label' }
			: { name, value: id };
	}
});
