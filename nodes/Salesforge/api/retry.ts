/** How calls are repeated. All times are in milliseconds. */
export interface RetryOptions {
	/** How often a failed call is repeated at most. */
	retry: number;
	/** The wait before the first repetition. Each further wait is three times as long. */
	retryDelay: number;
	/** The longest wait. If Salesforge asks for more, the call is given up at once. */
	maxRetryDelay: number;
	/** How long one call may take, up to the last byte of the response. */
	timeout: number;
	/** When all calls must have ended, as a `Date.now()` time. */
	deadline?: number;
	/** How long calls of one kind may go on failing in a row. By default, as long as each is repeated. */
	patience?: number;
	/** After how many failed calls of one kind in a row further ones fail at once. By default never. */
	maxFailures?: number;
}

/** For calls that a user waits for: about 7 seconds of waiting at most, plus the calls themselves. */
export const PATIENT: RetryOptions = {
	retry: 3,
	retryDelay: 500,
	maxRetryDelay: 30_000,
	timeout: 20_000,
};

/** For an execution: waiting a minute is better than losing an item, and many items reach rate limits. */
export const STEADY: RetryOptions = {
	retry: 5,
	retryDelay: 1000,
	maxRetryDelay: 60_000,
	timeout: 60_000,
	maxFailures: 3,
};

/** For an execution that a user has started in the editor and waits for: at most 10 seconds are lost. */
export const MANUAL: RetryOptions = { ...STEADY, retryDelay: 500, patience: 7_000 };

/** For calls that may fail without harm. */
export const BRIEF: RetryOptions = { ...PATIENT, retry: 1, timeout: 10_000 };

/** For the lists that the editor loads while a user waits. */
export const EDITOR: RetryOptions = { ...BRIEF, patience: 8_000 };

/** The header Retry-After (seconds or an HTTP date) as milliseconds from `now`; `null` when missing or malformed. */
export function readRetryAfter(header: unknown, now: number): number | null {
	if (typeof header !== 'string') return null;
	const text = header.trim();
	if (/^\d+$/.test(text)) return Number(text) * 1000;
	const date = /[a-z]/i.test(text) ? Date.parse(text) : NaN;
	return Number.isNaN(date) ? null : Math.max(0, date - now);
}

/** How many milliseconds to wait before a call is repeated that has failed `attempt` times; `null` to give it up. */
export function waitBefore(
	attempt: number,
	retryAfter: number | null,
	{ retry, retryDelay, maxRetryDelay, deadline = Infinity }: RetryOptions,
	now = Date.now(),
): number | null {
	if (attempt > retry) return null;
	if (retryAfter !== null && retryAfter > maxRetryDelay) return null;
	const wait = Math.max(Math.min(retryDelay * 3 ** (attempt - 1), maxRetryDelay), retryAfter ?? 0);
	return now + wait < deadline ? wait : null;
}

/** How long the next call may take: at least a second, or it would not be worth making. */
export function timeLimit(
	{ timeout, deadline = Infinity }: RetryOptions,
	now = Date.now(),
): number {
	return Math.min(timeout, Math.max(deadline - now, 1000));
}
