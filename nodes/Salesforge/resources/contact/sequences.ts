import type { Failure } from '../../api/apiError';
import type { SalesforgeClient } from '../../api/client';
import { readContact, type ContactAddress } from '../../api/contacts';
import { readSequence, type SequenceAddress } from '../../api/sequences';
import { readId, readText } from '../../shared/fields';
import { objectsIn } from '../../shared/json';
import type { ItemCall } from '../session';

export type Enrolled = 'added' | 'alreadyInSequence' | 'skipped';

/** Contacts to add to a sequence together. */
export interface Group {
	address: SequenceAddress;
	/** Without duplicates. */
	contactIds: readonly string[];
	/** Whether to move contacts from other sequences instead of skipping them. */
	isMove: boolean;
}

/** Whether a smaller batch may succeed, because a contact is invalid or unknown but the sequence exists. */
export const isOfContact =
	({ session, client }: ItemCall, address: SequenceAddress) =>
	async ({ status }: Failure): Promise<boolean> => {
		if (status !== 404) return status === 400;
		const key = `sequence ${address.workspaceId} ${address.sequenceId}`;
		return await session.once(key, async () => 'result' in (await readSequence(client, address)));
	};

/** With these statuses, a sequence is over for the contact. */
const OVER = ['none', 'finished', 'failed', 'bounced', 'deleted', 'dnc', 'unsubscribed'];

/** A legacy sequence is taken to send nothing more to somebody who has replied, also automatically. */
const REPLIED = ['replied', 'ooo'];

/**
 * The ids of a contact's sequences: all, those that are not over, and those that go on sending. Statuses may be in
 * capitals: docs/salesforge-api.md.
 */
export async function readSequencesOf(client: SalesforgeClient, contact: ContactAddress) {
	const { sequences } = await readContact(client, contact);
	const idsExcept = (statuses: readonly string[]) =>
		objectsIn(sequences)
			.filter(({ status }) => !statuses.includes(readText(status).toLowerCase()))
			.flatMap((sequence) => readId(sequence) ?? []);
	return {
		all: idsExcept(['none', 'deleted']),
		active: idsExcept(OVER),
		sending: idsExcept([...OVER, ...REPLIED]),
	};
}
