import type { IDataObject } from 'n8n-workflow';

import { z } from 'zod';

import { asObject } from '../../shared/json';
import type { ReceivedSecret, TriggerState } from '../state';

const signingSecret = z.object({
	secret: z.string().min(1),
	/** The webhook that it belongs to, when known. Another webhook of the same scope has another secret. */
	webhookId: z.string().optional().catch(undefined),
	/** Whether a delivery with a valid signature has arrived. */
	proven: z.literal(true).optional().catch(undefined),
});

/** The secret with which Salesforge signs one webhook's deliveries, as stored. */
export type SigningSecret = z.infer<typeof signingSecret>;

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
		return asObject(this.staticData[KEY]);
	}

	private write(secrets: Record<string, unknown>): void {
		// n8n saves static data when a key is assigned. It may miss a change inside the value.
		if (Object.keys(secrets).length > 0) this.staticData[KEY] = secrets as IDataObject;
		else delete this.staticData[KEY];
	}

	/** @returns `null` when there is none or it was lost */
	stored(scope: string): SigningSecret | null {
		return signingSecret.safeParse(this.entries[scope]).data ?? null;
	}

	/** The secret that this process received when it created the webhook. */
	ofProcess(scope: string): string | undefined {
		return this.received.get(scope)?.secret;
	}

	/** Whether this very webhook's secret is stored. One that another execution has overwritten is restored. */
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

	/** Stores that a valid signature has arrived: from now on, this webhook needs one. A stale secret is replaced. */
	confirm(scope: string, secret: string): void {
		const entry = this.stored(scope);
		if (entry?.secret === secret && entry.proven) return;
		const known = entry?.secret === secret ? entry : { secret };
		this.write({ ...this.entries, [scope]: { ...known, proven: true } });
	}

	/** Accepts tokens alone again, until the next delivery with a valid signature. */
	unconfirm(): void {
		const secrets = { ...this.entries };
		for (const scope of Object.keys(secrets)) {
			const stored = this.stored(scope);
			if (stored?.proven) secrets[scope] = { ...stored, proven: undefined };
		}
		this.write(secrets);
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
