import { doubling, filled, LINEAR_DOUBLING } from '../../harness/growth';
import { extractReply, toEvent } from '../../nodes';
import { articleBody } from '../../harness/fixtures/article';
import { hostileHalves, hostileHtml, hostileTexts } from './hostileMails';

type Make = (length: number) => string;

const event = toEvent(articleBody(6));
const read = (reply: { text?: string; html?: string; subject?: string }) =>
	extractReply({
		...event,
		reply: { ...event.reply, text: null, html: null, ...reply },
	} as typeof event);

/** The text around it is found, so no step is skipped. */
const between =
	(make: Make): Make =>
	(length) =>
		`Hello ${make(length)}x`;
const halves =
	([first, second]: [string, string]): Make =>
	(length) =>
		filled(first)(length / 2) + filled(second)(length / 2);

const makers = <T>(given: Record<string, T>, make: (part: T) => Make) =>
	Object.entries(given).map(([what, part]) => [what, between(make(part))] as const);

const texts = [...makers(hostileTexts, filled), ...makers(hostileHalves, halves)];
const htmls = [
	...makers(hostileHtml, filled),
	...makers(hostileHalves, halves),
	...makers(hostileTexts, filled),
];

// From 100,000 characters to 200,000, and up to 1,000,000.
describe.each([100_000, 500_000])('an e-mail of %d characters', (length) => {
	it.each(texts)('full of %s is read in linear time', (_what, make) => {
		expect(doubling(make, (text) => read({ text }), length)).toBeLessThan(LINEAR_DOUBLING);
	});

	it.each(htmls)('full of %s in HTML is read in linear time', (_what, make) => {
		const ofHtml = (html: string) => read({ html: `<p>${html}` });
		expect(doubling(make, ofHtml, length)).toBeLessThan(LINEAR_DOUBLING);
	});
});

it.each(texts)('with a subject full of %s is read in linear time', (_what, make) => {
	const ofSubject = (subject: string) => read({ text: 'Yes', subject });
	expect(doubling(make, ofSubject, 100_000)).toBeLessThan(LINEAR_DOUBLING);
});
