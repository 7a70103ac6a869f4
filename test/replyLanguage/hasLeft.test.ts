import { hasLeft } from '../../nodes/replyLanguage/flags/hasLeft';
import { isOutOfOffice } from '../../nodes/replyLanguage/flags/isOutOfOffice';
import { everyFixture } from './languages';

const rows = everyFixture((fixture) => fixture.hasLeft).map(
	([name, [text, expected]]) => [name, text, expected] as const,
);

it('is tested in many languages', () => {
	expect(new Set(rows.map(([name]) => name)).size).toBeGreaterThanOrEqual(14);
});

it.each(rows)('in %s: %s says so: %s', (_language, text, expected) => {
	expect(hasLeft(text)).toBe(expected);
});

it('recognises a Czech holiday whose verb follows the date', () => {
	expect(isOutOfOffice('Do 5. ledna mám dovolenou.', null)).toBe(true);
	expect(isOutOfOffice('Tento týden mám dovolenou.', null)).toBe(true);
});
