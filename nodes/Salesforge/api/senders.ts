import { asObject } from '../shared/json';
import type { SalesforgeClient } from './client';
import { listCall, readItems, withId, type Identified } from './lists';
import { take } from './paging';
import { callTo, kindOf, streamNumbered, type SequenceAddress } from './sequences';

/** The sender profiles of a workspace, with which multichannel sequences send. */
export const streamSenderProfiles = (client: SalesforgeClient, workspaceId: string) =>
	streamNumbered(client, listCall(workspaceId, 'sender profiles', 'sender-profiles'), 'profiles');

const LIST = "list the sequence's senders";
const ADD = 'add the senders to the sequence';

const idsOf = (senders: readonly Identified[]) => senders.map(({ id }) => id);

/** The ids of a sequence's senders: mailboxes for a legacy sequence, sender profiles for a multichannel one. */
export async function readSenderIds(client: SalesforgeClient, address: SequenceAddress) {
	if (kindOf(address.sequenceId) === 'multichannel') {
		const call = callTo(address, { purpose: LIST }, 'sender-profiles');
		return idsOf(await take(streamNumbered(client, call, 'profiles')));
	}
	// A sequence of which not all mailboxes can be read could lose them below.
	const read = (body: unknown) => {
		const { mailboxes } = asObject(body);
		const known = mailboxes === undefined ? null : readItems(body, 'mailboxes', withId);
		return Array.isArray(mailboxes) && known?.length !== mailboxes.length ? null : known;
	};
	return idsOf(await client.call(callTo(address, { purpose: LIST }), read));
}

/**
 * Adds senders to those that a sequence has. Salesforge adds sender profiles, which have whole numbers, but replaces the
 * mailboxes of a legacy sequence.
 */
export async function addSenders(
	client: SalesforgeClient,
	address: SequenceAddress,
	present: readonly string[],
	added: readonly string[],
): Promise<void> {
	const [method, path, body] =
		kindOf(address.sequenceId) === 'multichannel'
			? (['POST', 'sender-profiles', { senderProfileIds: added.map(Number) }] as const)
			: (['PUT', 'mailboxes', { mailboxIds: [...present, ...added] }] as const);
	const { workspaceId, sequenceId } = address;
	const notFound = `Salesforge has no sequence ${sequenceId} in the workspace ${workspaceId}, or not all of the senders. Check the sequence, the senders and the workspace`;
	const call = { method, body, expects: 'nothing', purpose: ADD, notFound } as const;
	await client.call(callTo(address, call, path));
}
