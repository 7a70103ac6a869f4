import type { SequenceAddress } from '../../api/sequences';
import { InputError } from '../../shared/inputError';
import type { ItemCall } from '../session';
import { sequenceId, workspaceId } from '../shared/parameters';
import { readId, readWorkspaceId } from '../shared/read';

/** Which sequence to act on. */
export const whichSequence = [workspaceId, sequenceId];

/** @throws InputError when a parameter is empty */
export const readAddress = (call: ItemCall): SequenceAddress => ({
	workspaceId: readWorkspaceId(call),
	sequenceId: readId(call, 'sequenceId', 'Sequence'),
});

/**
 * Two days (YYYY-MM-DD), both included.
 *
 * @throws InputError when the first is after the last
 */
export function inOrder(from: string, to: string) {
	if (from <= to) return { from, to };
	throw new InputError(
		`The parameter 'Start Date' (${from}) is after 'End Date' (${to})`,
		'Swap the two dates',
	);
}
