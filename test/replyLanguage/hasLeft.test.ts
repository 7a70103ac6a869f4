import { hasLeft } from '../../nodes/replyLanguage/flags/hasLeft';
import { isOutOfOffice } from '../../nodes/replyLanguage/flags/isOutOfOffice';
import sentences from './hasLeft.json';

const said = sentences.filter((sentence) => sentence.hasLeft);

it('recognises who has left, in many languages', () => {
	const missed = said.filter(({ text }) => !hasLeft(text)).map(({ text }) => text);
	expect(missed).toEqual([]);
});

it.each(sentences.filter((sentence) => !sentence.hasLeft))(
	'does not take for it: $text',
	({ text }) => {
		expect(hasLeft(text)).toBe(false);
	},
);

it('recognises a Czech holiday whose verb follows the date', () => {
	expect(isOutOfOffice('Do 5. ledna mám dovolenou.', null)).toBe(true);
	expect(isOutOfOffice('Tento týden mám dovolenou.', null)).toBe(true);
});
