import type { IHookFunctions, IWebhookFunctions } from 'n8n-workflow';

import { chosenCredential, readCredential } from '../../api/credential';
import type { CalledTrigger, TriggerState } from '../state';
import { deriveSigningKey, digestOf, type ExpectedToken } from './token';

/** How long a token is used before the credential is read again, in milliseconds. */
const LIFETIME = 30_000;
/** How long the credential is not read again after a wrong token or a failed read, in milliseconds. */
const REREAD_AFTER = 1000;

/**
 * The token that callers need. Reading a credential costs a query to n8n's database, which neither every delivery nor
 * every foreign caller should cause. Concurrent callers share one read.
 *
 * @param isSuspect whether another token was presented, so the credential may have changed
 * @throws what `read` throws; for a moment, also without calling it again
 */
export async function expectedToken(
	state: Pick<TriggerState, 'token'>,
	{ key, read }: TokenSource,
	isSuspect = false,
): Promise<ExpectedToken> {
	const { token: known } = state;
	// It is negative when the clock has been set back.
	const age = Date.now() - (known?.readAt ?? -Infinity);
	const lifetime = isSuspect || known?.hasFailed ? REREAD_AFTER : LIFETIME;
	if (known?.source === key && age >= 0 && age < lifetime) return await known.token;
	const entry = { source: key, token: read(), readAt: Date.now(), hasFailed: false };
	state.token = entry;
	entry.token.catch(() => (entry.hasFailed = true));
	return await entry.token;
}

/** The workspace of a trigger with automatic registration; empty when none is chosen. */
export function chosenWorkspace(context: IHookFunctions | IWebhookFunctions): string {
	return String(context.getNodeParameter('workspaceId', '', { extractValue: true }));
}

/** Where the token comes from that the callers of a trigger need. */
export function tokenSource(
	context: IWebhookFunctions,
	{ node, state }: CalledTrigger,
	isManual: boolean,
) {
	const credential = chosenCredential(node);
	const { id, name } = credential ?? {};
	const read = async (): Promise<ExpectedToken> => {
		if (isManual && !credential) return { kind: 'none' };
		const { apiKey, webhookToken } = await readCredential(context);
		if (isManual && webhookToken === '') return { kind: 'none' };
		if (isManual) return { kind: 'digest', digest: digestOf(webhookToken) };
		// Anyone could derive a token from an empty key.
		if (apiKey === '') throw new Error('The credential has no API key');
		const owner = { apiKey, path: state.path, workspaceId: chosenWorkspace(context) };
		return { kind: 'signed', signingKey: deriveSigningKey(owner) };
	};
	/** Changes with the credential and the workspace. */
	const key = JSON.stringify([id ?? name, isManual || node.parameters.workspaceId]);
	return { key, read };
}

type TokenSource = ReturnType<typeof tokenSource>;
