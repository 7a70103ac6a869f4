import { readSequences } from '../api/sequences';
import { searchIn } from './search';

/** Lists the sequences of both kinds. */
export const searchSequences = searchIn(async function* (client, workspaceId) {
	const kinds = await Promise.all([
		readSequences(client, workspaceId, 'multichannel'),
		readSequences(client, workspaceId, 'core'),
	]);
	for (const { id, name, status } of kinds.flat()) {
		yield { name: status === '' ? name : `${name} (${status.toLowerCase()})`, value: id };
	}
});
