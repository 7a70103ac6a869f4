import { asksToStop } from '../../nodes/replyLanguage/flags/asksToStop';
import trained from '../../nodes/replyLanguage/flags/stopModel.json';
import { heldOut, measure } from '../../scripts/train/measure';
import { readReplies, toFile, train } from '../../scripts/train/model';

const weightsOf = ({ weights }: { weights: string }) =>
	Int8Array.from(Buffer.from(weights, 'base64'));

describe('the model', () => {
	it('is the one that `npm run train` makes of the replies today', () => {
		const today = JSON.parse(toFile(train(readReplies()))) as typeof trained;
		const [expected, given] = [weightsOf(today), weightsOf(trained)];
		expect(given.length).toBe(expected.length);
		// Another version of Node.js may round the last digit differently.
		expect(expected.filter((weight, at) => Math.abs(weight - given[at]!) > 1)).toHaveLength(0);
	});

	it('knows the replies that it is trained on', () => {
		const { requests, recall, precision } = measure(readReplies());
		expect(requests).toBeGreaterThan(4_000);
		expect(recall).toBeGreaterThanOrEqual(0.99);
		expect(precision).toBeGreaterThanOrEqual(0.99);
	});

	it.each(heldOut)('reads replies in %s that are new to it', (_language, replies) => {
		const known = new Set(readReplies().map(({ text }) => text));
		expect(replies.filter(({ text }) => known.has(text))).toEqual([]);
		const { recall, precision } = measure(replies);
		expect(recall).toBeGreaterThanOrEqual(0.95);
		expect(precision).toBeGreaterThanOrEqual(0.95);
	});
});

it.each([
	'Hör auf mir zu schreiben',
	'Borradme de la lista',
	'This is spam. I will report you.',
	'GDPR: delete all personal data you hold on me',
	'Could you please not email me anymore?',
	"Please don't send me any more of these.",
	'Can you please stop these follow-ups?',
	"I'd appreciate it if you removed my details from your database.",
	'Please refrain from contacting me in the future.',
	'Dadme de baja, gracias.',
	'Great product, but please take me off the list.',
	'No follow-ups please.',
	'not interested stop emailing me',
	'Ich möchte nicht, dass Sie mir schreiben.',
])('recognises %j', (text) => {
	expect(asksToStop(text, null)).toBe(true);
});

it.each([
	'Stop! This is exactly what we need. Call me.',
	'No more emails needed, let us just book a call on Monday.',
	'Stop! That price is amazing, where do I sign?',
	'Hören Sie nicht auf, mir zu schreiben.',
	'Ich will nicht drängen, schreiben Sie mir einfach.',
])('leaves %j', (text) => {
	expect(asksToStop(text, null)).toBe(false);
});
