import { asksToStop } from '../../nodes/replyLanguage/flags/asksToStop';

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
