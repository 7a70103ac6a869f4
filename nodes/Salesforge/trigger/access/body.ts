import type { IWebhookFunctions } from 'n8n-workflow';

/** A request's body and content type. */
export interface RequestBody {
	/** Lower case, without parameters. */
	contentType: string | undefined;
	/** The body as parsed by n8n, for `application/json`. */
	parsed: unknown;
	/** The body's text, for any other content type. */
	text: string | undefined;
}

/** The bodies of a delivery, or why there are none. */
export type Payload = { bodies: unknown[] } | { reason: string };

/** A request's body, as received and as read. */
export interface ReceivedBody {
	raw: Buffer;
	/** The body as parsed by n8n, for `application/json`. */
	parsed: unknown;
	payload: Payload;
}

const JSON_TYPE = 'application/json';
const MULTIPART = 'multipart/';

/** n8n parses only this type, not `application/json-seq` or `application/json ;charset=utf-8`. */
export const isJsonType = (contentType: string | undefined) => contentType === JSON_TYPE;

/** Salesforge sends one event per delivery. Without a limit, a request of 16 MB could keep n8n busy with a million. */
const MOST_EVENTS = 1_000;

function readText(text: string, contentType: string | undefined): Payload {
	if (text.trim() === '') return { reason: 'The body is empty' };
	try {
		return readValue(JSON.parse(text.replace(/^\uFEFF/, '')));
	} catch {
		const sent = contentType === undefined ? 'no content type' : `the content type ${contentType}`;
		return { reason: `The body is not valid JSON and has ${sent}. Send the event as ${JSON_TYPE}` };
	}
}

function readValue(value: unknown): Payload {
	if (!Array.isArray(value)) return { bodies: [value] };
	if (value.length === 0) return { reason: 'The body is an empty array' };
	if (value.length > MOST_EVENTS) {
		return {
			reason: `The body has ${value.length} events. Send at most ${MOST_EVENTS} per delivery`,
		};
	}
	return { bodies: value };
}

/** Reads the event bodies of a delivery: one, or an array of them. JSON is read whatever the content type says. */
export function readPayload({ contentType, parsed, text }: RequestBody): Payload {
	if (!isJsonType(contentType)) return readText(text ?? '', contentType);
	return parsed === undefined ? { reason: 'The body is empty' } : readValue(parsed);
}

/** Reads a request's body. n8n keeps it as received, decompressed, beside what it has parsed. */
export async function readBody(
	request: ReturnType<IWebhookFunctions['getRequestObject']>,
): Promise<ReceivedBody | { reason: string }> {
	const { contentType } = request;
	if (contentType?.startsWith(MULTIPART)) {
		return {
			reason: `The body has the content type ${contentType}. Send the event as ${JSON_TYPE}`,
		};
	}
	try {
		await request.readRawBody();
	} catch (error) {
		return { reason: `The body could not be read: ${(error as Error).message}` };
	}
	const raw = request.rawBody ?? Buffer.alloc(0);
	const parsed: unknown = isJsonType(contentType) ? request.body : undefined;
	const text = isJsonType(contentType) ? undefined : raw.toString('utf8');
	return { raw, parsed, payload: readPayload({ contentType, parsed, text }) };
}
