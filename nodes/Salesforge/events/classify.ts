import { definitions, type EventDefinition } from './definitions';
import { EVENT_TYPES, isEventType, type EventType } from './eventTypes';
import { isJsonObject, type JsonObject } from './json';

/** What a body is, and by what it is known. */
export interface Classification {
	/** The canonical type; for one that is unknown today, what was reported. */
	event: string;
	/** `webhookInfo.type` as sent, `null` where it is no text. */
	reportedEvent: string | null;
	/** The key of the event's own block, where the body has it. */
	block?: string;
}

interface Evidence {
	block: string;
	types: EventType[];
}

/** Blocks in the order in which they count should a body have several: a lead's reply is never taken for less. */
const evidence: Evidence[] = [];
for (const type of EVENT_TYPES) {
	const definition: EventDefinition = definitions[type];
	for (const block of Object.keys(definition.blocks)) {
		const entry = evidence.find((candidate) => candidate.block === block);
		if (entry) entry.types.push(type);
		else evidence.push({ block, types: [type] });
	}
}
const isReply = ({ types }: Evidence) => types.some((type) => 'isReply' in definitions[type]);
evidence.sort((a, b) => Number(isReply(b)) - Number(isReply(a)));

/** `Email Sent`, `email.sent` and `emailSent` all mean `email_sent`; any other text is kept as it is. */
function canonicalSpelling(reported: string): string {
	if (isEventType(reported)) return reported;
	const spelled = reported
		.trim()
		.replace(/([a-z])([A-Z])/g, '$1_$2')
		.replace(/[\s.-]+/g, '_')
		.toLowerCase();
	return isEventType(spelled) ? spelled : reported;
}

/**
 * Tells what a body is. The event's own block is stronger evidence than the reported type, which is wrong in two of
 * the help article's samples; where several types share a block (`replyEmail`), the reported type tells which it is.
 * Types whose body is not documented are taken at their word.
 *
 * @param registeredType what the called webhook is registered for, where its URL's token covers it: of the types that
 *   share a block, Salesforge delivers no other to it
 * @returns `null` when neither a block nor a reported type says what it is: no Salesforge event
 */
export function classify(body: JsonObject, registeredType?: string): Classification | null {
	const reported = isJsonObject(body.webhookInfo) ? body.webhookInfo.type : undefined;
	const reportedEvent = typeof reported === 'string' ? reported : null;
	const spelled = reportedEvent === null ? '' : canonicalSpelling(reportedEvent);

	let strongest: Evidence | undefined;
	for (const candidate of evidence) {
		if (!isJsonObject(body[candidate.block])) continue;
		const type = [registeredType, spelled].find((each) =>
			candidate.types.includes(each as EventType),
		);
		if (type !== undefined) return { event: type, reportedEvent, block: candidate.block };
		strongest ??= candidate;
	}

	const bodyIsDocumented =
		!isEventType(spelled) || Object.keys(definitions[spelled].blocks).length > 0;
	if (strongest && bodyIsDocumented) {
		return { event: strongest.types[0]!, reportedEvent, block: strongest.block };
	}
	return spelled.trim() === '' ? null : { event: spelled, reportedEvent };
}
