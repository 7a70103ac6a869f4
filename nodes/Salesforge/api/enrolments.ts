import { asObject, isJsonObject } from '../shared/json';
import type { Result } from './apiError';
import type { Call, SalesforgeClient } from './client';
import { isEmptyList } from './lists';
import { callTo, type SequenceAddress } from './sequences';
import { workspacePath } from './workspacePath';

/** Salesforge's preview of adding contacts to a multichannel sequence. */
export interface Preflight {
	id: string;
	/** How many of the contacts exist in Salesforge. */
	known: number;
	/** How many of them are already in the sequence. */
	alreadyInTarget: number;
	/** The sequences from which contacts could be moved. */
	sourceSequenceIds: number[];
}

const noSequence = ({ workspaceId, sequenceId }: SequenceAddress) =>
	`Salesforge has no sequence ${sequenceId} in the workspace ${workspaceId}, or not all of the contacts. Check the sequence, the contacts and the workspace`;

const ADD = 'add the contact to the sequence';

/** A call about the contacts of a multichannel sequence. */
const enrolmentsCall = (address: SequenceAddress, call: Partial<Call>, ...parts: string[]) =>
	callTo(
		address,
		{ method: 'POST', purpose: ADD, notFound: noSequence(address), ...call, api: 'multichannel' },
		'enrollments',
		...parts,
	);

/** A filter without a contact would match all of them (docs/salesforge-api.md), so it throws an Error. */
function filterOf(contactIds: readonly string[]) {
	const leadIds = contactIds.map((id) => id.trim()).filter((id) => id !== '');
	if (leadIds.length === 0) throw new Error('No contact is chosen');
	return { filters: { leadIds } };
}

/** Adds contacts to a legacy sequence. If repeated, the contacts may be counted twice. */
export const addToLegacySequence = async (
	client: SalesforgeClient,
	address: SequenceAddress,
	contactIds: readonly string[],
): Promise<Result<unknown>> =>
	await client.attempt({
		method: 'PUT',
		path: workspacePath(address.workspaceId, 'sequences', address.sequenceId, 'contacts'),
		body: { contactIds: [...contactIds] },
		isSafeToRepeat: false,
		expects: 'nothing',
		purpose: ADD,
		notFound: noSequence(address),
	});

/** A whole number, possibly as text. */
const whole = (value: unknown) => (/^\d{1,15}$/.test(String(value)) ? Number(value) : null);

function sourcesOf(moveGroups: unknown): number[] {
	if (!Array.isArray(moveGroups)) return [];
	return moveGroups.filter(isJsonObject).flatMap(({ sequenceId }) => whole(sequenceId) ?? []);
}

/** Previews adding the contacts to a multichannel sequence. Changes nothing. */
export const preflight = async (
	client: SalesforgeClient,
	address: SequenceAddress,
	contactIds: readonly string[],
): Promise<Result<Preflight>> =>
	await client.attempt(
		enrolmentsCall(address, { body: filterOf(contactIds), isSafeToRepeat: true }, 'preflight'),
		(body) => {
			const { preflightId, summary, moveGroups } = asObject(body);
			if (typeof preflightId !== 'string') return null;
			const counts = asObject(summary);
			return {
				id: preflightId,
				known: whole(counts.candidateCount) ?? contactIds.length,
				alreadyInTarget: whole(counts.alreadyInTargetCount) ?? 0,
				sourceSequenceIds: sourcesOf(moveGroups),
			};
		},
	);

/**
 * Adds the contacts of a preflight, moved from `sources` if they are there; contacts in other sequences are left out.
 * Returns who was added.
 */
export const confirm = async (
	client: SalesforgeClient,
	address: SequenceAddress,
	preflightId: string,
	sources: readonly number[],
): Promise<Result<string[]>> => {
	// A contact who has just replied can only be moved with `skipReplied: false`.
	const move = { action: 'move', moveSourceSequenceIds: [...sources], skipReplied: false };
	const body = sources.length > 0 ? move : { action: 'skip' };
	const call = enrolmentsCall(address, { body }, 'preflight', preflightId, 'confirm');
	return await client.attempt(call, (answer) => {
		const { enrolledLeadIds } = asObject(answer);
		if (isEmptyList(enrolledLeadIds)) return [];
		return Array.isArray(enrolledLeadIds) ? enrolledLeadIds.map(String) : null;
	});
};

/** Removes contacts from a multichannel sequence. Without any it throws an Error: Salesforge would remove all. */
export const removeFromSequence = async (
	client: SalesforgeClient,
	address: SequenceAddress,
	contactIds: readonly string[],
): Promise<Result<unknown>> => {
	// Removing a contact twice changes nothing.
	const call = {
		body: filterOf(contactIds),
		isSafeToRepeat: true,
		expects: 'nothing',
		purpose: 'remove the contact from the sequence',
	} as const;
	return await client.attempt(enrolmentsCall(address, call, 'remove'));
};
