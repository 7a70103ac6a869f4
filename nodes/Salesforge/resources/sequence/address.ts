import type { SequenceAddress } from '../../api/sequences';
import type { ItemCall } from '../session';
import { readId, readWorkspaceId } from '../shared/read';

/** @throws InputError when a parameter is empty */
export const readAddress = (call: ItemCall): SequenceAddress => ({
	workspaceId: readWorkspaceId(call),
	sequenceId: readId(call, 'sequenceId', 'Sequence'),
});
