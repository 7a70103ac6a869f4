import type { IWebhookFunctions } from 'n8n-workflow';

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

/** Salesforge sends one event per delivery. Without a limit, a request of 16 MB could keep n8n busy with a million. */
const MOST_EVENTS = 1_000;

/** n8n parses only this type, not `application/json-seq` or `application/json ;charset=utf-8`. */
export const isJsonType = (contentType: string | undefined) => contentType === JSON_TYPE;

/** Reads the event bodies of a delivery: one, or an array of them. */
export function readBodies(value: unknown): Payload {
	if (!Array.isArray(value)) return { bodies: [value] };
	if (value.length === 0) return { reason: 'The body is an empty array' };
	if (value.length > MOST_EVENTS) {
		return {
			reason: `The body has ${value.length} events. Send at most ${MOST_EVENTS} per delivery`,
		};
	}
	return { bodies: value };
}

/** Reads a text as JSON, whatever its content type says. */
export function readText(text: string, contentType: string | undefined): Payload {
	if (text.trim() === '') return { reason: 'The body is empty' };
	try {
		return readBodies(JSON.parse(text.replace(/^\uFEFF/, '')));
	} catch {
		const sent = contentType === undefined ? 'no content type' : `the content type ${contentType}`;
		return { reason: `The body is not valid JSON and has ${sent}. Send the event as ${JSON_TYPE}` };
	}
}

/** Reads a request's body. n8n keeps it as received, decompressed, beside what it has parsed. */
export async function readBody(
	request: ReturnType<IWebhookFunctions['getRequestObject']>,
): Promise<ReceivedBody | { reason: string }> {
	const { contentType } = request;
	if (contentType?.startsWith('multipart/')) {
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
	const payload =
		parsed === undefined ? readText(raw.toString('utf8'), contentType) : readBodies(parsed);
	return { raw, parsed, payload };
}
