import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';

import { readReply } from '../../nodes/replyLanguage';
import { languages } from '../../nodes/replyLanguage/languages';
import { returnDate } from '../../nodes/replyLanguage/flags/returnDate';
import { everyFixture } from './languages';

/** A Friday. */
const REPLIED = '2026-05-01T09:00:00.000Z';

const rows = everyFixture((fixture) => fixture.returnsOn).map(
	([name, [text, date]]) => [name, text, date] as const,
);

it.each(rows)('in %s: %s returns %s', (_language, text, date) => {
	expect(returnDate(text, null, REPLIED)).toBe(date);
});

it('is recognised in every language with words for dates', () => {
	const tested = new Set(rows.map(([language]) => language));
	expect(languages.filter(({ dates, name }) => dates && !tested.has(name))).toEqual([]);
});

describe('the year', () => {
	it.each([
		['2026-05-06T00:00:00Z', '2026-05-06'],
		['2026-05-07T00:00:00Z', null],
		['2026-08-20T00:00:00Z', '2027-05-06'],
		['2025-12-31T23:59:59Z', '2026-05-06'],
	])('of "until 6 May" in a reply of %s is that of %s', (repliedAt, date) => {
		expect(returnDate('I am away until 6 May.', null, repliedAt)).toBe(date);
	});

	it('counts as written, even if it has passed', () => {
		const text = 'I am away until 6 May 2025.';
		expect(returnDate(text, null, REPLIED)).toBe('2025-05-06');
		expect(returnDate(text, null, null)).toBe('2025-05-06');
	});

	it("and weekdays are unknown when the reply's time is", () => {
		expect(returnDate('I am away until 6 May.', null, null)).toBeNull();
		expect(returnDate('I am away until Monday.', null, null)).toBeNull();
		expect(returnDate('I am away until Monday.', null, 'soon')).toBeNull();
	});
});

describe('a weekday', () => {
	it.each([
		['I will be back on Friday.', '2026-05-08'],
		['I will be back on Saturday.', '2026-05-02'],
		['I will be back next Monday.', '2026-05-04'],
		['I will be back next Saturday.', null],
	])('%s means %s on a Friday', (text, date) => {
		expect(returnDate(text, null, REPLIED)).toBe(date);
	});
});

it("is read from the mail server's subject, but not from ours after it", () => {
	expect(returnDate('', 'Out of office until 6 May: Offer', REPLIED)).toBe('2026-05-06');
	expect(returnDate('', 'Automatic reply: Offer until 6 May', REPLIED)).toBeNull();
});

describe('automatic replies that others wrote', () => {
	interface Row {
		text: string;
		subject: string;
		writtenAt: string;
		returnsOn: string | null;
	}
	const file = resolve(__dirname, 'returnDates.json');
	const results = (JSON.parse(readFileSync(file, 'utf8')) as Row[]).map(
		({ returnsOn: expected, ...received }) => {
			const nothing = { html: null, isEmail: true, sentSubject: '', writer: '' };
			return { expected, ...readReply({ ...nothing, ...received }) };
		},
	);
	const named = results.filter(({ expected }) => expected !== null);

	it('count as out of office, but for one in a hundred', () => {
		const others = results.filter(({ isOutOfOffice }) => !isOutOfOffice);
		expect(others.length).toBeLessThanOrEqual(results.length / 100);
	});

	it('give most dates, and a wrong one in at most one of twenty', () => {
		const right = named.filter(({ expected, returnsOn }) => returnsOn === expected);
		const wrong = results.filter(
			({ expected, returnsOn }) => returnsOn !== null && returnsOn !== expected,
		);
		expect(right.length / named.length).toBeGreaterThan(0.88);
		expect(wrong.length / results.length).toBeLessThan(0.05);
	});
});
