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

interface Row {
	text: string;
	subject: string | null;
	writtenAt: string;
	/** By default, it is. */
	isOutOfOffice?: boolean;
	returnsOn: string | null;
}

/** What is read of replies that others wrote before they saw what is read. */
function resultsOf(file: string) {
	const rows = JSON.parse(readFileSync(resolve(__dirname, file), 'utf8')) as Row[];
	const results = rows.map(({ text, subject, writtenAt, ...expected }) => {
		const nothing = { html: null, isEmail: true, sentSubject: '', writer: '' };
		return { expected, ...readReply({ ...nothing, text, subject, writtenAt }) };
	});
	const ratio = (some: unknown[], all: unknown[]) => some.length / all.length;
	const away = results.filter(({ expected }) => expected.isOutOfOffice ?? true);
	const others = results.filter(({ expected }) => expected.isOutOfOffice === false);
	const named = results.filter(({ expected }) => expected.returnsOn !== null);
	const dated = results.filter(({ returnsOn }) => returnsOn !== null);
	const isRight = ({ expected, returnsOn }: (typeof results)[number]) =>
		returnsOn === expected.returnsOn;
	return {
		away: ratio(
			away.filter(({ isOutOfOffice }) => isOutOfOffice),
			away,
		),
		others: others.filter(({ isOutOfOffice }) => isOutOfOffice).length,
		right: ratio(named.filter(isRight), named),
		wrong: ratio(
			dated.filter((result) => !isRight(result)),
			results,
		),
	};
}

describe('of automatic replies that others wrote', () => {
	const { away, right, wrong } = resultsOf('returnDates.json');

	it('all but one in a hundred count as out of office', () => {
		expect(away).toBeGreaterThanOrEqual(0.99);
	});

	it('most give the date, and one in twenty at most a wrong one', () => {
		expect(right).toBeGreaterThan(0.88);
		expect(wrong).toBeLessThan(0.05);
	});
});

describe('of the hardest replies about absences that others wrote', () => {
	const { away, others, right, wrong } = resultsOf('absences.json');

	it('most count as out of office, and few of the others', () => {
		expect(away).toBeGreaterThanOrEqual(0.85);
		expect(others).toBeLessThanOrEqual(3);
	});

	it('most give the date, and one in thirty at most a wrong one', () => {
		expect(right).toBeGreaterThanOrEqual(0.85);
		expect(wrong).toBeLessThan(1 / 30);
	});
});
