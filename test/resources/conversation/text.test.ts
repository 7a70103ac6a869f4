import {
	isHtml,
	newestText,
	plainText,
} from '../../../nodes/Salesforge/resources/conversation/text';

describe('text is not HTML', () => {
	it.each([
		['an address in angle brackets', 'Please write to Ann Lee <ann@lead.example>,\nshe decides.'],
		['a link in angle brackets', 'See <https://lead.example/pricing>\nand call me.'],
		['a mail link', 'Ann<mailto:ann@lead.example>\nBob<mailto:bob@lead.example>'],
		['a placeholder', 'Hi <first name>,\nthis is not for us.'],
		['an arrow', 'A <- B\nC -> D <!-- not yet'],
		['a comparison', 'a<b and c>d\nif x <b then'],
	])('with %s', (_what, text) => {
		expect(isHtml(text)).toBe(false);
		expect(plainText(text)).toBe(text);
	});

	it('so the email that it quotes is not the words of the contact', () => {
		const quoted =
			'On Mon, Mar 9, 2026 at 9:12 AM Frank <frank@sales.example> wrote:\n> To opt out reply STOP';
		expect(newestText(`Ask Ann Lee <ann@lead.example>\nor me.\n\n${quoted}`)).toBe(
			'Ask Ann Lee <ann@lead.example>\nor me.',
		);
	});
});

describe('HTML', () => {
	it.each([
		['a paragraph', '<p>Yes &amp; no</p>'],
		['a line break', 'Yes &amp;<br>no'],
		['a line break as in XML', 'Yes &amp;<br />no'],
		['an attribute', '<div class="x">Yes &amp; no</div>'],
		['an attribute in the next line', '<p\nclass=MsoNormal>Yes &amp; no</p>'],
		['capital letters', '<P>Yes &amp; no</P>'],
		['a document', '<!DOCTYPE html><html><body>Yes &amp; no</body></html>'],
	])('is known by %s', (_what, html) => {
		expect(isHtml(html)).toBe(true);
		expect(plainText(html).replace('\n', ' ')).toBe('Yes & no');
	});
});
