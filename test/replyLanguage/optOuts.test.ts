import { asksToStop } from '../../nodes/replyLanguage/flags/asksToStop';
import { everyFixture } from './languages';

const sentences = everyFixture((fixture) =>
	Object.entries(fixture.sentences ?? {}).flatMap(([kind, texts]) =>
		texts.map((text) => ({ text, isRequest: kind === 'asksToStop' })),
	),
).map(([, sentence]) => sentence);

it('recognises requests to stop, and little else', () => {
	const requests = sentences.filter(({ isRequest }) => isRequest);
	const recognised = sentences.filter(({ text }) => asksToStop(text, null));
	const right = recognised.filter(({ isRequest }) => isRequest);
	expect(requests.length).toBeGreaterThan(1_000);
	expect(right.length / requests.length).toBeGreaterThanOrEqual(0.99);
	expect(right.length / recognised.length).toBeGreaterThanOrEqual(0.99);
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
