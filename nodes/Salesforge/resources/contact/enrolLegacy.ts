import type { Failure } from '../../api/apiError';
import { sendInHalves } from '../../api/batches';
import type { SalesforgeClient } from '../../api/client';
import { addToLegacySequence, removeFromSequence } from '../../api/enrolments';
import { kindOf, type SequenceAddress } from '../../api/sequences';
import type { ItemCall } from '../session';
import { isOfContact, readSequencesOf, type Enrolled, type Group } from './sequences';

/** Removes a contact who is in the sequence from others. */
async function leaveSequences(
	client: SalesforgeClient,
	{ workspaceId, sequenceId: target }: SequenceAddress,
	contactId: string,
	sequenceIds: readonly string[],
): Promise<Failure | null> {
	for (const sequenceId of sequenceIds) {
		const left = await removeFromSequence(client, { workspaceId, sequenceId }, [contactId]);
		if ('failure' in left) {
			const where = `The contact is in the sequence ${target} now, but still in ${sequenceId}`;
			return { ...left.failure, message: `${where}: ${left.failure.message}` };
		}
	}
	return null;
}

/** A legacy sequence accepts everybody, even twice, so the node looks at the contacts' sequences first. */
export async function enrolLegacy(call: ItemCall, { address, contactIds, isMove }: Group) {
	const { client } = call;
	const { workspaceId, sequenceId } = address;
	const enrolments = new Map<string, Enrolled | Error>();
	/** The multichannel sequences to remove each contact from. */
	const toLeave = new Map<string, string[]>();
	for (const contactId of contactIds) {
		try {
			const { all, active, sending } = await readSequencesOf(client, { workspaceId, contactId });
			const isIn = all.includes(sequenceId);
			// Salesforge removes nobody from a legacy sequence.
			const mustStay = isMove ? sending.some((id) => kindOf(id) === 'core') : active.length > 0;
			enrolments.set(contactId, isIn ? 'alreadyInSequence' : mustStay ? 'skipped' : 'added');
			if (mustStay && !isIn) continue;
			// A contact who is in the sequence already may not have left the others, if an earlier move was interrupted.
			if (isMove)
				toLeave.set(
					contactId,
					active.filter((id) => kindOf(id) === 'multichannel'),
				);
		} catch (error) {
			enrolments.set(contactId, error as Error);
		}
	}
	const added = contactIds.filter((id) => enrolments.get(id) === 'added');
	const sent = await sendInHalves(
		added,
		async (ids) => await addToLegacySequence(client, address, ids),
		isOfContact(call, address),
	);
	let isAnswering = true;
	/** Whether the contact was added although the answer was lost. */
	const isIn = async (contactId: string) => {
		const found = await readSequencesOf(client, { workspaceId, contactId }).catch(() => null);
		isAnswering = found !== null;
		return found?.all.includes(sequenceId) === true;
	};
	for (const [index, id] of added.entries()) {
		const entry = sent[index]!;
		if ('result' in entry) continue;
		if (entry.failure.mayHaveActed && isAnswering && (await isIn(id))) continue;
		enrolments.set(id, client.error(entry.failure));
		toLeave.delete(id);
	}
	for (const [id, sequenceIds] of toLeave) {
		const failure = await leaveSequences(client, address, id, sequenceIds);
		if (failure) enrolments.set(id, client.error(failure));
	}
	return enrolments;
}
