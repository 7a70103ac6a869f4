import type { Failure } from '../../api/apiError';
import type { Sent } from '../../api/batches';
import type { SalesforgeClient } from '../../api/client';
import { readContact } from '../../api/contacts';
import {
	addToLegacySequence,
	removeFromSequence,
	type SequenceAddress,
} from '../../api/enrolments';
import { kindOf } from '../../api/sequenceKind';
import { currentSequences } from './currentSequences';
import type { Enrolled } from './enrol';

/** A contact before it is added. Only contacts with the outcome `added` are sent. */
export interface Checked {
	contactId: string;
	outcome: Enrolled;
	/** The multichannel sequences to remove the contact from. */
	leave: string[];
}

/**
 * Decides whether to add a contact. A legacy sequence accepts everybody, even twice, so the node looks at the contact's
 * sequences first.
 *
 * @throws SalesforgeApiError
 */
export async function checkForLegacy(
	client: SalesforgeClient,
	{ workspaceId, sequenceId }: SequenceAddress,
	contactId: string,
	isMove: boolean,
): Promise<Checked> {
	const { all, active } = currentSequences(await readContact(client, workspaceId, contactId));
	if (all.includes(sequenceId)) return { contactId, outcome: 'alreadyInSequence', leave: [] };
	if (active.length > 0 && !isMove) return { contactId, outcome: 'skipped', leave: [] };
	const leave = active.filter((id) => kindOf(id) === 'multichannel');
	return { contactId, outcome: 'added', leave };
}

/** Adds the contacts that were checked. */
export async function enrolLegacy(
	client: SalesforgeClient,
	address: SequenceAddress,
	checked: readonly Checked[],
): Promise<Sent<Enrolled[]>> {
	const added = checked.filter(({ outcome }) => outcome === 'added');
	if (added.length > 0) {
		const ids = added.map(({ contactId }) => contactId);
		const failure = await addToLegacySequence(client, address, ids);
		if (failure) return { failure };
	}
	return { result: checked.map(({ outcome }) => outcome) };
}

/** Removes a contact who was added from the sequences to leave. */
export async function leaveSequences(
	client: SalesforgeClient,
	{ workspaceId }: SequenceAddress,
	{ contactId, leave }: Checked,
): Promise<Failure | null> {
	for (const sequenceId of leave) {
		const failure = await removeFromSequence(client, { workspaceId, sequenceId }, [contactId]);
		if (failure) return failure;
	}
	return null;
}
