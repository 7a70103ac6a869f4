import { classify, type Classification } from './classify';
import { readDetails } from './details';
import { eventKeyOf } from './eventKey';
import { isEventType, isReplyType } from './eventTypes';
import { identify } from './identity';
import { isNoId } from '../shared/fields';
import { isJsonObject, setOwn, type JsonObject, boundDepth } from '../shared/json';
import { messageIdOf } from './messageId';
import { type AnySalesforgeEvent, type Reply, type SalesforgeEvent, findIssues } from './schemas';
import {
	readContact,
	readEmail,
	readMailbox,
	readReply,
	readSequence,
	readWorkspace,
} from './sections';
import { toUtc } from '../shared/time';

/** What is known about a delivery besides its body. */
export interface DeliveryContext {
	/** The sequence that the called URL is registered for. The event belongs to it even if its body names none. */
	sequenceId?: string;
	/** The type that the called URL is registered for. It applies when the body does not show its type. */
	registeredType?: string;
}

export function isKnownEvent(event: AnySalesforgeEvent): event is SalesforgeEvent {
	return isEventType(event.event);
}

function readWebhookInfo(source: unknown) {
	if (!isJsonObject(source)) return { webhookId: null, eventTime: null, rest: source ?? undefined };
	const { id, eventTime, type, ...rest } = source;
	const isGiven = typeof id === 'string' || typeof id === 'number';
	const webhookId = isGiven && !isNoId(id) ? String(id) : null;
	const utc = toUtc(eventTime);
	if (webhookId === null && !isNoId(id)) rest.id = id;
	if (utc === null && eventTime !== undefined && eventTime !== null) rest.eventTime = eventTime;
	if (typeof type !== 'string' && type !== undefined && type !== null) rest.type = type;
	return { webhookId, eventTime: utc, rest: Object.keys(rest).length > 0 ? rest : undefined };
}

/**
 * Converts a body as Salesforge sends it to a typed event. An event is never dropped for a missing or malformed field:
 * the field becomes `null` and is named in `issues`, and the value that was sent is kept in `extra`.
 *
 * @param body a webhook's body, see the help article's samples
 * @returns `null` when the body is not a Salesforge event: it has neither `webhookInfo.type` nor a known block, and its
 *   URL does not name a type either
 */
export function normalizeEvent(
	body: unknown,
	{ sequenceId, registeredType }: DeliveryContext = {},
): AnySalesforgeEvent | null {
	const classification = classify(body, registeredType);
	return classification && normalizeAs(body as JsonObject, classification, sequenceId);
}

/** Converts a body that is known to be an event. `sequenceId` is that of the called URL. */
export function normalizeAs(
	given: JsonObject,
	classification: Classification,
	sequenceId: string | undefined,
): AnySalesforgeEvent {
	const body = boundDepth(given);
	const { event, reportedEvent, block } = classification;
	const isReply = isReplyType(event);

	const webhookInfo = readWebhookInfo(body.webhookInfo);
	const workspace = readWorkspace(body.workspace);
	const sequence = readSequence(body.sequence);
	const contact = readContact(body.contact);
	const mailbox = readMailbox(body.mailbox);
	const email = readEmail(body.sequenceEmail);
	const reply = readReply(block, isReply && block !== undefined ? body[block] : undefined);
	const details = readDetails(event, body, isReply ? undefined : block);

	const sections = { webhookInfo, workspace, sequence, contact, mailbox, sequenceEmail: email };
	const extra: JsonObject = {};
	const keep = (key: string, rest: unknown) => {
		if (rest !== undefined) setOwn(extra, key, rest);
	};
	for (const key of Object.keys(body)) {
		if (Object.hasOwn(sections, key) || key === block || details.takenBesideBlock.has(key))
			continue;
		keep(key, body[key]);
	}
	for (const [key, { rest }] of Object.entries(sections)) keep(key, rest);
	if (block !== undefined) keep(block, isReply ? reply.rest : details.blockRest);

	const eventId = identify(body);
	const issues = findIssues(body, classification);
	const attributed = attribute(sequence.value, sequenceId);
	const messageId = isReply
		? (readMessageId(reply.value, details.value, webhookInfo.eventTime) ?? eventId)
		: null;
	return {
		event,
		eventTime: webhookInfo.eventTime,
		contact: contact.value,
		reply: reply.value,
		sequence: attributed,
		email: email.value,
		mailbox: mailbox.value,
		workspace: workspace.value,
		details: details.value,
		extra,
		eventId,
		webhookId: webhookInfo.webhookId,
		reportedEvent,
		messageId,
		eventKey: eventKeyOf({
			event,
			contact: contact.value,
			sequence: attributed,
			details: details.value,
			messageId,
		}),
		...(issues && { issues }),
	};
}

/** A reply that names no message is identified by its event: without a key, n8n's Remove Duplicates would drop it. */
function readMessageId(
	reply: Reply | null,
	{ threadId }: JsonObject,
	time: string | null,
): string | null {
	if (!reply) return null;
	const text = reply.text?.trim() ? reply.text : reply.html;
	return messageIdOf({ ...reply, threadId: threadId as string | null, text, time });
}

function attribute(sequence: AnySalesforgeEvent['sequence'], sequenceId: string | undefined) {
	if (sequenceId === undefined || (sequence !== null && sequence.id !== null)) return sequence;
	return { id: sequenceId, name: sequence?.name ?? null };
}

function describe(body: unknown): string {
	if (body === null) return 'null';
	if (Array.isArray(body)) return 'an array';
	if (typeof body !== 'object') return `a ${typeof body}`;
	return Object.keys(body).length === 0 ? 'an empty object' : 'an object';
}

/** Why {@link normalizeEvent} returns `null` for the body. */
export const notAnEvent = (body: unknown) =>
	`Expected a Salesforge event, got ${describe(body)} without webhookInfo.type and without the block of a known event`;
