import type { IDataObject } from 'n8n-workflow';

import type { WebhookScope } from './scope';

/** The secret with which Salesforge signs one webhook's deliveries. */
export interface SigningSecret {
	secret: string;
	/** The webhook that it belongs to, when known. Another webhook of the same scope has another secret. */
	webhookId?: string;
	/** Whether a delivery with a valid signature has arrived. */
	proven?: boolean;
}

const KEY = 'signingSecrets';

const isObject = (value: unknown): value is Record<string, unknown> =>
	typeof value === 'object' && value !== null && !Array.isArray(value);

/** The secrets as stored. A Code node can write static data, so they may have any shape. */
function stored(staticData: IDataObject): Record<string, unknown> {
	const secrets = staticData[KEY];
	return isObject(secrets) ? secrets : {};
}

function write(staticData: IDataObject, secrets: Array<[string, unknown]>): void {
	// n8n saves static data when a key is assigned. It may miss a change inside the value.
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
 * @returns `null` when there is none or it was lost
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
 * Whether a webhook's secret is stored.
 *
 * @param webhookId when given, another webhook's secret does not count
 */
export function hasSecret(staticData: IDataObject, scope: string, webhookId?: string): boolean {
	const entry = readSecret(staticData, scope);
	if (entry === null) return false;
	return webhookId === undefined || entry.webhookId === undefined || entry.webhookId === webhookId;
}

/**
 * Stores the secret of a new webhook. It replaces that of an earlier webhook, even a proven one.
 *
 * @param webhookId lets a later activation check whether the secret still belongs to the webhook
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

/** Forgets the secret of a removed webhook. */
export function dropSecret(staticData: IDataObject, scope: string): void {
	if (Object.hasOwn(stored(staticData), scope)) write(staticData, others(staticData, scope));
}

/**
 * Stores that a delivery with a valid signature has arrived. From now on, all deliveries to this webhook need one.
 *
 * @param secret the secret that it was signed with; it replaces a stale one in overwritten static data
 */
export function proveSecret(staticData: IDataObject, scope: string, secret: string): void {
	const entry = readSecret(staticData, scope);
	if (entry?.secret === secret && entry.proven) return;
	const known = entry?.secret === secret ? entry : { secret };
	write(staticData, [...others(staticData, scope), [scope, { ...known, proven: true }]]);
}

/** Accepts tokens alone again, until the next delivery with a valid signature. */
export function doubtSecrets(staticData: IDataObject): void {
	const scopes = Object.keys(stored(staticData));
	if (!scopes.some((scope) => readSecret(staticData, scope)?.proven)) return;
	const secrets = scopes.flatMap((scope): Array<[string, unknown]> => {
		const entry = readSecret(staticData, scope);
		return entry ? [[scope, { ...entry, proven: undefined }]] : [];
	});
	write(staticData, secrets);
}
