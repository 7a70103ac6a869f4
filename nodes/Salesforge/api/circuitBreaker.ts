import type { Failure } from './apiError';

/**
 * A circuit breaker: after some calls of a kind in a row that failed in passing, Salesforge is taken to be down for this
 * kind, and further calls fail at once instead of each being repeated for minutes. Any other outcome closes it.
 *
 * Calls are kept apart by what they do, because Salesforge can be down for some of them only.
 */
export class CircuitBreaker {
	private readonly streaks = new Map<string, { since: number; count: number; last: Failure }>();

	/** @param maxFailures how many calls of a kind may fail in a row */
	constructor(private readonly maxFailures = Infinity) {}

	/** The failure of a further call of this kind; `null` if it may be made. */
	failureOf(kind: string): Failure | null {
		const streak = this.streaks.get(kind);
		if (!streak || streak.count < this.maxFailures) return null;
		const reason = `This call was not made, because ${streak.count} such calls in a row had failed`;
		const detail = [streak.last.detail, reason].filter(Boolean).join('. ');
		return { ...streak.last, detail, mayHaveActed: false };
	}

	/** Since when calls of this kind have failed, as a `Date.now()` time. */
	failingSince(kind: string): number | undefined {
		return this.streaks.get(kind)?.since;
	}

	/** @param failure `null` for a call that succeeded */
	record(kind: string, startedAt: number, failure: Failure | null): void {
		// 423 is about one record.
		if (!failure?.isTransient || failure.status === 423) {
			this.streaks.delete(kind);
			return;
		}
		const { since = startedAt, count = 0 } = this.streaks.get(kind) ?? {};
		this.streaks.set(kind, { since, count: count + 1, last: failure });
	}
}
