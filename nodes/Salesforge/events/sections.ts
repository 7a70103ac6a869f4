import type { z } from 'zod';

import { isId, isNoId, isEmpty } from '../shared/fields';
import { isJsonObject, setOwn, type JsonObject } from '../shared/json';
import { bodyParts, eventParts } from './parts';
import type { Reply, SequenceEmail } from './schemas';

/** What a section of a body becomes: the item's section, and the fields that have no place there. */
export interface Section<Value> {
	value: Value | null;
	/** Unknown fields and fields of an unexpected type; `undefined` when there are none. */
	rest: unknown;
}

const noSection: Section<never> = { value: null, rest: undefined };

/** @returns `null` when empty, `undefined` when the type is wrong */
function readField(key: string, value: unknown): string | null | undefined {
	if (key === 'id' || key === 'emailId') {
		if (isNoId(value)) return null;
		return isId(value) ? String(value) : undefined;
	}
	return typeof value === 'string' || value === null ? value : undefined;
}

type FieldsReader<Value> = (source: JsonObject) => Section<Value> & { value: Value };

function fieldsReader<Shape extends z.ZodRawShape>(schema: z.ZodObject<Shape>) {
	type Fields = Record<keyof Shape & string, string | null>;
	const empty = Object.fromEntries(Object.keys(schema.shape).map((key) => [key, null])) as Fields;
	return (source: JsonObject) => {
		const value: Record<string, string | null> = { ...empty };
		let rest: JsonObject | undefined;
		for (const [key, given] of Object.entries(source)) {
			const field = Object.hasOwn(empty, key) ? readField(key, given) : undefined;
			if (field !== undefined) value[key] = field;
			else if (given !== undefined) setOwn((rest ??= {}), key, given);
		}
		return { value: value as Fields, rest };
	};
}

/** A missing or empty section is `null`. */
const section =
	<Value>(read: FieldsReader<Value>) =>
	(source: unknown): Section<Value> => {
		if (source === undefined || source === null) return noSection;
		if (!isJsonObject(source)) return { value: null, rest: source };
		const { value, rest } = read(source);
		return { value: isEmpty(source) ? null : value, rest };
	};

export const readWorkspace = section(fieldsReader(eventParts.workspace));
export const readSequence = section(fieldsReader(eventParts.sequence));
export const readContact = section(fieldsReader(eventParts.contact));
export const readMailbox = section(fieldsReader(eventParts.mailbox));

const readEmailFields = fieldsReader(eventParts.email);
const readContent = fieldsReader(bodyParts.message);

/** An email of a body (`sequenceEmail`, `replyEmail`): `content.text` and `content.html` join the other fields. */
export const readEmail = section<SequenceEmail>((source) => {
	if (!isJsonObject(source.content)) return readEmailFields(source);
	const { content, ...head } = source;
	const email = readEmailFields(head);
	const body = readContent(content as JsonObject);
	const rest: JsonObject = { ...(body.rest as JsonObject | undefined) };
	for (const field of ['text', 'html'] as const) {
		if (email.value[field] === null) email.value[field] = body.value[field];
		else if (body.value[field] !== null) rest[field] = body.value[field];
	}
	if (Object.keys(rest).length === 0) return email;
	return { value: email.value, rest: { ...(email.rest as JsonObject | undefined), content: rest } };
});

/** A contact's reply: `replyEmail` is an email, `replyMessage` a LinkedIn message (help article, samples 6 to 9). */
export function readReply(block: string | undefined, source: unknown): Section<Reply> {
	const { value, rest } = readEmail(source);
	const channel = block === 'replyMessage' ? 'linkedin' : 'email';
	return { value: value && { channel, ...value }, rest };
}
