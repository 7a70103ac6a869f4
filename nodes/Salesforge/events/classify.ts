import { definitions } from './definitions';
import { isEmpty } from '../shared/fields';
import { EVENT_TYPES, isEventType, isReplyType, type EventType } from './eventTypes';
import { isJsonObject, type JsonObject } from '../shared/json';

/** The type of a body, and the evidence for it. */
export interface Classification {
	/** The canonical type, or the reported one when the type is unknown today. */
	event: string;
	/** `webhookInfo.type` as sent, `null` when it is not text. */
	reportedEvent: string | null;
	/** The key of the event's own block, when the body has it. */
	block?: string;
}

/** The blocks, each with the types that have it. */
const typesByBlock = new Map<string, EventType[]>();
for (const type of EVENT_TYPES) {
	for (const block of Object.keys(definitions[type].blocks)) {
		typesByBlock.set(block, [...(typesByBlock.get(block) ?? []), type]);
	}
}

const blocks = [...typesByBlock].map(([block, types]) => ({ block, types }));
const isReply = ({ types }: (typeof blocks)[number]) => types.some(isReplyType);

/** By precedence: a contact's reply comes first, and what happens to an email later says more than its sending. */
const evidence = [
	...blocks.filter(isReply),
	...blocks.filter((candidate) => !isReply(candidate)).reverse(),
];

const bare = (type: string) => type.toLowerCase().replace(/[\s_.-]+/g, '');
const bySpelling = new Map(EVENT_TYPES.map((type) => [bare(type), type]));

/** `Email Sent`, `email.sent` and `EmailSent` all mean `email_sent`; any other text is kept as it is. */
const canonicalSpelling = (reported: string): string => bySpelling.get(bare(reported)) ?? reported;

/** Whether nothing is known of the type's body, so no block is evidence for it or against it. */
const isUndocumented = (type: unknown) =>
	isEventType(type) && Object.keys(definitions[type].blocks).length === 0;

/** The type's own block in the body, even if it is empty. */
const ownBlock = (type: string, body: JsonObject) =>
	isEventType(type)
		? Object.keys(definitions[type].blocks).find((block) => isJsonObject(body[block]))
		: undefined;

/**
 * Determines a body's event type. The event's own block is stronger evidence than the reported type, which is wrong in
 * two of the help article's samples. An empty block is not evidence: a server may send one for every type. When several
 * types share a block (`replyEmail`), the registered type decides, else the reported one. A reported type without a
 * documented body is believed.
 *
 * @param registered the type that the called webhook is registered for, when that is certain: not every type has a
 *   documented body (docs/salesforge-api.md)
 * @returns `null` when there is no evidence: not a Salesforge event
 */
export function classify(body: unknown, registered?: string): Classification | null {
	if (!isJsonObject(body) || Object.keys(body).length === 0) return null;
	const type = isJsonObject(body.webhookInfo) ? body.webhookInfo.type : undefined;
	const reportedEvent = typeof type === 'string' ? type : null;
	const reported = reportedEvent === null ? '' : canonicalSpelling(reportedEvent);
	const found = evidence.filter(({ block }) => isJsonObject(body[block]) && !isEmpty(body[block]));
	const claims = [registered, reported].filter(isEventType);
	for (const claim of claims) {
		const block = found.find(({ types }) => types.includes(claim))?.block;
		if (block !== undefined) return { event: claim, reportedEvent, block };
	}
	const assumed = reported.trim() === '' && isEventType(registered) ? registered : reported;
	// A webhook of an undocumented type: its body may contain any block, and its reported type may have a new name.
	const isOfWebhook = isUndocumented(registered) && !isEventType(reported);
	const event = isOfWebhook || isUndocumented(assumed) ? assumed : (found[0]?.types[0] ?? assumed);
	if (event.trim() === '') return null;
	const block = event === found[0]?.types[0] ? found[0]?.block : ownBlock(event, body);
	return { event, reportedEvent, ...(block !== undefined && { block }) };
}
