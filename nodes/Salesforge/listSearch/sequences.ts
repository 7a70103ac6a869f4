import { NodeApiError } from 'n8n-workflow';

import { readSequences } from '../api/sequences';
import { UNAVAILABLE } from './pickers';
import { searchIn } from './search';

const byName = (a: { name: string }, b: { name: string }) =>
	a.name.localeCompare(b.name, undefined, { numeric: true });

/** Lists the sequences of both kinds. When one of the two APIs fails, a notice above the other's sequences says so. */
export const searchSequences = searchIn(async function* (client, workspaceId) {
	const { sequences, failures } = await readSequences(client, workspaceId);
	const [failure] = failures;
	if (failure instanceof NodeApiError) {
		if (sequences.length === 0) throw failure;
		yield { name: `[Not all sequences are shown] ${failure.message}`, value: UNAVAILABLE };
	}
	for (const { id, name, status } of sequences.sort(byName)) {
		yield { name: status === '' ? name : `${name} (${status})`, value: id };
	}
});
