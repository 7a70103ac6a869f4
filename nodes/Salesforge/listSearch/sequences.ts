import { NodeApiError } from 'n8n-workflow';

import type { SalesforgeClient } from '../api/client';
import { kindOf, readSequences, type Sequence } from '../api/sequences';
import { readText } from '../shared/fields';
import { byName, optionsFrom, searchIn } from './search';

/** The value of the notice in the list of sequences that some could not be loaded. */
export const UNAVAILABLE = '!unavailable';

const KINDS = { core: 'Sequence', multichannel: 'Multichannel sequence' };

function asOption({ id, name, status }: Sequence) {
	const label = readText(name) || id;
	const state = readText(status).toLowerCase();
	return {
		name: state === '' ? label : `${label} (${state})`,
		value: id,
		description: `${KINDS[kindOf(id)]} ${id}`,
	};
}

function asNotice(failure: unknown) {
	if (!(failure instanceof NodeApiError)) throw failure;
	return {
		name: `[Not all sequences are shown] ${failure.message}`,
		value: UNAVAILABLE,
		description: 'Not a sequence. Do not choose this option.',
	};
}

/** The sequences of both kinds. When only one of the two APIs fails, a notice above the other's sequences says so. */
async function readOptions(client: SalesforgeClient, workspaceId: string) {
	const { sequences, failures } = await readSequences(client, workspaceId);
	if (failures.length === 2) throw failures[0];
	return [...failures.map(asNotice), ...sequences.map(asOption).sort(byName)];
}

export const getSequences = optionsFrom(readOptions);

export const searchSequences = searchIn(async function* (client, workspaceId) {
	for (const { name, value } of await readOptions(client, workspaceId)) yield { name, value };
});
