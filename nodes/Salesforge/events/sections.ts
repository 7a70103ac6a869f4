import { compileCheck } from './check';
import { isJsonObject, setOwn, type JsonObject } from './json';
import { bodyParts, eventParts, identifier } from './parts';
import type { Reply, SequenceEmail } from './schemas';

/** What a part of a body gives: the item's part, and what of it has no place there. */
export interface Section<Value> {
	value: Value | null;
	/** Unknown fields and fields of an odd type; `undefined` when there are none. */
	rest: unknown;
}

type Fields = Record<string, string | null>;

const isIdentifier = compileCheck(identifier);

const noSection: Section<never> = { value: null, rest: undefined };

function readField(key: string, value: unknown): string | undefined {
	if (typeof value === 'string') return value;
	const isId = key === 'id' || key === 'emailId';
	return isId && isIdentifier(value) ? String(value) : undefined;
}

function readFields<Value extends Fields>(source: JsonObject, empty: Value): Section<Value> {
	const value: Value = { ...empty };
	let rest: JsonObject | undefined;
	for (const key of Object.keys(source)) {
		const given = source[key];
		if (given === undefined) continue;
		if (Object.hasOwn(empty, key)) {
			if (given === null) continue;
			const field = readField(key, given);
			if (field !== undefined) {
				(value as Fields)[key] = field;
				continue;
			}
		}
		setOwn((rest ??= {}), key, given);
	}
	return { value, rest };
}

function reader<Value extends Fields>(fields: Record<keyof Value & string, unknown>) {
	const empty = Object.fromEntries(Object.keys(fields).map((key) => [key, null])) as Value;
	return (source: unknown): Section<Value> => {
		if (source === undefined || source === null) return noSection;
		if (!isJsonObject(source)) return { value: null, rest: source };
		return readFields(source, empty);
	};
}

export const readWorkspace = reader<Record<'id' | 'name' | 'slug', string | null>>(
	eventParts.workspace.shape,
);
export const readSequence = reader<Record<'id' | 'name', string | null>>(eventParts.sequence.shape);
export const readContact = reader<
	Record<'id' | 'firstName' | 'lastName' | 'email' | 'company' | 'linkedinUrl', string | null>
>(eventParts.contact.shape);
export const readMailbox = reader<
	Record<'id' | 'firstName' | 'lastName' | 'email' | 'customDomain', string | null>
>(eventParts.mailbox.shape);

const readEmailFields = reader<SequenceEmail>(eventParts.email.shape);
const readContent = reader<Record<'text' | 'html', string | null>>(bodyParts.message.shape);

/** An e-mail of a body (`sequenceEmail`, `replyEmail`), its `content.text` and `content.html` beside the other fields. */
export function readEmail(source: unknown): Section<SequenceEmail> {
	if (!isJsonObject(source) || !isJsonObject(source.content)) return readEmailFields(source);
	const { content, ...head } = source;
	const email = readEmailFields(head);
	const body = readContent(content);
	const rest: JsonObject = { ...(body.rest as JsonObject | undefined) };
	for (const field of ['text', 'html'] as const) {
		if (email.value![field] === null) email.value![field] = body.value![field];
		else if (body.value![field] !== null) rest[field] = body.value![field];
	}
	if (Object.keys(rest).length === 0) return email;
	return { value: email.value, rest: { ...(email.rest as JsonObject | undefined), content: rest } };
}

/** A lead's answer: `replyEmail` is an e-mail, `replyMessage` a LinkedIn message (help article, samples 6 to 9). */
export function readReply(block: string | undefined, source: unknown): Section<Reply> {
	const { value, rest } = readEmail(source);
	const channel = block === 'replyMessage' ? 'linkedin' : 'email';
	return { value: value && { channel, ...value }, rest };
}
