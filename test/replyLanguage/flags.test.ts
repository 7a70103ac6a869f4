import { readFileSync } from 'node:fs';
import path from 'node:path';

import { asksToStop } from '../../nodes/replyLanguage/flags/asksToStop';
import { isOutOfOffice } from '../../nodes/replyLanguage/flags/isOutOfOffice';
import { languages } from '../../nodes/replyLanguage/languages';
import { ownSubject } from '../../nodes/replyLanguage/flags/subject';
import { fixtureOf } from './languages';
import shortReplies from './shortReplies.json';

const SENT = 'A quick question';

const stops = (text: string, subject: string | null = null, sent: string | null = null) =>
	asksToStop(text, ownSubject(subject, sent));
const isAway = (text: string, subject: string | null, sent: string | null = null) =>
	isOutOfOffice(text, ownSubject(subject, sent));

const withFlags = languages.filter(({ stop }) => stop);

/** Labelled by people who had not seen the code. All answer an email with this subject. */
it.each(shortReplies)('reads $text, subject $subject', ({ text, subject, ...flags }) => {
	const sent = 'More sales in Q4?';
	expect({
		asksToStop: stops(text, subject, sent),
		isOutOfOffice: isAway(text, subject, sent),
	}).toEqual(flags);
});

it.each(withFlags)('is documented in $name', ({ name }) => {
	const page = readFileSync(path.join(__dirname, '../../docs/transforms.md'), 'utf8');
	expect(page).toMatch(new RegExp(`They are read in .*\\b${name}\\b`));
});

describe.each(withFlags)('$name', (language) => {
	const { stop, replies } = fixtureOf(language);

	it.each(stop.words)('recognises %s as a request to stop, with or without courtesies', (word) => {
		for (const text of [
			word,
			`${word}.`,
			`${word}!!!`,
			word.toUpperCase(),
			word.toLowerCase(),
			` ${word} \n`,
			`${stop.please} ${word}`,
			`${word}, ${stop.please.toLowerCase()}!`,
			`${word}. ${stop.thanks}.`,
			`${stop.thanks}\n\n${word}`,
			`${word}\n\nJohn Smith`,
		]) {
			expect([text, stops(text)]).toEqual([text, true]);
		}
		expect(stops('', word)).toBe(true);
		expect(stops('', `Re: ${word}`)).toBe(false);
		expect(stops('', word, word)).toBe(false);
	});

	it.each(replies)('reads the flags of: $text', ({ text, subject, ...flags }) => {
		const given = subject ?? `Re: ${SENT}`;
		expect({
			asksToStop: stops(text, given, SENT),
			isOutOfOffice: isAway(text, given, SENT),
		}).toEqual(flags);
	});

	it('has replies of every kind', () => {
		expect(replies.some((reply) => reply.isOutOfOffice)).toBe(true);
		expect(replies.some((reply) => !reply.isOutOfOffice && !reply.asksToStop)).toBe(true);
	});
});

describe('the subject', () => {
	it.each([
		'Automatic reply: A quick question',
		'[External] Auto-Reply',
		'Out of Office: A quick question',
		'Out of office',
		'Out of the office until 6 May',
		'John Smith is out of the office',
		'Automatische Antwort: Kurze Frage',
		'Abwesenheitsnotiz',
		'Réponse automatique : Une question',
		'Respuesta automática: Una pregunta',
		'Resposta automática: Uma pergunta',
		'自動返信: ご提案',
	])('%s shows an automatic reply', (subject) => {
		expect(isAway('Hello', subject, SENT)).toBe(true);
	});

	it.each([
		['after Re:', 'Re: Out of office: back on Monday', null],
		['after AW:', 'AW: Abwesenheitsnotiz', null],
		['after a tag and Re:', '[External] RE: Automatic reply', null],
		['as our own', 'Out of office', 'Out of office'],
		['about something else', 'Absence tracking for Acme', null],
		['about replies', 'Out of office replies - how do you handle them?', null],
	])('is not evidence %s', (_where, subject, sent) => {
		expect(isAway('We built our own.', subject, sent)).toBe(false);
	});

	it('is not a request to stop after Re: or as our own', () => {
		expect(stops('Yes', 'unsubscribe')).toBe(true);
		expect(stops('Yes', 'Re: unsubscribe')).toBe(false);
		expect(stops('Yes', 'Unsubscribe', 'Unsubscribe')).toBe(false);
	});
});

it('ends a sentence at a full-width mark', () => {
	// Of a question alone, an automatic reply is not certain.
	expect(isAway('これは自動返信メールです！お急ぎですか？', null)).toBe(true);
	expect(isAway('これは自動返信メールですか？', null)).toBe(false);
});

describe('a request to stop', () => {
	it.each([
		'Hi Frank,\n\nplease stop emailing me\n\nJohn',
		'Please remove me\nfrom your list.',
		'This is spam, stop',
		'Not interested.\nUnsubscribe john@acme.example',
		`${'We like it. '.repeat(1000)}\n\nPlease unsubscribe me.`,
	])('is recognised in %j', (text) => {
		expect(stops(text)).toBe(true);
	});

	it.each([
		'Reply "STOP" or "unsubscribe me from your list" is what our customers see.',
		'We track:\n- opens\n- unsubscribe\n- bounces',
		'Unsubscribe <https://acme.example/u/1>',
		'How many of your leads unsubscribe per month?',
		'',
	])('is not recognised in %j', (text) => {
		expect(stops(text)).toBe(false);
	});
});
