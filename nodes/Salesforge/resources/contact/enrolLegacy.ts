import type { Failure, Result } from '../../api/apiError';
import type { SalesforgeClient } from '../../api/client';
import { readContact } from '../../api/contacts';
import { addToLegacySequence, removeFromSequence } from '../../api/enrolments';
import { kindOf, type SequenceAddress } from '../../api/sequences';
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
	// A contact who is in the sequence already may not have left the others, if an earlier move was interrupted.
	const leave = isMove ? active.filter((id) => kindOf(id) === 'multichannel') : [];
	if (all.includes(sequenceId)) return { contactId, outcome: 'alreadyInSequence', leave };
	return { contactId, outcome: active.length > 0 && !isMove ? 'skipped' : 'added', leave };
}

/** Adds the contacts that were checked. */
export async function enrolLegacy(
	client: SalesforgeClient,
	address: SequenceAddress,
	checked: readonly Checked[],
): Promise<Result<Enrolled[]>> {
	const added = checked.filter(({ outcome }) => outcome === 'added');
	if (added.length > 0) {
		const ids = added.map(({ contactId }) => contactId);
		const sent = await addToLegacySequence(client, address, ids);
		if ('failure' in sent) return sent;
	}
	return { result: checked.map(({ outcome }) => outcome) };
}

/** Looks whether contacts were added although the answer was lost, until Salesforge does not answer. */
export async function lookAgain(
	client: SalesforgeClient,
	{ workspaceId, sequenceId }: SequenceAddress,
	checked: readonly Checked[],
	sent: ReadonlyArray<Result<Enrolled>>,
): Promise<Array<Result<Enrolled>>> {
	const seen = [...sent];
	for (const [index, { contactId, outcome }] of checked.entries()) {
		const entry = sent[index]!;
		if ('result' in entry || !entry.failure.mayHaveActed) continue;
		try {
			const { all } = currentSequences(await readContact(client, workspaceId, contactId));
			if (all.includes(sequenceId)) seen[index] = { result: outcome };
		} catch {
			return seen;
		}
	}
	return seen;
}

/** Removes a contact who is in the sequence from the sequences to leave. */
export async function leaveSequences(
	client: SalesforgeClient,
	{ workspaceId, sequenceId: target }: SequenceAddress,
	{ contactId, leave }: Checked,
): Promise<Failure | null> {
	for (const sequenceId of leave) {
		const left = await removeFromSequence(client, { workspaceId, sequenceId }, [contactId]);
		if ('failure' in left) {
			const where = `The contact is in the sequence ${target} now, but still in ${sequenceId}`;
			return { ...left.failure, message: `${where}: ${left.failure.message}` };
		}
	}
	return null;
}
