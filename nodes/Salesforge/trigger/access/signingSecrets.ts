import type { IDataObject } from 'n8n-workflow';

import type { WebhookScope } from './scope';

/** The secret that Salesforge signs the deliveries of one webhook with. */
export interface SigningSecret {
	secret: string;
	/** The webhook that it came with, where that is known: another webhook of the same scope has another secret. */
	webhookId?: string;
	/** Whether a delivery with a right signature has come. */
	proven?: boolean;
}

const KEY = 'signingSecrets';

const isObject = (value: unknown): value is Record<string, unknown> =>
	typeof value === 'object' && value !== null && !Array.isArray(value);

/** The secrets as they are stored. A Code node can write static data, so nothing about them is certain. */
function stored(staticData: IDataObject): Record<string, unknown> {
	const secrets = staticData[KEY];
	return isObject(secrets) ? secrets : {};
}

function write(staticData: IDataObject, secrets: Array<[string, unknown]>): void {
	// n8n saves static data when a key is assigned: a change inside the value would not always be seen.
	if (secrets.length > 0) staticData[KEY] = Object.fromEntries(secrets) as IDataObject;
	else delete staticData[KEY];
}

const others = (staticData: IDataObject, scope: string) =>
	Object.entries(stored(staticData)).filter(([key]) => key !== scope);

/** The name under which the secret of a webhook is stored: `email_replied`, or `email_replied/seq_1` with a sequence. */
export const scopeKey = ({ type, sequenceId }: WebhookScope): string =>
	sequenceId === null ? type : `${type}/${sequenceId}`;

/**
 * The secret of one webhook.
 *
 * @param staticData the node's workflow static data
 * @returns `null` when there is none, or it was lost
 */
export function readSecret(staticData: IDataObject, scope: string): SigningSecret | null {
	const secrets = stored(staticData);
	const entry = Object.hasOwn(secrets, scope) ? secrets[scope] : undefined;
	if (!isObject(entry) || typeof entry.secret !== 'string' || entry.secret === '') return null;
	return {
		secret: entry.secret,
		...(typeof entry.webhookId === 'string' && { webhookId: entry.webhookId }),
		...(entry.proven === true && { proven: true }),
	};
}

/**
 * Whether the secret of a webhook is there.
 *
 * @param webhookId when given, a secret that came with another webhook does not count
 */
export function hasSecret(staticData: IDataObject, scope: string, webhookId?: string): boolean {
	const entry = readSecret(staticData, scope);
	if (entry === null) return false;
	return webhookId === undefined || entry.webhookId === undefined || entry.webhookId === webhookId;
}

/**
 * Stores the secret of a webhook that was just made. It replaces the one of an earlier webhook, and what that one has
 * proven.
 *
 * @param webhookId by which a later activation sees whether the secret is still the webhook's
 */
export function keepSecret(
	staticData: IDataObject,
	scope: string,
	secret: string,
	webhookId?: string,
): void {
	const entry: SigningSecret = { secret, ...(webhookId !== undefined && { webhookId }) };
	write(staticData, [...others(staticData, scope), [scope, entry]]);
}

/** Forgets the secret of a webhook that is gone. */
export function dropSecret(staticData: IDataObject, scope: string): void {
	if (Object.hasOwn(stored(staticData), scope)) write(staticData, others(staticData, scope));
}

/**
 * Stores that a delivery with a right signature has come: from now on all deliveries to this webhook must have one.
 *
 * @param secret that it was signed with; it replaces another one, which static data that was overwritten may hold
 */
export function proveSecret(staticData: IDataObject, scope: string, secret: string): void {
	const entry = readSecret(staticData, scope);
	if (entry?.secret === secret && entry.proven) return;
	const known = entry?.secret === secret ? entry : { secret };
	write(staticData, [...others(staticData, scope), [scope, { ...known, proven: true }]]);
}

/** Lets tokens suffice again, until the next delivery with a right signature. */
export function doubtSecrets(staticData: IDataObject): void {
	const scopes = Object.keys(stored(staticData));
	if (!scopes.some((scope) => readSecret(staticData, scope)?.proven)) return;
	const secrets = scopes.flatMap((scope): Array<[string, unknown]> => {
		const entry = readSecret(staticData, scope);
		return entry ? [[scope, { ...entry, proven: undefined }]] : [];
	});
	write(staticData, secrets);
}
