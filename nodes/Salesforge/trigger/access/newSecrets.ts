/** A trigger's webhooks. Those of a test run are others than those of the published workflow. */
export interface SecretOwner {
	/** As in `<webhook id>/webhook`. */
	path: string;
	isTest: boolean;
}

/**
 * The signing secrets that this process was given when it made webhooks, by trigger and by scope. n8n saves static data
 * only when the activation is over, and another execution may overwrite them, but what comes meanwhile is signed.
 */
const secrets = new Map<string, Map<string, string>>();

const keyOf = ({ path, isTest }: SecretOwner) => `${isTest ? 'test' : 'production'} ${path}`;

export function announceSecret(owner: SecretOwner, scope: string, secret: string): void {
	const key = keyOf(owner);
	const scopes = secrets.get(key) ?? new Map<string, string>();
	secrets.set(key, scopes.set(scope, secret));
}

export const announcedSecret = (owner: SecretOwner, scope: string): string | undefined =>
	secrets.get(keyOf(owner))?.get(scope);

/** Forgets those of a trigger that is deactivated. */
export function forgetAnnounced(owner: SecretOwner): void {
	secrets.delete(keyOf(owner));
}
