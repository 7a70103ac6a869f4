import type { Failure } from '../../api/apiError';
import type { Sent } from '../../api/batches';
import type { SalesforgeClient } from '../../api/client';
import { confirm, preflight, type SequenceAddress } from '../../api/enrolments';

/** What became of a contact who should be in a sequence. */
export type Enrolled = 'added' | 'alreadyInSequence' | 'skipped';

/** How often a preflight is made anew while the contacts' sequences change meanwhile. */
const ROUNDS = 3;

interface Wanted {
	address: SequenceAddress;
	/** Each once. */
	contactIds: readonly string[];
	/** Whether a contact is moved from other sequences, and not left out. */
	isMove: boolean;
	/** Whether all contacts were out of the sequence before: who is in it now was added. */
	wereOut?: boolean;
}

const unknownContact = ({ workspaceId }: SequenceAddress, contactId: string): Failure => ({
	status: 404,
	message: `Could not add the contact to the sequence: Salesforge has no contact ${contactId} in the workspace ${workspaceId}. It may have been deleted: check the contact and the workspace`,
	isTransient: false,
	mayHaveActed: false,
	retryAfter: null,
});

/** After these the preflight tells what has become of the contacts: it is out of date, or the answer was lost. */
const asksAgain = ({ status, mayHaveActed }: Failure) =>
	status === 404 || status === 409 || mayHaveActed;

async function inHalves(client: SalesforgeClient, wanted: Wanted): Promise<Sent<Enrolled[]>> {
	const { contactIds } = wanted;
	const middle = Math.ceil(contactIds.length / 2);
	const first = await enrol(client, { ...wanted, contactIds: contactIds.slice(0, middle) });
	if ('failure' in first) return first;
	const second = await enrol(client, { ...wanted, contactIds: contactIds.slice(middle) });
	return 'failure' in second ? second : { result: [...first.result, ...second.result] };
}

/**
 * Adds contacts to a multichannel sequence: Salesforge checks, then the check is confirmed. It counts how many are in
 * the sequence already but does not name them: contacts among whom only some are, are checked in halves.
 *
 * @returns what became of each contact, in their order
 */
export async function enrol(client: SalesforgeClient, wanted: Wanted): Promise<Sent<Enrolled[]>> {
	const { address, contactIds, isMove } = wanted;
	let { wereOut = false } = wanted;
	for (let round = 1; ; round++) {
		const checked = await preflight(client, address, contactIds);
		if ('failure' in checked) return checked;
		const { id, known, alreadyInTarget, sourceSequenceIds } = checked.result;
		if (alreadyInTarget >= contactIds.length) {
			return { result: contactIds.map(() => (wereOut ? 'added' : 'alreadyInSequence')) };
		}
		if (known === 0 && alreadyInTarget === 0) {
			return { failure: unknownContact(address, contactIds.join(', ')) };
		}
		if (contactIds.length > 1 && (known < contactIds.length || alreadyInTarget > 0)) {
			return await inHalves(client, { ...wanted, wereOut });
		}
		wereOut = true;
		const confirmed = await confirm(client, address, id, isMove ? sourceSequenceIds : []);
		if ('result' in confirmed) {
			const added = new Set(confirmed.result);
			return { result: contactIds.map((each) => (added.has(each) ? 'added' : 'skipped')) };
		}
		if (round === ROUNDS || !asksAgain(confirmed.failure)) return confirmed;
	}
}
