import { PATIENT, readRetryAfter, waitBefore } from '../../nodes/Salesforge/api/retry';

describe('Retry-After', () => {
	const now = Date.parse('2026-01-01T00:00:00Z');

	it.each([
		['0', 0],
		['7', 7000],
		[' 7 ', 7000],
		['Thu, 01 Jan 2026 00:00:05 GMT', 5000],
		['Wed, 31 Dec 2025 23:59:00 GMT', 0],
	])('%j is %d ms', (header, expected) => {
		expect(readRetryAfter(header, now)).toBe(expected);
	});

	it.each([undefined, '', '-1', '1.5', 'soon', '2026-01-01', ['1']])('%j is invalid', (header) => {
		expect(readRetryAfter(header, now)).toBeNull();
	});
});

describe('the wait before a retry', () => {
	const policy = { ...PATIENT, retry: 3, retryDelay: 500, maxRetryDelay: 30_000 };

	it('grows, and ends after the last attempt', () => {
		const waits = [1, 2, 3, 4].map((attempt) => waitBefore(attempt, null, policy));
		expect(waits).toEqual([500, 1500, 4500, null]);
	});

	it('is what Salesforge asks for if that is longer', () => {
		expect(waitBefore(1, 2000, policy)).toBe(2000);
		expect(waitBefore(2, 0, policy)).toBe(1500);
	});

	it('never exceeds the limit: then the call is given up', () => {
		expect(waitBefore(1, 30_001, policy)).toBeNull();
		expect(waitBefore(9, null, { ...policy, retry: 9 })).toBe(30_000);
	});
});
