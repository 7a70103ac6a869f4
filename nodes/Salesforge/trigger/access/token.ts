import { createHmac } from 'crypto';

import type { WebhookScope } from './scope';

/** The trigger that a webhook is for. */
export interface TokenOwner {
	apiKey: string;
	/** As in `<webhook id>/webhook`. */
	path: string;
	workspaceId: string;
}

/**
 * The key that signs the URLs of one trigger. It is derived from the API key, the webhook's path in n8n and the
 * workspace, so every process, test run and activation has the same key without storing it. All processes of one n8n
 * agree on the path, while host and prefix differ between the test and the production URL, and between processes with
 * different settings. When the workspace changes, the old URLs become invalid.
 *
 * @returns a text, because signing with a Buffer as the key takes several times as long in Node.js 24
 */
export function deriveSigningKey({ apiKey, path, workspaceId }: TokenOwner): string {
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
