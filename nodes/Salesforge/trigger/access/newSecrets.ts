import type { IDataObject } from 'n8n-workflow';

import { keepSecret, readSecret } from './signingSecrets';

/** A trigger's webhooks. A test run has others than the published workflow. */
export interface SecretOwner {
	/** As in `<webhook id>/webhook`. */
	path: string;
	isTest: boolean;
}

interface Announced {
	secret: string;
	/** Whether it was found in static data, which counts from then on. */
	isStored: boolean;
}

/**
 * The signing secrets that this process received when it created webhooks, by trigger and by scope. n8n only saves
 * static data after the activation, and another execution may overwrite it, but deliveries that arrive in the meantime
 * are already signed.
 */
const secrets = new Map<string, Map<string, Announced>>();

const keyOf = ({ path, isTest }: SecretOwner) => `${isTest ? 'test' : 'production'} ${path}`;

export function announceSecret(owner: SecretOwner, scope: string, secret: string): void {
	const key = keyOf(owner);
	const scopes = secrets.get(key) ?? new Map<string, Announced>();
	secrets.set(key, scopes.set(scope, { secret, isStored: false }));
}

export const announcedSecret = (owner: SecretOwner, scope: string): string | undefined =>
	secrets.get(keyOf(owner))?.get(scope)?.secret;

/** Writes announced secrets into static data until they are found there, for other processes and the next start. */
export function storeAnnounced(owner: SecretOwner, staticData: IDataObject): void {
	for (const [scope, announced] of secrets.get(keyOf(owner)) ?? []) {
		if (announced.isStored) continue;
		announced.isStored = readSecret(staticData, scope)?.secret === announced.secret;
		if (!announced.isStored) keepSecret(staticData, scope, announced.secret);
	}
}

/** Forgets the secrets of a deactivated trigger. */
export function forgetAnnounced(owner: SecretOwner): void {
	secrets.delete(keyOf(owner));
}
