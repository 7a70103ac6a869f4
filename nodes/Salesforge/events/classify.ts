import { definitions, type EventDefinition } from './definitions';
import { isEmpty } from './empty';
import { EVENT_TYPES, isEventType, type EventType } from './eventTypes';
import { isJsonObject, type JsonObject } from './json';

/** What a body is, and by what it is known. */
export interface Classification {
	/** The canonical type; for one that is unknown today, what was reported. */
	event: string;
	/** `webhookInfo.type` as sent, `null` where it is not text. */
	reportedEvent: string | null;
	/** The key of the event's own block, where the body has it. */
	block?: string;
}

interface Evidence {
	block: string;
	types: EventType[];
}

function blocksOfAllTypes(): Evidence[] {
	const found: Evidence[] = [];
	for (const type of EVENT_TYPES) {
		const definition: EventDefinition = definitions[type];
		for (const block of Object.keys(definition.blocks)) {
			const entry = found.find((candidate) => candidate.block === block);
			if (entry) entry.types.push(type);
			else found.push({ block, types: [type] });
		}
	}
	return found;
}

const isReply = ({ types }: Evidence) => types.some((type) => 'isReply' in definitions[type]);

/**
 * Blocks in the order in which they count should a body have several: a lead's reply is never taken for less, and what
 * happens to an e-mail later says more than that it was sent.
 */
const evidence: readonly Evidence[] = [
	...blocksOfAllTypes().filter(isReply),
	...blocksOfAllTypes()
		.filter((candidate) => !isReply(candidate))
		.reverse(),
];

const bare = (type: string) => type.toLowerCase().replace(/[\s_.-]+/g, '');
const bySpelling = new Map(EVENT_TYPES.map((type) => [bare(type), type]));

/** `Email Sent`, `email.sent` and `EmailSent` all mean `email_sent`; any other text is kept as it is. */
const canonicalSpelling = (reported: string): string => bySpelling.get(bare(reported)) ?? reported;

/** A type of whose body nothing is known: no block speaks for it or against it. */
const isUndocumented = (type: unknown) =>
	isEventType(type) && Object.keys(definitions[type].blocks).length === 0;

/** The type's own block in the body, also an empty one. */
const ownBlock = (type: string, body: JsonObject) =>
	isEventType(type)
		? Object.keys(definitions[type].blocks).find((block) => isJsonObject(body[block]))
		: undefined;

/**
 * Tells what a body is. The event's own block is stronger evidence than the reported type, which is wrong in two of
 * the help article's samples. An empty block is none: a server may send one for every type. Where several types share
 * a block (`replyEmail`), the registered type tells which it is, else the reported one. Types whose body is not
 * documented are taken at their word.
 *
 * @param registered the type that the called webhook is registered for, where that is certain
 * @returns `null` when nothing says what it is: no Salesforge event
 */
export function classify(body: JsonObject, registered?: string): Classification | null {
	const type = isJsonObject(body.webhookInfo) ? body.webhookInfo.type : undefined;
	const reportedEvent = typeof type === 'string' ? type : null;
	const reported = reportedEvent === null ? '' : canonicalSpelling(reportedEvent);
	const found = evidence.filter(({ block }) => isJsonObject(body[block]) && !isEmpty(body[block]));
	const claims = [registered, reported].filter(isEventType);
	for (const claim of claims) {
		const block = found.find(({ types }) => types.includes(claim))?.block;
		if (block !== undefined) return { event: claim, reportedEvent, block };
	}
	const told = reported.trim() === '' && isEventType(registered) ? registered : reported;
	// A webhook of an undocumented type: its body may hold any block, and its reported type may have a new name.
	const isOfWebhook = isUndocumented(registered) && !isEventType(reported);
	const event = isOfWebhook || isUndocumented(told) ? told : (found[0]?.types[0] ?? told);
	if (event.trim() === '') return null;
	const block = event === found[0]?.types[0] ? found[0]?.block : ownBlock(event, body);
	return { event, reportedEvent, ...(block !== undefined && { block }) };
}
