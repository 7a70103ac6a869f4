import type { IWebhookFunctions } from 'n8n-workflow';

import { isJsonType, readPayload, type Payload } from './payload';

/** A request's body, as received and as read. */
export interface ReadRequest {
	raw: Buffer;
	/** The body as parsed by n8n, for `application/json`. */
	parsed: unknown;
	payload: Payload;
}

const MULTIPART = 'multipart/';

/** Reads a request's body. n8n keeps it as received, decompressed, beside what it has parsed. */
export async function readRequest(
	request: ReturnType<IWebhookFunctions['getRequestObject']>,
): Promise<ReadRequest | { reason: string }> {
	const { contentType } = request;
	if (contentType?.startsWith(MULTIPART)) {
		return {
			reason: `The body has the content type ${contentType}. Send the event as application/json`,
		};
	}
	try {
		await request.readRawBody();
	} catch (error) {
		return { reason: `The body could not be read: ${(error as Error).message}` };
	}
	const raw = request.rawBody ?? Buffer.alloc(0);
	if (isJsonType(contentType)) {
		const parsed: unknown = request.body;
		return { raw, parsed, payload: readPayload({ contentType, parsed, text: undefined }) };
	}
	const text = raw.toString('utf8');
	return { raw, parsed: undefined, payload: readPayload({ contentType, parsed: undefined, text }) };
}
