import type { Failure } from '../../api/apiError';
import { readSequence, type SequenceAddress } from '../../api/sequences';
import type { ItemCall } from '../session';

/** Whether a smaller batch may succeed, because a contact is invalid or unknown but the sequence exists. */
export const isOfContact =
	({ session, client }: ItemCall, address: SequenceAddress) =>
	async ({ status }: Failure): Promise<boolean> => {
		if (status !== 404) return status === 400;
		const key = `sequence ${address.workspaceId} ${address.sequenceId}`;
		return await session.once(key, async () => 'result' in (await readSequence(client, address)));
	};
