import type { IDataObject } from 'n8n-workflow';

import { asObject, isJsonObject } from '../../shared/json';
import type { ReceivedSecret, TriggerState } from '../state';

/** The secret with which Salesforge signs one webhook's deliveries, as stored. */
export interface SigningSecret {
	secret: string;
	/** The webhook that it belongs to, when known. Another webhook of the same scope has another secret. */
	webhookId?: string;
	/** Whether a delivery with a valid signature has arrived. */
	proven?: boolean;
}

const KEY = 'signingSecrets';

/**
 * The signing secrets of a trigger's webhooks by scope, in the node's static data and in this process. n8n saves static
 * data only after an activation, and another execution may overwrite it, but deliveries that arrive in the meantime are
 * already signed.
 */
export class SigningSecrets {
	private readonly received: Map<string, ReceivedSecret>;

	/** @param staticData the node's; a Code node can write it too, so it may have any shape */
	constructor(
		{ secrets }: Pick<TriggerState, 'secrets'>,
		private readonly staticData: IDataObject,
	) {
		this.received = secrets;
	}

	private get entries(): Record<string, unknown> {
		const secrets: unknown = this.staticData[KEY];
		return asObject(secrets);
	}

	private write(secrets: Record<string, unknown>): void {
		// n8n saves static data when a key is assigned. It may miss a change inside the value.
		if (Object.keys(secrets).length > 0) this.staticData[KEY] = secrets as IDataObject;
		else delete this.staticData[KEY];
	}

	/** @returns `null` when there is none or it was lost */
	stored(scope: string): SigningSecret | null {
		const { entries } = this;
		const entry = Object.hasOwn(entries, scope) ? entries[scope] : undefined;
		if (!isJsonObject(entry) || typeof entry.secret !== 'string' || entry.secret === '')
			return null;
		return {
			secret: entry.secret,
			...(typeof entry.webhookId === 'string' && { webhookId: entry.webhookId }),
			...(entry.proven === true && { proven: true }),
		};
	}

	/** The secret that this process received when it created the webhook. */
	ofProcess(scope: string): string | undefined {
		return this.received.get(scope)?.secret;
	}

	/**
	 * Whether this very webhook's secret is stored. One that another execution has overwritten in static data is
	 * restored.
	 */
	has(scope: string, webhookId: string): boolean {
		const stored = this.stored(scope);
		if (stored && (stored.webhookId ?? webhookId) === webhookId) return true;
		const received = this.received.get(scope);
		if (received?.webhookId !== webhookId) return false;
		this.keep(scope, received.secret, webhookId);
		return true;
	}

	/** Stores the secret of a new webhook. It replaces that of an earlier one. */
	keep(scope: string, secret: string | null, webhookId: string): void {
		const secrets = { ...this.entries };
		if (secret === null) delete secrets[scope];
		else secrets[scope] = { secret, webhookId };
		this.write(secrets);
		shareSecret(this.received, scope, secret, webhookId);
	}

	/** Writes the secrets of this process until they are found in static data, for other processes and the next start. */
	save(): void {
		for (const [scope, received] of this.received) {
			if (received.isStored) continue;
			received.isStored = this.stored(scope)?.secret === received.secret;
			if (received.isStored) continue;
			const { secret, webhookId } = received;
			this.write({ ...this.entries, [scope]: { secret, webhookId } });
		}
	}

	/**
	 * Stores that a delivery with a valid signature has arrived. From now on, all deliveries to this webhook need one.
	 *
	 * @param secret the secret that it was signed with; it replaces a stale one in overwritten static data
	 */
	confirm(scope: string, secret: string): void {
		const entry = this.stored(scope);
		if (entry?.secret === secret && entry.proven) return;
		const known = entry?.secret === secret ? entry : { secret };
		this.write({ ...this.entries, [scope]: { ...known, proven: true } });
	}

	/** Accepts tokens alone again, until the next delivery with a valid signature. */
	unconfirm(): void {
		const scopes = Object.keys(this.entries);
		if (!scopes.some((scope) => this.stored(scope)?.proven)) return;
		const secrets = scopes.flatMap((scope) => {
			const entry = this.stored(scope);
			return entry ? [[scope, { ...entry, proven: undefined }]] : [];
		});
		this.write(Object.fromEntries(secrets) as Record<string, unknown>);
	}
}

/** Lets this process check deliveries with a new webhook's secret, before it is stored. */
export function shareSecret(
	received: Map<string, ReceivedSecret>,
	scope: string,
	secret: string | null,
	webhookId: string,
): void {
	if (secret === null) received.delete(scope);
	else received.set(scope, { secret, webhookId, isStored: false });
}
