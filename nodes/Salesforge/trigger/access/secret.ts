import { hash, timingSafeEqual } from 'crypto';

import { readScope } from './scope';
import { signScope } from './token';

/** What a caller must know. It is derived from the credential, and never holds its secrets themselves. */
export type Secret =
	/** The token that the URL was registered with. */
	| { kind: 'signed'; signingKey: string }
	/** The credential's webhook token, as its digest. */
	| { kind: 'token'; digest: Buffer }
	/** Nothing beside n8n's random path. */
	| { kind: 'none' };

/** What a caller has sent along, of a request's query and headers. */
export interface Presented {
	query: Record<string, unknown>;
	headers: Record<string, unknown>;
}

/** `absent` when the caller has shown no token at all. */
export type Verdict = 'right' | 'wrong' | 'absent';

export const digestOf = (text: string): Buffer => hash('sha256', text, 'buffer');

const isText = (value: unknown): value is string => typeof value === 'string' && value !== '';

/** The digests have one length whatever was sent, so that neither the length nor the time tells anything. */
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

/** Tells whether a caller knows the secret, in constant time. */
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
