import type { Mood } from '../../events/definitions';

export type Language = 'en' | 'de' | 'fr' | 'es' | 'pt';

/** Invented people and companies. Their domains are reserved for examples (RFC 2606). */
export const LEADS = [
	{
		firstName: 'Amara',
		lastName: 'Okafor',
		company: 'Brightwell Logistics',
		domain: 'brightwell',
		language: 'en',
	},
	{
		firstName: 'Jonas',
		lastName: 'Weber',
		company: 'Nordhafen GmbH',
		domain: 'nordhafen',
		language: 'de',
	},
	{
		firstName: 'Chloé',
		lastName: 'Marchand',
		company: 'Atelier Lumen',
		domain: 'atelier-lumen',
		language: 'fr',
	},
	{
		firstName: 'Lucía',
		lastName: 'Herrera',
		company: 'Viento Sur',
		domain: 'vientosur',
		language: 'es',
	},
	{
		firstName: 'Rafael',
		lastName: 'Moura',
		company: 'Costa Azul Têxteis',
		domain: 'costaazul',
		language: 'pt',
	},
	{
		firstName: 'Priya',
		lastName: 'Raman',
		company: 'Kestrel Analytics',
		domain: 'kestrel',
		language: 'en',
	},
	{
		firstName: 'Owen',
		lastName: 'Gallagher',
		company: 'Fieldstone Foods',
		domain: 'fieldstone',
		language: 'en',
	},
	{
		firstName: 'Mei',
		lastName: 'Tanaka',
		company: 'Harbor & Pine',
		domain: 'harborpine',
		language: 'en',
	},
	{
		firstName: 'Sofia',
		lastName: 'Lindgren',
		company: 'Polar Kit AB',
		domain: 'polarkit',
		language: 'en',
	},
	{
		firstName: 'Daniel',
		lastName: 'Novák',
		company: 'Orel Systems',
		domain: 'orel',
		language: 'de',
	},
] as const;

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

/** Replies in every mood and language. `{sender}` is the person who wrote to the contact. */
export const REPLIES: ReadonlyArray<{ language: Language; mood: Mood; text: string }> = [
	{
		language: 'en',
		mood: 'positive',
		text: 'Hi {sender},\n\nthis comes at the right time. Could we talk on Thursday at 10?',
	},
	{
		language: 'en',
		mood: 'negative',
		text: 'Hi {sender},\n\nthanks, but we are not looking for this. Please take me off your list.',
	},
	{
		language: 'en',
		mood: 'neutral',
		text: 'I am out of the office until Monday and will read your message then.',
	},
	{
		language: 'de',
		mood: 'positive',
		text: 'Hallo {sender},\n\ndas klingt interessant. Schicken Sie mir gern Ihre Preise.',
	},
	{
		language: 'de',
		mood: 'negative',
		text: 'Hallo {sender},\n\ndafür haben wir leider keinen Bedarf.',
	},
	{
		language: 'de',
		mood: 'neutral',
		text: 'Ich bin bis zum 10. März nicht im Büro und lese Ihre Nachricht danach.',
	},
	{
		language: 'fr',
		mood: 'positive',
		text: 'Bonjour {sender},\n\noui, cela nous intéresse. Êtes-vous disponible mardi matin ?',
	},
	{
		language: 'fr',
		mood: 'negative',
		text: 'Bonjour {sender},\n\nnous avons déjà une solution. Merci de ne plus me contacter.',
	},
	{
		language: 'fr',
		mood: 'neutral',
		text: "Bonjour {sender},\n\nle mieux est d'écrire à ma collègue, elle s'occupe de ce sujet.",
	},
	{
		language: 'es',
		mood: 'positive',
		text: 'Hola {sender}:\n\nme interesa, ¿me puedes enviar más información?',
	},
	{
		language: 'es',
		mood: 'negative',
		text: 'Hola {sender}:\n\nahora mismo no es una prioridad para nosotros. Gracias.',
	},
	{
		language: 'es',
		mood: 'neutral',
		text: 'Hola {sender}:\n\nde esto se encarga mi compañera; le reenvío tu mensaje.',
	},
	{
		language: 'pt',
		mood: 'positive',
		text: 'Olá {sender},\n\ngostei da ideia. Podemos falar na sexta-feira?',
	},
	{
		language: 'pt',
		mood: 'negative',
		text: 'Olá {sender},\n\nobrigado, mas não temos interesse neste momento.',
	},
	{
		language: 'pt',
		mood: 'neutral',
		text: 'Olá {sender},\n\nquem decide isso é a nossa diretora comercial; já encaminhei.',
	},
];

const two = (value: number) => String(value).padStart(2, '0');

/** The line with which mail clients introduce a quoted message, by language. */
export const QUOTE_HEADERS: Record<Language, (author: string, sent: Date) => string> = {
	en: (author, sent) => `On ${sent.toUTCString().slice(0, 16)} at ${time(sent)}, ${author} wrote:`,
	de: (author, sent) => `Am ${day(sent, '.')} um ${time(sent)} schrieb ${author}:`,
	fr: (author, sent) => `Le ${day(sent, '/')} à ${time(sent)}, ${author} a écrit :`,
	es: (author, sent) => `El ${day(sent, '/')} a las ${time(sent)}, ${author} escribió:`,
	pt: (author, sent) => `Em ${day(sent, '/')} às ${time(sent)}, ${author} escreveu:`,
};

function day(moment: Date, separator: string): string {
	const parts = [two(moment.getUTCDate()), two(moment.getUTCMonth() + 1), moment.getUTCFullYear()];
	return parts.join(separator);
}

const time = (moment: Date) => `${two(moment.getUTCHours())}:${two(moment.getUTCMinutes())}`;
