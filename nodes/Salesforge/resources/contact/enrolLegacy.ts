import type { Failure } from '../../api/apiError';
import { sendInHalves } from '../../api/batches';
import type { SalesforgeClient } from '../../api/client';
import { addToLegacySequence, removeFromSequence } from '../../api/enrolments';
import { kindOf, type SequenceAddress } from '../../api/sequences';
import type { ItemCall } from '../session';
import { isOfContact, readSequencesOf, type Enrolled, type Group } from './sequences';

/** A contact before it is added. */
interface Checked {
	contactId: string;
	outcome: Enrolled;
	/** The multichannel sequences to remove the contact from. */
	leave: string[];
}

/** A legacy sequence accepts everybody, even twice, so the node looks at the contact's sequences first. */
async function check(
	client: SalesforgeClient,
	{ workspaceId, sequenceId }: SequenceAddress,
	contactId: string,
	isMove: boolean,
): Promise<Checked> {
	const { all, active } = await readSequencesOf(client, { workspaceId, contactId });
	// A contact who is in the sequence already may not have left the others, if an earlier move was interrupted.
	const leave = isMove ? active.filter((id) => kindOf(id) === 'multichannel') : [];
	if (all.includes(sequenceId)) return { contactId, outcome: 'alreadyInSequence', leave };
	return { contactId, outcome: active.length > 0 && !isMove ? 'skipped' : 'added', leave };
}

/** Removes a contact who is in the sequence from the sequences to leave. */
async function leaveSequences(
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

export async function enrolLegacy(call: ItemCall, { address, contactIds, isMove }: Group) {
	const { client } = call;
	const { workspaceId, sequenceId } = address;
	const enrolments = new Map<string, Enrolled | Error>();
	const checked: Checked[] = [];
	for (const id of contactIds) {
		try {
			checked.push(await check(client, address, id, isMove));
		} catch (error) {
			enrolments.set(id, error as Error);
		}
	}
	const added = checked.flatMap((each) => (each.outcome === 'added' ? [each.contactId] : []));
	const sent = await sendInHalves(
		added,
		async (ids) => await addToLegacySequence(client, address, ids),
		isOfContact(call, address),
	);
	const failures = new Map(
		sent.flatMap((entry, index) => ('failure' in entry ? [[added[index]!, entry.failure]] : [])),
	);
	let isAnswering = true;
	/** Whether the contact was added although the answer was lost. */
	const isIn = async (contactId: string) => {
		const found = await readSequencesOf(client, { workspaceId, contactId }).catch(() => null);
		isAnswering = found !== null;
		return found?.all.includes(sequenceId) === true;
	};
	for (const each of checked) {
		let failure = failures.get(each.contactId) ?? null;
		if (failure?.mayHaveActed && isAnswering && (await isIn(each.contactId))) failure = null;
		failure ??= await leaveSequences(client, address, each);
		enrolments.set(each.contactId, failure ? client.error(failure) : each.outcome);
	}
	return enrolments;
}
