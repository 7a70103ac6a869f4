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
	// A help desk's own frame around the answer.
	'en-zendesk-ticket',
	// Contact details that nothing marks as the writer's. They could be those of somebody to turn to.
	'en-exchange2007-ruled-from',
	'en-gateway-mimecast-short',
	'en-zoho-html',
];

const collapse = (text: string) => text.replace(/\s+/g, ' ').trim();

describe.each(['public', 'written', 'later', 'latest'])('mails/%s.json', (name) => {
	const file = resolve(__dirname, `mails/${name}.json`);
	const mails = JSON.parse(readFileSync(file, 'utf8')) as Mail[];
	it.each(
		mails
			.filter(({ id }) => !MISSED.includes(id))
			.map(({ id, kind, body, reply }) => [id, kind === 'html' ? htmlToText(body) : body, reply]),
	)("returns the contact's words: %s", (_id, text, reply) => {
		expect(collapse(findNewestText(text!).text)).toBe(collapse(reply!));
	});
});
