import type { Failure } from '../../api/apiError';
import type { Sent } from '../../api/batches';
import type { SalesforgeClient } from '../../api/client';
import { confirm, preflight, type SequenceAddress } from '../../api/enrolments';

/** The result of adding a contact to a sequence. */
export type Enrolled = 'added' | 'alreadyInSequence' | 'skipped';

/** How often to repeat a preflight if the contacts' sequences keep changing. */
const ROUNDS = 3;

interface Wanted {
	address: SequenceAddress;
	/** Without duplicates. */
	contactIds: readonly string[];
	/** Whether to move contacts from other sequences instead of skipping them. */
	isMove: boolean;
	/** Whether none of the contacts was in the sequence before, so that those who are in it now were added. */
	wereOut?: boolean;
}

const unknownContact = ({ workspaceId }: SequenceAddress, contactId: string): Failure => ({
	status: 404,
	message: `Could not add the contact to the sequence: Salesforge has no contact ${contactId} in the workspace ${workspaceId}. It may have been deleted: check the contact and the workspace`,
	isTransient: false,
	mayHaveActed: false,
	retryAfter: null,
});

/** Whether a new preflight can tell what happened: the old one is out of date, or the answer was lost. */
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
 * Adds contacts to a multichannel sequence: Salesforge checks them in a preflight, which is then confirmed. A preflight
 * counts the contacts who are already in the sequence but does not name them. If only some are, each half is checked.
 *
 * @returns the result of each contact, in their order
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
