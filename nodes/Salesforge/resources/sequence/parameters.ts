import type { SequenceAddress } from '../../api/sequences';
import { UNAVAILABLE } from '../../listSearch/sequences';
import { InputError } from '../../shared/inputError';
import type { ItemCall } from '../session';
import { sequenceId, workspaceId } from '../shared/parameters';
import { asIds, readIdParameter, readWorkspaceId } from '../shared/read';

export const whichSequence = [workspaceId, sequenceId];

export const readAddress = (call: ItemCall): SequenceAddress => ({
	workspaceId: readWorkspaceId(call),
	sequenceId: readIdParameter(call, 'sequenceId', 'Sequence'),
});

/** Two days (YYYY-MM-DD), both included. Throws InputError when the first is after the last. */
export function inOrder(from: string, to: string) {
	if (from <= to) return { from, to };
	throw new InputError(
		`The parameter 'Start Date' (${from}) is after 'End Date' (${to})`,
		'Swap the two dates',
	);
}

/** @throws InputError also for the notice in the list of sequences */
export function readSequenceIds(value: unknown): string[] {
	const ids = asIds(value, 'Sequence Names or IDs');
	if (!ids.includes(UNAVAILABLE)) return ids;
	throw new InputError(
		"'Sequence Names or IDs' contains the notice that sequences could not be loaded",
		'Remove it and choose the sequences again',
	);
}
