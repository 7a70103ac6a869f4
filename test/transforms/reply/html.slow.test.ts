import { htmlToText } from '../../../nodes/Salesforge/transforms/reply/htmlToText';
import { findNewestText } from '../../../nodes/Salesforge/transforms/reply/newestText';

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
