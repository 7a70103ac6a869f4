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

function bearerOf(authorization: unknown): string | undefined {
	return isText(authorization) ? /^Bearer +(\S+)$/i.exec(authorization.trim())?.[1] : undefined;
}

/** Compares in constant time. Digests have the same length, so it does not reveal a token's length. */
function judge(tokens: unknown[], digest: Buffer): Verdict {
	const shown = tokens.filter(isText);
	if (shown.length === 0) return 'absent';
	let isFound = false;
	for (const token of shown) {
		if (timingSafeEqual(digestOf(token), digest)) isFound = true;
	}
	return isFound ? 'right' : 'wrong';
}

/** Compares in constant time. The token of a URL has a known length. */
function judgeUrl(token: unknown, expected: string): Verdict {
	if (!isText(token)) return 'absent';
	const [presented, right] = [Buffer.from(token), Buffer.from(expected)];
	const isRight = presented.length === right.length && timingSafeEqual(presented, right);
	return isRight ? 'right' : 'wrong';
}

/** Checks whether a caller knows the secret. */
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
			return judgeUrl(query.token, signScope(secret.signingKey, readScope(query)));
	}
}
