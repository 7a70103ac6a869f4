import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';

import { htmlToText } from '../../nodes/replyLanguage/newestText/htmlToText';
import { findNewestText } from '../../nodes/replyLanguage/newestText/newestText';

interface Mail {
	id: string;
	kind: string;
	body: string;
	reply: string;
}

const MISSED = [
	// A header in Basque, in which Gmail writes neither an address nor a date in any usual order.
	'gmail-eu',
	// The frame or the links of a help desk.
	'en-zendesk-ticket',
	'zendesk-text-ticket',
	'hubspot-html-vendor-form-answer',
	// Words below a signature with contact details.
	'after-signature',
	// A link that Outlook has written twice, a quote that is an indent, a footer below the quote.
	'es-outlook-word-html-licitacion',
	'it-outlook-new-html-div-rply',
	'outlook-classic-html-table-signature-ps',
	// A wish, a greeting or a name that ends the words, or does not.
	'fr-orange-message-du',
	'fr-html-orange-tarif',
	'ja-gmail-web-text',
	// A signature of which a part or all is kept, mostly one that begins with a name or a title.
	'aol-text-original-message',
	'barracuda-no-quote-text',
	'de-iphone-gerne-naechste-woche',
	'en-gateway-mimecast-short',
	'en-html-ol-gdpr-demand',
	'en-html-ol-has-banner-legal',
	'en-html-outlook-no-quote-demo-noshow',
	'en-html-outlook-quote-pasted-question',
	'en-outlook-mac-reference-container',
	'en-outlook-word-html-table-image',
	'en-zoho-html',
	'es-html-word-outlook-interesado',
	'es-owa-baja-lopd',
	'fr-html-apple-mail-questions',
	'ja-html-ol-shiryou',
	'mutt-text-inline-nested',
	'outlook-classic-html-proofpoint-banner',
	'sk-centrum-text-suhlas',
	'spark-text-later',
	'yahoo-web-html',
	'zh-qq-html-baojia',
	'zoho-html-indian',
];

const collapse = (text: string) => text.replace(/\s+/g, ' ').trim();

const mailsIn = (name: string) => {
	const file = resolve(__dirname, `mails/${name}.json`);
	return JSON.parse(readFileSync(file, 'utf8')) as Mail[];
};
const wordsOf = ({ kind, body }: Mail) =>
	collapse(findNewestText(kind === 'html' ? htmlToText(body) : body).text);

const SETS = ['public', 'written', 'later', 'latest', 'fresh', 'last'];

describe.each(SETS)('mails/%s.json', (name) => {
	const mails = mailsIn(name).filter(({ id }) => !MISSED.includes(id));
	it.each(mails.map((mail) => [mail.id, mail] as const))(
		"returns the contact's words: %s",
		(_id, mail) => {
			expect(wordsOf(mail)).toBe(collapse(mail.reply));
		},
	);
});

it('lists only emails as missed that are', () => {
	const missed = SETS.flatMap(mailsIn).filter((mail) => wordsOf(mail) !== collapse(mail.reply));
	expect(missed.map(({ id }) => id).sort()).toEqual([...MISSED].sort());
});
