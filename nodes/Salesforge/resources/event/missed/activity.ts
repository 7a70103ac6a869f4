import { DateTime } from 'luxon';

import { SalesforgeApiError } from '../../../api/apiError';
import { streamContacts, type Contact } from '../../../api/contacts';
import { distinct, take } from '../../../api/paging';
import {
	deliveryStatusOf,
	sentAtOf,
	streamLeads,
	streamSendingData,
	wasSent,
	type Lead,
	type SendingData,
} from '../../../api/sequenceContacts';
import { kindOf, readSequence, streamSequences } from '../../../api/sequences';
import type { EventType } from '../../../events';
import { readId, readText } from '../../../shared/fields';
import { asObject, objectsIn, type JsonObject } from '../../../shared/json';
import { readTime } from '../../../shared/time';
import type { ItemCall } from '../../session';
import { mayInclude } from '../../shared/dates';
import { LEAD_TYPES, type MissedQuery, type MissedType } from './parameters';

/** A sequence as far as it is known. */
interface SequenceName {
	id: string;
	/** `null` for a sequence that is not listed. */
	name: string | null;
}

/** Something that a sequence did, or that happened to its contact. */
export interface Happening {
	type: EventType;
	/** Milliseconds since 1970; `NaN` if unknown. */
	time: number;
	/** Whether it is the time of the event itself, not of a change that came with it or after it. */
	isExact: boolean;
	sequence: SequenceName;
	/** As Salesforge sends it, with the id in `id`. */
	contact: JsonObject;
	/** The step that it belongs to: docs/salesforge-api.md. Empty if unknown. */
	step: JsonObject;
	/** Of an opened or clicked email. */
	counts?: { openCount: number } | { clickCount: number };
}

type Happened = Pick<Happening, 'counts' | 'isExact' | 'step' | 'time'> & { type: MissedType };

/** The actions of multichannel sequences by Salesforge's names, and the events that report them. */
const ACTIONS: Readonly<Record<string, MissedType>> = {
	send_email: 'email_sent',
	li_send_message: 'linkedin_message_sent',
	li_send_inmail: 'linkedin_inmail_sent',
	li_connection_request: 'linkedin_connection_request_sent',
	li_withdraw_connection_request: 'linkedin_connection_request_withdrawn',
	li_view_profile: 'linkedin_profile_viewed',
	li_like_latest_post: 'linkedin_post_liked',
	li_follow_profile: 'linkedin_contact_followed',
};
const MESSAGES = new Set<MissedType>([
	'email_sent',
	'linkedin_message_sent',
	'linkedin_inmail_sent',
]);

const STATUSES: Readonly<Record<string, MissedType>> = {
	bounced: 'email_bounced',
	unsubscribed: 'contact_unsubscribed',
};
const STATUS_TYPES = new Set(Object.values(STATUSES));

const wantsSteps = ({ types }: MissedQuery) =>
	LEAD_TYPES.some((type) => types.has(type) && !STATUS_TYPES.has(type));

const lower = (value: unknown) => readText(value).toLowerCase();
const countOf = (value: unknown) => (typeof value === 'number' && value > 0 ? value : 0);
const unknownTime = { time: NaN, isExact: false };

function* engagementOf(step: JsonObject): Generator<Happened> {
	const { openCount, clickCount } = asObject(step.engagement);
	const [opens, clicks] = [countOf(openCount), countOf(clickCount)];
	if (opens > 0) yield { type: 'email_opened', ...unknownTime, step, counts: { openCount: opens } };
	if (clicks > 0) {
		yield { type: 'link_clicked', ...unknownTime, step, counts: { clickCount: clicks } };
	}
}

/** All that has happened to a contact of a multichannel sequence so far. */
function* happenedTo({ enrollment, timeline }: Lead): Generator<Happened> {
	const executed = timeline.filter(({ executedAt }) => !Number.isNaN(readTime(executedAt)));
	for (const step of executed) {
		const type = ACTIONS[readText(step.actionName)];
		if (type && (!MESSAGES.has(type) || wasSent(step))) {
			const time = readTime(sentAtOf(step)) || readTime(step.executedAt);
			yield { type, time, isExact: true, step };
		}
		yield* engagementOf(step);
	}
	const lastEmail = executed.filter(({ actionName }) => actionName === 'send_email').at(-1) ?? {};
	const bounced = executed.filter((step) => deliveryStatusOf(step) === 'bounced').at(-1);
	const type = STATUSES[lower(enrollment.status)];
	const step = (type === 'email_bounced' && bounced) || lastEmail;
	if (type) yield { type, time: readTime(enrollment.updatedAt), isExact: false, step };
	// A bounce whose contact has got another status since.
	if (bounced && type !== 'email_bounced') {
		yield { type: 'email_bounced', ...unknownTime, step: bounced };
	}
}

/**
 * The contacts of a multichannel sequence who changed since the day on which the range begins, so the calls grow with
 * what has changed, not with the sequence. Whether a step counts as an update of the contact's place in the sequence, or
 * a status as an activity with the contact, is not documented: both times are asked for.
 */
async function* changedLeads(
	{ client }: ItemCall,
	query: MissedQuery,
	sequenceId: string,
): AsyncGenerator<Lead> {
	const address = { workspaceId: query.workspaceId, sequenceId };
	const today = DateTime.utc();
	const start = DateTime.fromMillis(query.range.from, { zone: 'utc' });
	// To today: who changed in the range may have changed since.
	const days = { from: DateTime.min(start, today).toISODate()!, to: today.toISODate() };
	yield* streamLeads(client, address, { period: { of: 'updated', ...days } });
	if (!wantsSteps(query)) return;
	yield* streamLeads(client, address, { period: { of: 'contacted', ...days } });
}

async function* ofMultichannel(
	call: ItemCall,
	query: MissedQuery,
	sequence: SequenceName,
): AsyncGenerator<Happening> {
	for await (const lead of distinct(changedLeads(call, query, sequence.id), ({ id }) => id)) {
		const contact = { ...lead.lead, id: lead.id };
		for (const each of happenedTo(lead)) yield { ...each, sequence, contact };
	}
}

/** More emails than this to one contact of one sequence are no count: docs/salesforge-api.md. */
const MOST_EMAILS = 1000;

/** Salesforge tells how many emails a contact was sent: the first ones of the sequence. */
function* happenedToOld({ sent, opened, clicked }: SendingData): Generator<Happened> {
	const emails = sent !== null && sent <= MOST_EMAILS ? sent : 0;
	for (let number = 1; number <= emails; number++) {
		yield { type: 'email_sent', ...unknownTime, step: { executionOrder: number } };
	}
	yield* engagementOf({ engagement: { openCount: opened, clickCount: clicked } });
}

function* statusesIn({ sequences }: Contact, id: string): Generator<Happened> {
	for (const each of objectsIn(sequences)) {
		const type = STATUSES[lower(each.status)];
		if (type && readId(each) === id) yield { type, ...unknownTime, step: {} };
	}
}

/** Salesforge tells no times of a legacy sequence, so this is all that has happened in it so far. */
async function* ofLegacy(
	{ client, session }: ItemCall,
	query: MissedQuery,
	sequence: SequenceName,
): AsyncGenerator<Happening> {
	const { workspaceId, types } = query;
	const address = { workspaceId, sequenceId: sequence.id };
	if (sequence.name === null) {
		// A sequence that does not exist has no sending data either.
		const read = await readSequence(client, address);
		if ('failure' in read) throw client.error(read.failure);
	}
	if (wantsSteps(query)) {
		for await (const data of streamSendingData(client, address)) {
			const contact = { id: data.id, email: data.email };
			for (const each of happenedToOld(data)) yield { ...each, sequence, contact };
		}
	}
	if (![...STATUS_TYPES].some((type) => types.has(type))) return;
	const contacts = await session.once(
		`contacts ${workspaceId}`,
		async () => await take(streamContacts(client, workspaceId)),
	);
	for (const contact of contacts) {
		for (const each of statusesIn(contact, sequence.id)) yield { ...each, sequence, contact };
	}
}

/** @throws any error but that of a missing record */
function asMissing(error: unknown): SalesforgeApiError {
	if (error instanceof SalesforgeApiError && error.status === 404) return error;
	throw error;
}

/** Of the sender; empty if there is none. */
export const mailboxIdOf = ({ step }: Pick<Happening, 'step'>): string =>
	readText(asObject(step.sender).mailboxId);

const isOfMailboxes = (happening: Happening, { mailboxIds }: MissedQuery) =>
	mailboxIds.size === 0 || mailboxIds.has(mailboxIdOf(happening));

/**
 * What happened in the chosen sequences, or in all multichannel ones: without a time, everything in a legacy sequence
 * would come again with every run.
 *
 * @throws SalesforgeApiError also when a chosen sequence does not exist
 */
export async function* readActivity(
	call: ItemCall,
	query: MissedQuery,
): AsyncGenerator<Happening, void, undefined> {
	const { client, session } = call;
	const { workspaceId, sequenceIds, types } = query;
	const ids = [...sequenceIds];
	const kinds = new Set(ids.length > 0 ? ids.map(kindOf) : ['multichannel' as const]);
	const listed = await session.once(
		`sequences ${workspaceId} ${[...kinds].sort().join()}`,
		async () => await take(streamSequences(client, workspaceId, (api) => kinds.has(api))),
	);
	const names = new Map(listed.map(({ id, name }) => [id, readText(name)]));
	const gone: SalesforgeApiError[] = [];
	for (const id of ids.length > 0 ? ids : names.keys()) {
		const sequence = { id, name: names.get(id) || null };
		const read = kindOf(id) === 'multichannel' ? ofMultichannel : ofLegacy;
		try {
			for await (const each of read(call, query, sequence)) {
				const isWanted = (types as ReadonlySet<string>).has(each.type);
				if (isWanted && mayInclude(query.range, each.time) && isOfMailboxes(each, query))
					yield each;
			}
		} catch (error) {
			// A listed sequence can be deleted before its contacts are read.
			const missing = asMissing(error);
			if (ids.length > 0) throw missing;
			gone.push(missing);
		}
	}
	// All of them cannot: then the call itself is unknown.
	if (gone.length > 1 && gone.length === names.size && gone[0]!.isOfRoute) throw gone[0]!;
}
