import { readId, readText } from '../../shared/fields';
import type { Contact } from '../../api/contacts';
import { isJsonObject } from '../../shared/json';

/** With these statuses, a sequence is over for the contact. */
const OVER = new Set(['none', 'finished', 'failed', 'bounced', 'deleted', 'dnc', 'unsubscribed']);

/** The ids of a contact's sequences. */
export interface CurrentSequences {
	all: string[];
	/** Those that are not over. */
	active: string[];
}

/** Reads `sequences[]` of a contact. Its statuses may be in capitals: docs/salesforge-api.md. */
export function currentSequences({ sequences }: Contact): CurrentSequences {
	const listed = (Array.isArray(sequences) ? sequences : []).filter(isJsonObject);
	const known = listed.flatMap((sequence) => {
		const id = readId(sequence);
		return id === null ? [] : [{ id, status: readText(sequence.status).toLowerCase() }];
	});
	const idsOf = (isWanted: (status: string) => boolean) =>
		known.filter(({ status }) => isWanted(status)).map(({ id }) => id);
	return {
		all: idsOf((status) => status !== 'none' && status !== 'deleted'),
		active: idsOf((status) => !OVER.has(status)),
	};
}
