import type { IHookFunctions, IWebhookFunctions } from 'n8n-workflow';

import { chosenCredential, readCredential } from '../../api/credential';
import type { CalledTrigger, TriggerState } from '../state';
import { deriveSigningKey, digestOf, type ExpectedToken } from './token';

/** How long a token is used before the credential is read again, in milliseconds. */
const LIFETIME = 30_000;
/** How long the credential is not read again after a wrong token or a failed read, in milliseconds. */
const REREAD_AFTER = 1000;

/** Where the token of a trigger comes from. */
export interface TokenSource {
	/** Changes with the credential and the workspace. */
	key: string;
	read: () => Promise<ExpectedToken>;
}

type KnownToken = Pick<TriggerState, 'token'>;

const isYounger = (readAt: number, lifetime: number) => {
	// The clock may have been set back.
	const age = Date.now() - readAt;
	return age >= 0 && age < lifetime;
};

async function readToken(state: KnownToken, { key, read }: TokenSource): Promise<ExpectedToken> {
	const entry = { source: key, token: read(), readAt: Date.now(), lifetime: LIFETIME };
	state.token = entry;
	entry.token.catch(() => (entry.lifetime = REREAD_AFTER));
	return await entry.token;
}

/**
 * The token that callers need, at most {@link LIFETIME} old. Reading a credential costs a query to n8n's database, which
 * neither every delivery nor every stranger should cause. Concurrent callers share one read.
 *
 * @throws what `read` throws; for a moment, also without calling it again
 */
export async function currentToken(state: KnownToken, source: TokenSource): Promise<ExpectedToken> {
	const { token } = state;
	const isFresh = token?.source === source.key && isYounger(token.readAt, token.lifetime);
	return await (isFresh ? token.token : readToken(state, source));
}

/**
 * The token as it is now, for one that did not match: the credential may have changed.
 *
 * @returns `null` when it was read a moment ago
 * @throws what `read` throws
 */
export async function freshToken(
	state: KnownToken,
	source: TokenSource,
): Promise<ExpectedToken | null> {
	const { token } = state;
	if (token?.source === source.key && isYounger(token.readAt, REREAD_AFTER)) return null;
	return await readToken(state, source);
}

/** The workspace of a trigger with automatic registration; empty when none is chosen. */
export function chosenWorkspace(context: IHookFunctions | IWebhookFunctions): string {
	return String(context.getNodeParameter('workspaceId', '', { extractValue: true }));
}

async function readExpected(
	context: IWebhookFunctions,
	{ path }: TriggerState,
	isManual: boolean,
): Promise<ExpectedToken> {
	const { apiKey, webhookToken } = await readCredential(context);
	if (isManual) {
		return webhookToken === ''
			? { kind: 'none' }
			: { kind: 'digest', digest: digestOf(webhookToken) };
	}
	// Anyone could derive a token from an empty key.
	if (apiKey === '') throw new Error('The credential has no API key');
	const workspaceId = chosenWorkspace(context);
	return { kind: 'signed', signingKey: deriveSigningKey({ apiKey, path, workspaceId }) };
}

/** Where the token comes from that the callers of a trigger need. */
export function tokenSource(
	context: IWebhookFunctions,
	{ node, state }: CalledTrigger,
	isManual: boolean,
): TokenSource {
	const { id, name } = chosenCredential(node) ?? {};
	const key = JSON.stringify([id ?? name, isManual || node.parameters.workspaceId]);
	const isOpen = isManual && chosenCredential(node) === undefined;
	return {
		key,
		read: async () => (isOpen ? { kind: 'none' } : await readExpected(context, state, isManual)),
	};
}
