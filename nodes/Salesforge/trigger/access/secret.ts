import { hash, timingSafeEqual } from 'crypto';

import { readScope } from './scope';
import { signScope } from './token';

/** What a caller must know. It is derived from the credential and never contains the credential's own secrets. */
export type Secret =
	/** The token that the URL was registered with. */
	| { kind: 'signed'; signingKey: string }
	/** The digest of the credential's webhook token. */
	| { kind: 'token'; digest: Buffer }
	/** Nothing besides n8n's random path. */
	| { kind: 'none' };

/** What the caller sent in the request's query and headers. */
export interface Presented {
	query: Record<string, unknown>;
	headers: Record<string, unknown>;
}

/** `absent` when the caller sent no token. */
export type Verdict = 'right' | 'wrong' | 'absent';

export const digestOf = (text: string): Buffer => hash('sha256', text, 'buffer');

const isText = (value: unknown): value is string => typeof value === 'string' && value !== '';

/** All digests have the same length, so neither length nor time reveals anything. */
function isAmong(tokens: string[], digest: Buffer): boolean {
	let isFound = false;
	for (const token of tokens) {
		if (timingSafeEqual(digestOf(token), digest)) isFound = true;
	}
	return isFound;
}

function bearerOf(authorization: unknown): string | undefined {
	return isText(authorization) ? /^Bearer +(\S+)$/i.exec(authorization.trim())?.[1] : undefined;
}

function judge(tokens: unknown[], digest: Buffer): Verdict {
	const shown = tokens.filter(isText);
	if (shown.length === 0) return 'absent';
	return isAmong(shown, digest) ? 'right' : 'wrong';
}

/** Checks in constant time whether a caller knows the secret. */
export function verify(secret: Secret, { query, headers }: Presented): Verdict {
	switch (secret.kind) {
		case 'none':
			return 'right';
		case 'token':
			return judge(
				[query.token, headers['x-webhook-token'], bearerOf(headers.authorization)],
				secret.digest,
			);
		case 'signed':
			return judge([query.token], digestOf(signScope(secret.signingKey, readScope(query))));
	}
}
