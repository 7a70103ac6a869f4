import { readSequences } from '../api/sequences';
import { searchIn } from './search';

/** Lists the sequences of both kinds. */
export const searchSequences = searchIn(async function* (client, workspaceId) {
	const { sequences, failures } = await readSequences(client, workspaceId);
	if (failures.length > 0) throw failures[0];
	for (const { id, name, status } of sequences) {
		yield { name: status === '' ? name : `${name} (${status.toLowerCase()})`, value: id };
	}
});
