import { normalizeEvent } from '../../nodes/Salesforge/events';
import { type JsonObject, MAX_DEPTH } from '../../nodes/Salesforge/shared/json';
import { articleBody } from '../../harness/fixtures/article';

/** A body of the article with the given `webhookInfo.eventTime`. */
function withEventTime(eventTime: unknown): JsonObject {
	const body = articleBody(6);
	return { ...body, webhookInfo: { ...(body.webhookInfo as JsonObject), eventTime } };
}

function nested(levels: number, innermost: JsonObject): JsonObject {
	let value = innermost;
	for (let level = 0; level < levels; level++) value = { in: value };
	return value;
}

describe('findings of the fuzzer', () => {
	it('copies have the same eventId although keys below the depth limit are in another order', () => {
		const first = normalizeEvent({ ...articleBody(1), other: nested(MAX_DEPTH, { a: 1, b: 2 }) });
		const second = normalizeEvent({ ...articleBody(1), other: nested(MAX_DEPTH, { b: 2, a: 1 }) });
		const other = normalizeEvent({ ...articleBody(1), other: nested(MAX_DEPTH, { a: 2, b: 1 }) });
		expect(first!.eventId).toBe(second!.eventId);
		expect(first!.eventId).not.toBe(other!.eventId);
	});

	it.each([
		['an offset that leads beyond the year 9999', '9999-12-31T23:59:59-01:00'],
		['an offset that leads before the year 0', '0000-01-01T00:00:00+02:00'],
		['an offset of 99 hours', '2024-11-28T12:58:30+99:99'],
	])('%s is an issue, not an invalid eventTime', (_what, eventTime) => {
		const event = normalizeEvent(withEventTime(eventTime))!;
		expect(event.eventTime).toBeNull();
		expect(event.extra.webhookInfo).toEqual({ eventTime });
		expect(event.issues).toEqual([
			{ path: 'webhookInfo.eventTime', message: 'Expected an RFC 3339 time' },
		]);
	});
});
