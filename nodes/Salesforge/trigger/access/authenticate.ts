import type { SecretSource } from './credentialSecret';
import { isAllowed, parseAllowlist } from './ipAllowlist';
import { verify, type Presented, type Verdict } from './secret';

/** Why a caller may not start the workflow, and the HTTP status to answer with. */
export interface Refusal {
	code: 401 | 403 | 500;
	reason: string;
	/** The log line, for something that the workflow's owner can correct. */
	log?: string;
}

/** The caller and its credentials. */
export interface Caller extends Presented {
	/** As Express reports it, see {@link isAllowed}. */
	address: string | undefined;
}

function refuseAddress(allowlist: unknown, address: string | undefined): Refusal | null {
	try {
		return isAllowed(parseAllowlist(allowlist), address)
			? null
			: { code: 403, reason: 'The caller is not on the IP allowlist of this trigger' };
	} catch (error) {
		// An invalid list allows nobody.
		return {
			code: 403,
			reason: 'The IP allowlist of this trigger has an invalid entry',
			log: (error as Error).message,
		};
	}
}

async function judgeToken(source: SecretSource, presented: Presented): Promise<Verdict> {
	const verdict = verify(await source.current(), presented);
	if (verdict !== 'wrong') return verdict;
	const secret = await source.fresh();
	return secret ? verify(secret, presented) : verdict;
}

/**
 * Decides whether a caller may start the workflow, before its body is read. With automatic registration, the caller
 * needs the token that the URL was registered with. With manual registration, it needs the credential's webhook token,
 * if there is one; otherwise n8n's random path is the secret.
 *
 * @param allowlist the parameter as set
 * @returns `null` when it may. Neither the response nor the log ever contains a token
 */
export async function authenticate(
	caller: Caller,
	allowlist: unknown,
	source: SecretSource,
): Promise<Refusal | null> {
	const refusal = refuseAddress(allowlist, caller.address);
	if (refusal) return refusal;
	let verdict: Verdict;
	try {
		verdict = await judgeToken(source, caller);
	} catch (error) {
		return {
			code: 500,
			reason: 'The credential of this trigger cannot be read',
			log: `deliveries are refused, because the Salesforge credential cannot be read: ${(error as Error).message}`,
		};
	}
	switch (verdict) {
		case 'right':
			return null;
		case 'absent':
			return { code: 401, reason: 'The token is missing' };
		case 'wrong':
			return { code: 403, reason: 'The token is invalid' };
	}
}
