import type { Mood } from '../../events/definitions';

export type Language = 'en' | 'de' | 'fr' | 'es' | 'pt';

/** Invented people and companies. Their domains are reserved for examples (RFC 2606). */
export const LEADS = (
	[
		['Amara', 'Okafor', 'Brightwell Logistics', 'brightwell', 'en'],
		['Jonas', 'Weber', 'Nordhafen GmbH', 'nordhafen', 'de'],
		['Chloé', 'Marchand', 'Atelier Lumen', 'atelier-lumen', 'fr'],
		['Lucía', 'Herrera', 'Viento Sur', 'vientosur', 'es'],
		['Rafael', 'Moura', 'Costa Azul Têxteis', 'costaazul', 'pt'],
		['Priya', 'Raman', 'Kestrel Analytics', 'kestrel', 'en'],
		['Owen', 'Gallagher', 'Fieldstone Foods', 'fieldstone', 'en'],
		['Mei', 'Tanaka', 'Harbor & Pine', 'harborpine', 'en'],
		['Sofia', 'Lindgren', 'Polar Kit AB', 'polarkit', 'en'],
		['Daniel', 'Novák', 'Orel Systems', 'orel', 'de'],
	] as const
).map(([firstName, lastName, company, domain, language]) => ({
	firstName,
	lastName,
	company,
	domain,
	language,
}));

export const SENDERS = [
	{ firstName: 'Nora', lastName: 'Ellis' },
	{ firstName: 'Tom', lastName: 'Arden' },
] as const;

/** The emails of a sequence, one per step; `{name}` and `{company}` are the contact's. */
export const STEPS = [
	{
		subject: 'A quick question about {company}',
		text: 'Hi {name},\n\nhow does {company} follow up with new leads today? We help teams answer each of them within an hour.\n\nWorth a short call?',
	},
	{
		subject: 'Re: A quick question about {company}',
		text: 'Hi {name},\n\none example: a team of your size booked a third more calls in its first month with us.\n\nMay I send you how they did it?',
	},
	{
		subject: 'Should I close your file, {name}?',
		text: 'Hi {name},\n\nI have not heard back, so this is my last note. If the timing is better later this year, a short yes is enough.',
	},
] as const;

/** Replies in every language and mood. `{sender}` is the person who wrote to the contact. */
export const REPLIES: Record<Language, Record<Mood, string>> = {
	en: {
		positive: 'Hi {sender},\n\nthis comes at the right time. Could we talk on Thursday at 10?',
		negative:
			'Hi {sender},\n\nthanks, but we are not looking for this. Please take me off your list.',
		neutral: 'I am out of the office until Monday and will read your message then.',
	},
	de: {
		positive: 'Hallo {sender},\n\ndas klingt interessant. Schicken Sie mir gern Ihre Preise.',
		negative: 'Hallo {sender},\n\ndafür haben wir leider keinen Bedarf.',
		neutral: 'Ich bin bis zum 10. März nicht im Büro und lese Ihre Nachricht danach.',
	},
	fr: {
		positive: 'Bonjour {sender},\n\noui, cela nous intéresse. Êtes-vous disponible mardi matin ?',
		negative: 'Bonjour {sender},\n\nnous avons déjà une solution. Merci de ne plus me contacter.',
		neutral: "Bonjour {sender},\n\nle mieux est d'écrire à ma collègue, elle s'occupe de ce sujet.",
	},
	es: {
		positive: 'Hola {sender}:\n\nme interesa, ¿me puedes enviar más información?',
		negative: 'Hola {sender}:\n\nahora mismo no es una prioridad para nosotros. Gracias.',
		neutral: 'Hola {sender}:\n\nde esto se encarga mi compañera; le reenvío tu mensaje.',
	},
	pt: {
		positive: 'Olá {sender},\n\ngostei da ideia. Podemos falar na sexta-feira?',
		negative: 'Olá {sender},\n\nobrigado, mas não temos interesse neste momento.',
		neutral: 'Olá {sender},\n\nquem decide isso é a nossa diretora comercial; já encaminhei.',
	},
};

const two = (value: number) => String(value).padStart(2, '0');

/** The line with which mail clients introduce a quoted message, by language. */
export const QUOTE_HEADERS: Record<Language, (author: string, sent: Date) => string> = {
	en: (author, sent) => `On ${sent.toUTCString().slice(0, 16)} at ${time(sent)}, ${author} wrote:`,
	de: (author, sent) => `Am ${day(sent, '.')} um ${time(sent)} schrieb ${author}:`,
	fr: (author, sent) => `Le ${day(sent, '/')} à ${time(sent)}, ${author} a écrit :`,
	es: (author, sent) => `El ${day(sent, '/')} a las ${time(sent)}, ${author} escribió:`,
	pt: (author, sent) => `Em ${day(sent, '/')} às ${time(sent)}, ${author} escreveu:`,
};

const day = (moment: Date, separator: string) =>
	[two(moment.getUTCDate()), two(moment.getUTCMonth() + 1), moment.getUTCFullYear()].join(
		separator,
	);

const time = (moment: Date) => `${two(moment.getUTCHours())}:${two(moment.getUTCMinutes())}`;
