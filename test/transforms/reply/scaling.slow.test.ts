import { htmlToText } from '../../../nodes/Salesforge/transforms/reply/htmlToText';
import { asksToStop, isOutOfOffice } from '../../../nodes/Salesforge/transforms/reply/flags';
import { findNewestText } from '../../../nodes/Salesforge/transforms/reply/newestText';

const LONG = 500_000;
const filled = (part: string) => (length: number) =>
	part.repeat(Math.ceil(length / part.length)).slice(0, length);

/** The processor's time in ms, the least of three: other processes do not count. */
function timeOf(work: () => void): number {
	const times = [1, 2, 3].map(() => {
		const before = process.cpuUsage();
		work();
		return process.cpuUsage(before).user / 1000;
	});
	return Math.min(...times);
}

/** Four times the length takes four times as long, or sixteen times where the time grows with the square. */
function expectLinear(make: (length: number) => string, work: (text: string) => void) {
	const short = make(LONG / 4);
	const long = make(LONG);
	work(short);
	// What takes less than 20 ms is measured too badly to be compared.
	const base = Math.max(
		timeOf(() => work(short)),
		20,
	);
	expect(timeOf(() => work(long)) / base).toBeLessThan(10);
}

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
	expectLinear(filled(part), (text) => {
		const found = findNewestText(text, 'Amara Okafor');
		asksToStop(found.text);
		isOutOfOffice(text, found.text);
	});
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
	expectLinear(filled(part), (html) => findNewestText(htmlToText(html)));
});
