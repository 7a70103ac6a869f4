import { htmlToText } from '../../nodes/replyLanguage/newestText/htmlToText';
import { findNewestText } from '../../nodes/replyLanguage/newestText/newestText';

it.each([
	'<div>',
	'<blockquote>',
	'<table><tr><td>',
	'<ul><li>',
	'<div class="yahoo_quoted">',
	'<!--',
])('survives 100,000 times %s', (tag) => {
	expect(findNewestText(htmlToText(`<p>Yes.</p>${tag.repeat(100_000)}`)).text).toContain('Yes.');
});
