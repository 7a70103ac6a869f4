import { createHmac, hash, timingSafeEqual } from 'crypto';

import { isText, readScope, type WebhookScope } from './scope';

/** What callers must show. It is derived from the credential and never contains the credential's own secrets. */
export type ExpectedToken =
	/** The token that the URL was registered with. */
	| { kind: 'signed'; signingKey: string }
	/** The digest of the credential's webhook token. */
	| { kind: 'digest'; digest: Buffer }
	/** Nothing besides n8n's random path. */
	| { kind: 'none' };

export type Presented = Record<'query' | 'headers', Record<string, unknown>>;

/** `absent` when the caller sent no token. */
export type TokenVerification = 'right' | 'wrong' | 'absent';

/**
 * The key that signs the URLs of one trigger. It is derived from the API key, the webhook's path in n8n and the
 * workspace, so every process, test run and activation has the same key without storing it. All processes of one n8n
 * agree on the path, while host and prefix differ between the test and the production URL, and between processes with
 * different settings. When the workspace changes, the old URLs become invalid.
 *
 * @returns a text, because signing with a Buffer as the key takes several times as long in Node.js 24
 */
export function deriveSigningKey({
	apiKey,
	path,
	workspaceId,
}: Record<'apiKey' | 'path' | 'workspaceId', string>): string {
	return createHmac('sha256', apiKey)
		.update(JSON.stringify(['n8n-nodes-salesforge', path, workspaceId]))
		.digest('base64url');
}

/** @returns the token of a webhook's URL, in base64url */
export function signScope(signingKey: string, { type, sequenceId }: WebhookScope): string {
	return createHmac('sha256', signingKey)
		.update(JSON.stringify([type, sequenceId]))
		.digest('base64url');
}

export const digestOf = (text: string): Buffer => hash('sha256', text, 'buffer');

function bearerOf(authorization: unknown): string | undefined {
	return isText(authorization) ? /^Bearer +(\S+)$/i.exec(authorization.trim())?.[1] : undefined;
}

/** Compares in constant time. Digests have the same length, so it does not reveal a token's length. */
function verifyDigest(tokens: unknown[], digest: Buffer): TokenVerification {
	const shown = tokens.filter(isText);
	if (shown.length === 0) return 'absent';
	return shown.some((token) => timingSafeEqual(digestOf(token), digest)) ? 'right' : 'wrong';
}

export function verifyToken(
	expected: ExpectedToken,
	{ query, headers }: Presented,
): TokenVerification {
	switch (expected.kind) {
		case 'none':
			return 'right';
		case 'digest':
			return verifyDigest(
				[query.token, headers['x-webhook-token'], bearerOf(headers.authorization)],
				expected.digest,
			);
		case 'signed':
			return verifyDigest(
				[query.token],
				digestOf(signScope(expected.signingKey, readScope(query))),
			);
	}
}
