import type { Failure, Result } from '../../api/apiError';
import type { SalesforgeClient } from '../../api/client';
import { confirm, preflight } from '../../api/enrolments';
import type { SequenceAddress } from '../../api/sequences';

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
	/** Those who were not in the sequence before they were sent. If they are in it now, they were added. */
	wereOut: Set<string>;
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

/**
 * Adds contacts to a multichannel sequence: Salesforge checks them in a preflight, which is then confirmed. A preflight
 * counts the contacts who are unknown or already in the sequence but does not name them, so each half is checked.
 *
 * @returns the result of each contact, in their order, or `halve` if only each half can tell
 */
export async function enrol(
	client: SalesforgeClient,
	{ address, contactIds, isMove, wereOut }: Wanted,
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
			return { failure: unknownContact(address, contactIds[0]!) };
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
