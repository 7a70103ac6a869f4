import { asObject, objectsIn } from '../shared/json';
import type { Result } from './apiError';
import type { Call, SalesforgeClient } from './client';
import { isEmptyList } from './lists';
import { callTo, type SequenceAddress } from './sequences';

/** A call about contacts of a sequence, by default to add one. */
function contactsCall(address: SequenceAddress, call: Partial<Call>, ...parts: string[]): Call {
	const { workspaceId, sequenceId } = address;
	const notFound = `Salesforge has no sequence ${sequenceId} in the workspace ${workspaceId}, or not all of the contacts. Check the sequence, the contacts and the workspace`;
	const purpose = 'add the contact to the sequence';
	return callTo(address, { method: 'POST', purpose, notFound, ...call }, ...parts);
}

/** A filter without a contact would match all of them (docs/salesforge-api.md), so it throws an Error. */
export function filterOf(contactIds: readonly string[]) {
	const leadIds = contactIds.map((id) => id.trim()).filter((id) => id !== '');
	if (leadIds.length === 0) throw new Error('No contact is chosen');
	return { filters: { leadIds } };
}

/** Adds contacts to a legacy sequence, and returns their ids. If repeated, the contacts may be counted twice. */
export async function addToLegacySequence(
	client: SalesforgeClient,
	address: SequenceAddress,
	contactIds: readonly string[],
): Promise<Result<readonly string[]>> {
	const call = {
		method: 'PUT',
		body: { contactIds: [...contactIds] },
		isSafeToRepeat: false,
		expects: 'nothing',
	} as const;
	return await client.attempt(contactsCall(address, call, 'contacts'), () => contactIds);
}

/** A whole number, possibly as text. */
const whole = (value: unknown) => (/^\d{1,15}$/.test(String(value)) ? Number(value) : null);

/** Previews adding the contacts to a multichannel sequence. Changes nothing. */
export const preflight = async (
	client: SalesforgeClient,
	address: SequenceAddress,
	contactIds: readonly string[],
) =>
	await client.attempt(
		contactsCall(
			address,
			{ body: filterOf(contactIds), isSafeToRepeat: true },
			'enrollments',
			'preflight',
		),
		(body) => {
			const { preflightId, summary, moveGroups } = asObject(body);
			if (typeof preflightId !== 'string') return null;
			const counts = asObject(summary);
			return {
				id: preflightId,
				/** How many of the contacts exist in Salesforge. */
				known: whole(counts.candidateCount) ?? contactIds.length,
				/** How many of them are already in the sequence. */
				alreadyInTarget: whole(counts.alreadyInTargetCount) ?? 0,
				/** The sequences from which contacts could be moved. */
				sourceSequenceIds: objectsIn(moveGroups).flatMap((group) => whole(group.sequenceId) ?? []),
			};
		},
	);

/**
 * Adds the contacts of a preflight, moved from `sources` if they are there; contacts in other sequences are left out.
 * Returns who was added.
 */
export async function confirm(
	client: SalesforgeClient,
	address: SequenceAddress,
	preflightId: string,
	sources: readonly number[],
): Promise<Result<string[]>> {
	// A contact who has just replied can only be moved with `skipReplied: false`.
	const move = { action: 'move', moveSourceSequenceIds: [...sources], skipReplied: false };
	const body = sources.length > 0 ? move : { action: 'skip' };
	const call = contactsCall(address, { body }, 'enrollments', 'preflight', preflightId, 'confirm');
	return await client.attempt(call, (answer) => {
		const { enrolledLeadIds } = asObject(answer);
		if (isEmptyList(enrolledLeadIds)) return [];
		return Array.isArray(enrolledLeadIds) ? enrolledLeadIds.map(String) : null;
	});
}

/**
 * Removes contacts from a multichannel sequence, and returns their ids. Without any it throws an Error: Salesforge would
 * remove all.
 */
export async function removeFromSequence(
	client: SalesforgeClient,
	address: SequenceAddress,
	contactIds: readonly string[],
): Promise<Result<readonly string[]>> {
	const call = {
		body: filterOf(contactIds),
		// Removing a contact twice changes nothing.
		isSafeToRepeat: true,
		expects: 'nothing',
		purpose: 'remove the contact from the sequence',
	} as const;
	return await client.attempt(
		contactsCall(address, call, 'enrollments', 'remove'),
		() => contactIds,
	);
}
