import { createHmac, randomBytes } from 'node:crypto';

export const newSigningSecret = () => `whsec_${randomBytes(32).toString('base64url')}`;

/** The header `X-SalesforgeAI-Webhook-Signature` (docs/salesforge-api.md). */
export function signatureOf(
	secret: string,
	eventId: string,
	body: string,
	at = Math.floor(Date.now() / 1000),
): string {
	const v1 = createHmac('sha256', secret).update(`${eventId}.${at}.${body}`).digest('hex');
	return `t=${at},v1=${v1}`;
}
