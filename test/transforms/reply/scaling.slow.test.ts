import { filled, growth, LINEAR } from '../../../harness/growth';
import { htmlToText } from '../../../nodes/Salesforge/transforms/reply/htmlToText';
import { asksToStop, isOutOfOffice } from '../../../nodes/Salesforge/transforms/reply/flags';
import { findNewestText } from '../../../nodes/Salesforge/transforms/reply/newestText';

const texts: Record<string, string> = {
	'the word On': 'On a ',
	'whole headers': 'On Mon, 3 May 2024 at 10:00, x <a@b.c> wrote:\n',
	'unfinished headers': 'On Mon, 3 May 2024 at 10:00, x a@b.c hello:\n',
	'long lines that end as headers do': `On 3 ${'<a@b '.repeat(100)}wrote:\n`,
	'header fields': 'From: a\n',
	'fields that never end': 'To: a,\n',
	'quote marks': '> > ',
	'quoted and own lines by turns': '> a\nb\n',
	closings: 'Regards\n',
	delimiters: '--\nsome words\n',
	'beginnings of disclaimers': '\nThis message is confidential and\n',
	'blank lines': '\n',
	spaces: ' ',
	'one long word': 'x',
	addresses: '<a@b.c ',
	'dates and times': 'On 2024 10:00 ',
	'phone signatures': 'Sent from my iPhone\n',
	'words that the library looks for': '在a写道 Op a schreef ',
	'requests to stop': "don't unsubscribe me ",
};

it.each(Object.entries(texts))('takes much of %s in linear time', (_what, part) => {
	expect(
		growth(filled(part), (text) => {
			const found = findNewestText(text, 'Amara Okafor');
			asksToStop(found.text);
			isOutOfOffice(text, found.text);
		}),
	).toBeLessThan(LINEAR);
});

const htmls: Record<string, string> = {
	'open elements': '<div>',
	'open quotes': '<blockquote>x',
	'closed quotes': '<blockquote>x</blockquote>',
	breaks: '<br>',
	brackets: '<',
	entities: '&amp;',
	signatures: '<div class="gmail_signature">x',
	borders: '<div style="border-top: x">',
};

it.each(Object.entries(htmls))('takes much of %s in HTML in linear time', (_what, part) => {
	expect(growth(filled(part), (html) => findNewestText(htmlToText(html)))).toBeLessThan(LINEAR);
});
