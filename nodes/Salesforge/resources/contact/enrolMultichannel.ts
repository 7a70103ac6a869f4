import type { Failure, Result } from '../../api/apiError';
import { sendInHalves } from '../../api/batches';
import type { SalesforgeClient } from '../../api/client';
import { noContact, type ContactAddress } from '../../api/contacts';
import { confirm, preflight } from '../../api/enrolments';
import { PERMANENT } from '../../api/failures';
import type { ItemCall } from '../session';
import { isOfContact, type Enrolled, type Group } from './sequences';

/** How often to repeat a preflight if the contacts' sequences keep changing. */
const ROUNDS = 3;

const unknownContact = (contact: ContactAddress): Failure => ({
	...PERMANENT,
	status: 404,
	message: `Could not add the contact to the sequence: ${noContact(contact)}`,
});

/** Whether a new preflight can tell what happened: the old one is out of date, or the answer was lost. */
const asksAgain = ({ status, mayHaveActed }: Failure) =>
	status === 404 || status === 409 || mayHaveActed;

/**
 * Checks contacts in a preflight and confirms it. A preflight counts the contacts who are unknown or already in the
 * sequence but does not name them, so each half is checked.
 *
 * @param wereOut those who were not in the sequence before they were sent. If they are in it now, they were added
 * @returns the result of each contact, in their order, or `halve` if only each half can tell
 */
async function enrol(
	client: SalesforgeClient,
	{ address, contactIds, isMove }: Group,
	wereOut: Set<string>,
): Promise<Result<Enrolled[]> | 'halve'> {
	for (let round = 1; ; round++) {
		const checked = await preflight(client, address, contactIds);
		if ('failure' in checked) return checked;
		const { id, known, alreadyInTarget, sourceSequenceIds } = checked.result;
		if (alreadyInTarget >= contactIds.length) {
			const outcomeOf = (each: string) => (wereOut.has(each) ? 'added' : 'alreadyInSequence');
			return { result: contactIds.map(outcomeOf) };
		}
		if (known < contactIds.length || alreadyInTarget > 0) {
			if (contactIds.length > 1) return 'halve';
			return { failure: unknownContact({ ...address, contactId: contactIds[0]! }) };
		}
		for (const each of contactIds) wereOut.add(each);
		const confirmed = await confirm(client, address, id, isMove ? sourceSequenceIds : []);
		if ('result' in confirmed) {
			const added = new Set(confirmed.result);
			return { result: contactIds.map((each) => (added.has(each) ? 'added' : 'skipped')) };
		}
		if (round === ROUNDS || !asksAgain(confirmed.failure)) return confirmed;
	}
}

export async function enrolMultichannel(
	call: ItemCall,
	group: Group,
): Promise<Map<string, Enrolled | Error>> {
	const wereOut = new Set<string>();
	const sent = await sendInHalves(
		group.contactIds,
		async (contactIds) => await enrol(call.client, { ...group, contactIds }, wereOut),
		isOfContact(call, group.address),
	);
	const outcomes = sent.map((each) =>
		'failure' in each ? call.client.error(each.failure) : each.result,
	);
	return new Map(group.contactIds.map((id, index) => [id, outcomes[index]!]));
}
