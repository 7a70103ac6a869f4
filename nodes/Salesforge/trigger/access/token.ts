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
 * The key that signs the URLs of one trigger. It is derived from the API key, from the path that n8n gives the trigger's
 * webhook, and from the workspace, so that every process, test run and activation finds the same one without storing it.
 * The path is what the processes of one n8n agree on: its host and prefix differ between the test and the production
 * URL, and between processes that were set up differently. With another workspace the URLs of the old one end.
 *
 * @returns text: Node.js 24 takes several times as long to sign with a key in a Buffer
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
