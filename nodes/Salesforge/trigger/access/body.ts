import type { IWebhookFunctions } from 'n8n-workflow';

import { Rejection } from './rejection';

const JSON_TYPE = 'application/json';

/** Salesforge sends one event per delivery. Without a limit, a request of 16 MB could keep n8n busy with a million. */
const MOST_EVENTS = 1_000;

/** n8n parses only this type, not `application/json-seq` or `application/json ;charset=utf-8`. */
export const isJsonType = (contentType: string | undefined) => contentType === JSON_TYPE;

function asList(value: unknown): unknown[] {
	if (!Array.isArray(value)) return [value];
	if (value.length === 0) throw Rejection.because(400, 'The body is an empty array');
	if (value.length <= MOST_EVENTS) return value;
	throw Rejection.because(
		400,
		`The body has ${value.length} events. Send at most ${MOST_EVENTS} per delivery`,
	);
}

/** The event bodies of a delivery: one, or an array. JSON is read whatever the content type says. Throws Rejection. */
export function readBodies({ raw, contentType, parsed }: ReceivedBody): unknown[] {
	if (parsed !== undefined) return asList(parsed);
	const text = raw.toString('utf8');
	if (text.trim() === '') throw Rejection.because(400, 'The body is empty');
	let value: unknown;
	try {
		value = JSON.parse(text.replace(/^\uFEFF/, ''));
	} catch {
		const sent = contentType === undefined ? 'no content type' : `the content type ${contentType}`;
		throw Rejection.because(
			400,
			`The body is not valid JSON and has ${sent}. Send the event as ${JSON_TYPE}`,
		);
	}
	return asList(value);
}

/** A request's body, which n8n keeps beside what it has parsed. Throws Rejection. */
export async function receiveBody(request: ReturnType<IWebhookFunctions['getRequestObject']>) {
	const { contentType } = request;
	if (contentType?.startsWith('multipart/')) {
		throw Rejection.because(
			400,
			`The body has the content type ${contentType}. Send the event as ${JSON_TYPE}`,
		);
	}
	try {
		await request.readRawBody();
	} catch (error) {
		throw Rejection.because(400, `The body could not be read: ${(error as Error).message}`);
	}
	/** By n8n, for `application/json`. */
	const parsed: unknown = isJsonType(contentType) ? request.body : undefined;
	return { raw: request.rawBody ?? Buffer.alloc(0), contentType, parsed };
}

/** `raw` is decompressed. */
export type ReceivedBody = Awaited<ReturnType<typeof receiveBody>>;
