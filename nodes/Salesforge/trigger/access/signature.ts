import { createHmac, timingSafeEqual } from 'crypto';

/** The headers of a signed delivery, see docs/salesforge-api.md. */
export const EVENT_ID_HEADER = 'x-salesforgeai-webhook-event-id';
export const SIGNATURE_HEADER = 'x-salesforgeai-webhook-signature';

/** How far a signature's time may differ from this machine's clock, in seconds. */
const TOLERANCE = 300;
/** Far more than several signatures need. A longer header is not read. */
const LONGEST_HEADER = 4_096;

export interface Signature {
	/** Unix time in seconds, as sent. */
	time: string;
	/** HMAC-SHA256, one per secret that Salesforge signs with. */
	codes: Buffer[];
}

/** The id of the delivered event: one word, so not what Node.js joins from repeated headers with a comma. */
export function readEventId(header: unknown): string | null {
	return typeof header === 'string' && /^[!-+\--~]{1,256}$/.test(header) ? header : null;
}

function parseSignature(header: string): Signature | null {
	const times: string[] = [];
	const codes: Buffer[] = [];
	for (const part of header.split(',')) {
		const [key, value = ''] = part.trim().split('=', 2);
		if (key === 't') times.push(value);
		else if (key === 'v1' && /^[\da-f]{64}$/i.test(value)) codes.push(Buffer.from(value, 'hex'));
	}
	const [time] = times;
	if (times.length !== 1 || !/^\d{1,12}$/.test(time!) || codes.length === 0) return null;
	return { time: time!, codes };
}

/** Reads `t=<seconds>,v1=<hex>`; there may be several `v1`. Other fields are ignored. */
export function readSignature(
	headers: Record<string, unknown>,
): { eventId: string; signature: Signature } | { result: 'missing' | 'malformed'; detail: string } {
	const header = headers[SIGNATURE_HEADER];
	if (header === undefined || header === '') {
		return { result: 'missing', detail: 'The signature is missing' };
	}
	const signature =
		typeof header === 'string' && header.length <= LONGEST_HEADER ? parseSignature(header) : null;
	if (signature === null) {
		return {
			result: 'malformed',
			detail: 'The signature is malformed. Expected t=<Unix time>,v1=<64 hexadecimal digits>',
		};
	}
	const sentId = headers[EVENT_ID_HEADER];
	const eventId = readEventId(sentId);
	if (eventId !== null) return { eventId, signature };
	return {
		result: 'malformed',
		detail: `The signature's event ID is ${sentId === undefined || sentId === '' ? 'missing' : 'malformed'}`,
	};
}

/** Whether a signature is recent, so recorded deliveries cannot be replayed later. */
export function isTimely({ time }: Signature, now: number): boolean {
	return Math.abs(now / 1000 - Number(time)) <= TOLERANCE;
}

/** Whether a delivery was signed with the given secret, by its body as received. Compares in constant time. */
export function isSignedWith(
	secret: string,
	eventId: string,
	{ time, codes }: Signature,
	body: Buffer | string,
): boolean {
	const expected = createHmac('sha256', secret).update(`${eventId}.${time}.`).update(body).digest();
	return codes.some((code) => timingSafeEqual(code, expected));
}
