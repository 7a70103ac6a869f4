import type { Secret } from './secret';

/** How long a secret is used without looking at the credential again, in milliseconds. */
const LIFETIME = 30_000;
/** How long the credential is left alone after a wrong token, or when it cannot be read; in milliseconds. */
const REREAD_AFTER = 1000;

type Outcome = { secret: Secret } | { error: unknown };

interface Entry {
	outcome: Outcome;
	readAt: number;
}

/**
 * Keeps the secrets of this process's triggers: a credential costs a look into n8n's database, which neither every
 * delivery nor every stranger is to cause.
 */
export class SecretCache {
	private readonly entries = new Map<string, Entry>();

	private readonly reads = new Map<string, Promise<Outcome>>();

	/** @param now milliseconds; a clock that is set back makes secrets be read again */
	constructor(private readonly now: () => number = Date.now) {}

	/**
	 * The secret of a trigger, at the most {@link LIFETIME} old.
	 *
	 * @throws what `read` throws, also for a moment without asking it again
	 */
	async get(trigger: string, read: () => Promise<Secret>): Promise<Secret> {
		const entry = this.entries.get(trigger);
		const lifetime = entry && 'error' in entry.outcome ? REREAD_AFTER : LIFETIME;
		const outcome =
			entry && this.isYounger(entry, lifetime) ? entry.outcome : await this.readAnew(trigger, read);
		return secretOf(outcome);
	}

	/**
	 * The secret as it is now, for a token that did not match: the credential may have changed.
	 *
	 * @returns `null` when it was read a moment ago
	 * @throws what `read` throws
	 */
	async getAnew(trigger: string, read: () => Promise<Secret>): Promise<Secret | null> {
		const entry = this.entries.get(trigger);
		if (entry && this.isYounger(entry, REREAD_AFTER)) return null;
		return secretOf(await this.readAnew(trigger, read));
	}

	/** Makes the next look read the credential. */
	forget(trigger: string): void {
		this.entries.delete(trigger);
	}

	private isYounger({ readAt }: Entry, lifetime: number): boolean {
		const age = this.now() - readAt;
		return age >= 0 && age < lifetime;
	}

	/** Callers that come while the credential is being read share the reading. */
	private async readAnew(trigger: string, read: () => Promise<Secret>): Promise<Outcome> {
		let reading = this.reads.get(trigger);
		if (!reading) {
			reading = outcomeOf(read).then((outcome) => {
				this.reads.delete(trigger);
				this.entries.set(trigger, { outcome, readAt: this.now() });
				return outcome;
			});
			this.reads.set(trigger, reading);
		}
		return await reading;
	}
}

async function outcomeOf(read: () => Promise<Secret>): Promise<Outcome> {
	try {
		return { secret: await read() };
	} catch (error) {
		return { error };
	}
}

function secretOf(outcome: Outcome): Secret {
	if ('error' in outcome) throw outcome.error;
	return outcome.secret;
}
