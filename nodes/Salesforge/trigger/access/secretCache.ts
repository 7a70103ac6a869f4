import type { Secret } from './secret';

/** How long a secret is used before the credential is read again, in milliseconds. */
const LIFETIME = 30_000;
/** How long the credential is not read again after a wrong token or a failed read, in milliseconds. */
const REREAD_AFTER = 1000;

interface Entry {
	secret: Promise<Secret>;
	readAt: number;
	lifetime: number;
}

/**
 * Keeps the secrets of this process's triggers. Reading a credential costs a query to n8n's database, which neither
 * every delivery nor every stranger should cause. Concurrent callers share one read.
 */
export class SecretCache {
	private readonly entries = new Map<string, Entry>();

	/** @param now milliseconds; if the clock is set back, secrets are read again */
	constructor(private readonly now: () => number = () => Date.now()) {}

	/**
	 * The secret of a trigger, at most {@link LIFETIME} old.
	 *
	 * @throws what `read` throws; for a moment, also without calling it again
	 */
	async get(trigger: string, read: () => Promise<Secret>): Promise<Secret> {
		const entry = this.entries.get(trigger);
		const isFresh = entry !== undefined && this.isYounger(entry, entry.lifetime);
		return await (isFresh ? entry.secret : this.read(trigger, read));
	}

	/**
	 * The secret as it is now, for a token that did not match: the credential may have changed.
	 *
	 * @returns `null` when it was read a moment ago
	 * @throws what `read` throws
	 */
	async getFresh(trigger: string, read: () => Promise<Secret>): Promise<Secret | null> {
		const entry = this.entries.get(trigger);
		if (entry && this.isYounger(entry, REREAD_AFTER)) return null;
		return await this.read(trigger, read);
	}

	/** Makes the next access read the credential. */
	forget(trigger: string): void {
		this.entries.delete(trigger);
	}

	private isYounger({ readAt }: Entry, lifetime: number): boolean {
		const age = this.now() - readAt;
		return age >= 0 && age < lifetime;
	}

	private async read(trigger: string, read: () => Promise<Secret>): Promise<Secret> {
		const entry: Entry = { secret: read(), readAt: this.now(), lifetime: LIFETIME };
		this.entries.set(trigger, entry);
		entry.secret.catch(() => (entry.lifetime = REREAD_AFTER));
		return await entry.secret;
	}
}
