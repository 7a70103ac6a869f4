import { compileCheck } from './check';
import { timestamp } from './parts';

const isTimestamp = compileCheck(timestamp);

/**
 * A time as Salesforge sends it (RFC 3339 with an offset or Z, docs/salesforge-api.md) in ISO 8601, UTC, with milliseconds.
 *
 * @returns `null` for anything that is no such time
 */
export function toUtc(value: unknown): string | null {
	return isTimestamp(value) ? new Date(value as string).toISOString() : null;
}
