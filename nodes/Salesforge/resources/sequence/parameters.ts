import type { SequenceAddress } from '../../api/sequences';
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
