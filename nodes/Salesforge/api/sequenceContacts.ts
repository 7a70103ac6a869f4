import type { IDataObject } from 'n8n-workflow';

import { readId, readText } from '../shared/fields';
import { asObject, objectsIn, type JsonObject } from '../shared/json';
import type { SalesforgeClient } from './client';
import { listCall, readEntries, streamPages } from './lists';
import { only, streamByOffset } from './paging';
import { callTo, type SequenceAddress } from './sequences';

/** A contact of a multichannel sequence, as Salesforge sends it. Fields without a value are missing. */
export type Lead = ReturnType<typeof asLead>;

/** What became of a step's message, in lower case; empty for a step without a message. */
export const deliveryStatusOf = ({ delivery }: JsonObject): string =>
	readText(asObject(delivery).status).toLowerCase();

/** Whether a message with another status was sent is unknown. */
export const wasSent = (step: JsonObject): boolean =>
	['bounced', 'sent'].includes(deliveryStatusOf(step));

/** LinkedIn's messages only have the time of their step. */
export const sentAtOf = ({ delivery, executedAt }: JsonObject): unknown =>
	asObject(delivery).sentAt ?? executedAt;

/** Which contacts of a multichannel sequence to read: those that match all that is given. */
export interface LeadQuery {
	/** A status in the sequence, such as `completed` or `bounce-shield`. */
	status?: string;
	/** A part of the name or the email address. */
	search?: string;
	/** Whether only those who have opened an email. */
	openedOnly?: boolean;
	/** Whether those who are in a subsequence, or those who are not. */
	inSubsequence?: boolean;
	contactIds?: readonly string[];
	/** Two days in UTC (YYYY-MM-DD), both included, and which time they mean. */
	period?: { of: keyof typeof SORTS; from: string; to: string };
}

const SORTS = {
	added: 'recently_added',
	contacted: 'recently_contacted',
	updated: 'recently_updated',
} as const;

/** How many contacts one call names, so that its URL stays short. */
const MOST_IDS = 50;

/** The order also decides which time `from` and `to` mean. In that of the additions, nothing moves while it is read. */
const queryOf = ({ period, ...query }: LeadQuery): IDataObject => ({
	...(query.status && { status: query.status }),
	...(query.search && { q: query.search }),
	...(query.openedOnly && { openedEmailsOnly: true }),
	...(query.inSubsequence !== undefined && { in_subsequence: query.inSubsequence }),
	...(period
		? { sortBy: SORTS[period.of], from: period.from, to: period.to }
		: { sortBy: 'oldest_added' }),
});

/** Empty if there is none. */
const idIn = (id: unknown) => readId({ id }) ?? '';

const asLead = ({ lead, enrollment, timeline }: JsonObject) => ({
	/** The contact's id. */
	id: idIn(asObject(lead).leadId),
	/** `{firstName, lastName, email, linkedinUrl}` */
	lead: asObject(lead),
	/** `{status, updatedAt, inSubsequence}` */
	enrollment: asObject(enrollment),
	/** What the sequence did or will do, in order: docs/salesforge-api.md. */
	timeline: objectsIn(timeline),
});

/**
 * The contacts of a multichannel sequence, each once. With a period, those are read whose time is in it, so the calls
 * grow with what has changed, not with the sequence. Nobody is missed who changes or is added meanwhile; if somebody is
 * removed, the first of the next page can be.
 */
export async function* streamLeads(
	client: SalesforgeClient,
	address: SequenceAddress,
	query: LeadQuery = {},
): AsyncGenerator<Lead, void, undefined> {
	const call = callTo(address, { purpose: "list the sequence's contacts" }, 'leads');
	const { contactIds = [], period } = query;
	for (let start = 0; start === 0 || start < contactIds.length; start += MOST_IDS) {
		const wanted = contactIds.slice(start, start + MOST_IDS);
		const qs = { ...queryOf(query), ...(wanted.length > 0 && { leadIds: wanted.join(',') }) };
		let isLast = false;
		const leads = streamByOffset(
			async ({ limit }, page) => {
				if (isLast && page > 1) return [];
				const numbered = { ...call, qs: { ...qs, limit, page } };
				return await client.call(numbered, (body) => {
					const entries = readEntries(body, 'leads')?.map(asLead) ?? null;
					const { hasNext } = asObject(asObject(body).pagination);
					// A full page can have a next one, whatever `hasNext` says: how reliable it is is not documented.
					isLast = hasNext !== true && (entries?.length ?? 0) < limit;
					return entries;
				});
			},
			({ id, lead }) => id || JSON.stringify(lead),
			{ overlap: false, mayMove: period !== undefined },
		);
		yield* only(leads, ({ id }) => wanted.length === 0 || wanted.includes(id));
	}
}

const MOST_SENDING_DATA = 1000;

const count = (value: unknown) => (Number.isInteger(value) ? (value as number) : null);

const asSendingData = (source: JsonObject) => ({
	/** The contact's id. */
	id: idIn(source.contactId),
	email: readText(source.email) || null,
	sent: count(source.sent),
	opened: count(source.opened),
	clicked: count(source.clicked),
	/** As Salesforge sends it. */
	source,
});

/** What a legacy sequence did for a contact. What Salesforge does not send as a count is `null`. */
export type SendingData = ReturnType<typeof asSendingData>;

/** What a legacy sequence did for each of its contacts: all that Salesforge tells of them. */
export const streamSendingData = (client: SalesforgeClient, address: SequenceAddress) =>
	streamPages(
		client,
		{
			...listCall(address.workspaceId, 'contacts of the sequence', 'sending-data'),
			qs: { sequence_ids: [address.sequenceId] },
		},
		(body) => readEntries(body, 'data')?.map(asSendingData) ?? null,
		({ id, source }) => id || JSON.stringify(source),
		{ pageLength: MOST_SENDING_DATA },
	);
