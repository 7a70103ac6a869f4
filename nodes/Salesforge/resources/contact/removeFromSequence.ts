import { sendInHalves } from '../../api/batches';
import { MOST_CONTACTS } from '../../api/contacts';
import { removeFromSequence } from '../../api/enrolments';
import { kindOf, type SequenceAddress } from '../../api/sequences';
import type { AnySalesforgeEvent } from '../../events';
import { readId } from '../../shared/fields';
import { InputError } from '../../shared/inputError';
import { isJsonObject } from '../../shared/json';
import { findConversation } from '../conversation/find';
import { groupBy, inBatches } from '../inBatches';
import type { ItemCall } from '../session';
import { contactId, sequenceId, workspaceId, actOnEventOrId } from '../shared/parameters';
import { readIdParameter } from '../shared/read';
import { readTargets, type Target } from './parameters';
import { isOfContact, readSequencesOf } from './sequences';

interface Request {
	address: SequenceAddress;
	contactId: string;
}

const INSTEAD =
	"To stop the messages to this contact, add the address with 'Do Not Contact: Add', delete the contact with 'Contact: Delete', or pause the whole sequence with 'Sequence: Pause'";

/** The sequence of the event's conversation; `null` if it has none, or if Salesforge does not list it. */
async function sequenceOfConversation(call: ItemCall, event: AnySalesforgeEvent) {
	const found = await findConversation(call, event).catch((error: unknown) => {
		if (error instanceof InputError) return null;
		throw error;
	});
	const sequence = found?.thread.sequence;
	return isJsonObject(sequence) ? readId(sequence) : null;
}

/** The only sequence that the contact is in. */
async function sequenceOfContact({ client }: ItemCall, target: Target): Promise<string> {
	const { active } = await readSequencesOf(client, target);
	if (active.length === 1) return active[0]!;
	const [where, toChoose] =
		active.length === 0
			? ['none', 'Nothing was changed. To choose a sequence yourself']
			: [`several: ${active.join(', ')}`, 'To choose one of them'];
	throw new InputError(
		`The event names no sequence, and the contact ${target.contactId} is in ${where}`,
		`${toChoose}, set 'Act On' to 'Chosen Below' and choose the sequence`,
	);
}

async function sequenceOf(call: ItemCall, target: Target): Promise<string> {
	if (!target.event) return readIdParameter(call, 'sequenceId', 'Sequence');
	const id = target.event.sequence?.id?.trim();
	if (id) return id;
	// The event of a positive or negative reply does not name it.
	const ofConversation = await sequenceOfConversation(call, target.event);
	return ofConversation ?? (await sequenceOfContact(call, target));
}

async function read(call: ItemCall): Promise<Request[]> {
	const requests: Request[] = [];
	for (const target of readTargets(call)) {
		const id = await sequenceOf(call, target);
		if (kindOf(id) !== 'multichannel') {
			throw new InputError(
				`Salesforge cannot remove a single contact from the sequence ${id}: it is a legacy sequence, and the API does not support this`,
				INSTEAD,
			);
		}
		const address = { workspaceId: target.workspaceId, sequenceId: id };
		requests.push({ address, contactId: target.contactId });
	}
	return requests;
}

const keyOf = ({ address }: Request) => JSON.stringify([address.workspaceId, address.sequenceId]);

async function send(call: ItemCall, requests: readonly Request[]) {
	const { client } = call;
	const { address } = requests[0]!;
	const sent = await sendInHalves(
		requests.map(({ contactId: id }) => id),
		async (contactIds) => await removeFromSequence(client, address, contactIds),
		isOfContact(call, address),
	);
	return sent.map((entry) =>
		'failure' in entry
			? client.error(entry.failure)
			: { success: true, contactId: entry.result, ...address },
	);
}

export const removeFromSequenceOperation = inBatches({
	option: {
		name: 'Remove From Sequence',
		value: 'removeFromSequence',
		action: 'Remove contact from sequence',
		description:
			'Remove a contact from a multichannel sequence. The contact receives no more messages from it. Salesforge does not support this for legacy sequences.',
	},
	parameters: actOnEventOrId(workspaceId, contactId, sequenceId),
	read,
	split: groupBy(keyOf, MOST_CONTACTS),
	send,
});
