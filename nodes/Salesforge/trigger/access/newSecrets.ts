import type { IDataObject } from 'n8n-workflow';

import { keepSecret, readSecret } from './signingSecrets';

/** A trigger's webhooks. Those of a test run are others than those of the published workflow. */
export interface SecretOwner {
	/** As in `<webhook id>/webhook`. */
	path: string;
	isTest: boolean;
}

interface Announced {
	secret: string;
	/** Whether it was found in static data: from then on, those are right. */
	isStored: boolean;
}

/**
 * The signing secrets that this process was given when it made webhooks, by trigger and by scope. n8n saves static data
 * only when the activation is over, and another execution may overwrite them, but what comes meanwhile is signed.
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

/** Writes what was announced into static data, for the other processes and for the next start, until it is found there. */
export function storeAnnounced(owner: SecretOwner, staticData: IDataObject): void {
	for (const [scope, announced] of secrets.get(keyOf(owner)) ?? []) {
		if (announced.isStored) continue;
		announced.isStored = readSecret(staticData, scope)?.secret === announced.secret;
		if (!announced.isStored) keepSecret(staticData, scope, announced.secret);
	}
}

/** Forgets those of a trigger that is deactivated. */
export function forgetAnnounced(owner: SecretOwner): void {
	secrets.delete(keyOf(owner));
}
