import { htmlToText } from '../../nodes/replyLanguage/newestText/htmlToText';
import { findNewestText } from '../../nodes/replyLanguage/newestText/newestText';

const textOf = (html: string) => findNewestText(htmlToText(html)).text;
const QUOTED = 'Would Thursday suit you?';

describe('the quotes of mail clients', () => {
	it.each([
		[
			'Gmail',
			`<div dir="ltr"><div>Thursday is <b>fine</b>.</div><div><br></div><div>Amara</div></div><br><div class="gmail_quote gmail_quote_container"><div dir="ltr" class="gmail_attr">Nora Ellis &lt;<a href="mailto:nora@mail.example">nora@mail.example</a>&gt; 14 May, 9:12 napisała<br></div><blockquote class="gmail_quote" style="margin:0 0 0 .8ex;border-left:1px #ccc solid;padding-left:1ex"><div>${QUOTED}</div></blockquote></div>`,
		],
		[
			'Outlook on the web',
			`<html><body><div style="font-family:Aptos">Thursday is fine.</div><div><br></div><div>Amara</div><div id="appendonsend"></div><hr style="display:inline-block;width:98%"><div id="divRplyFwdMsg" dir="ltr"><font><b>Von:</b> Nora Ellis<br><b>Gesendet:</b> Dienstag, 14. Mai<br></font></div><div>${QUOTED}</div></body></html>`,
		],
		[
			'Outlook for Windows',
			`<div class="WordSection1"><p class="MsoNormal">Thursday is fine.<o:p></o:p></p><p class="MsoNormal"><o:p>&nbsp;</o:p></p><p class="MsoNormal">Amara<o:p></o:p></p><div><div style="border:none;border-top:solid #E1E1E1 1.0pt;padding:3.0pt 0in 0in 0in"><p class="MsoNormal"><b>Lähettäjä:</b> Nora Ellis<br><b>Päivämäärä:</b> 14.5.<br></p></div></div><p class="MsoNormal">${QUOTED}</p></div>`,
		],
		[
			'Apple Mail',
			`<html><body>Thursday is fine.<div><br></div><div>Amara<br><div><br><blockquote type="cite"><div>On 14 May 2024, at 09:12, Nora Ellis &lt;nora@mail.example&gt; wrote:</div><br><div>${QUOTED}</div></blockquote></div></div></body></html>`,
		],
		[
			'Thunderbird',
			`<p>Thursday is fine.</p><p>Amara</p><div class="moz-cite-prefix">14.05.24 09:12, Nora Ellis:<br></div><blockquote type="cite" cite="mid:1@mail.example"><p>${QUOTED}</p></blockquote>`,
		],
		[
			'Yahoo',
			`<div class="ydp1">Thursday is fine.</div><div><br></div><div>Amara</div><div id="ydp2yahoo_quoted_1" class="ydp2yahoo_quoted"><div>Martes, 14 de mayo, Nora Ellis:</div><div>${QUOTED}</div></div>`,
		],
		[
			'Hotmail',
			`<div>Thursday is fine.<br><br>Amara<br><br><hr id="stopSpelling">Date: Tue, 14 May 2024<br>From: nora@mail.example<br><br>${QUOTED}</div>`,
		],
		[
			'Proton Mail',
			`<div>Thursday is fine.</div><div><br></div><div>Amara</div><div class="protonmail_quote">Le mardi 14 mai 2024 à 09:12, Nora Ellis &lt;nora@mail.example&gt; a écrit :<br><blockquote class="protonmail_quote" type="cite">${QUOTED}</blockquote></div>`,
		],
		[
			'Zimbra',
			`<div>Thursday is fine.</div><div><br></div><div>Amara</div><hr id="zwchr" data-marker="__DIVIDER__"><div><b>Da: </b>"Nora Ellis"<br><b>Oggetto: </b>Hi</div><div>${QUOTED}</div>`,
		],
		[
			'Spark',
			`<div name="messageBodySection"><div>Thursday is fine.</div><div><br></div><div>Amara</div></div><div name="messageReplySection">On 14 May, Nora Ellis wrote:<div>${QUOTED}</div></div>`,
		],
	])('%s', (_client, html) => {
		expect(textOf(html)).toBe('Thursday is fine.\n\nAmara');
	});

	it('keeps replies between and below the blockquotes', () => {
		const html = `<div class="gmail_quote"><div class="gmail_attr">On Tue, Nora wrote:</div><blockquote class="gmail_quote">Is it you?</blockquote><div>Yes, it is.</div><blockquote class="gmail_quote">When?</blockquote></div><div>In June.</div>`;
		expect(textOf(html)).toBe('Yes, it is.\n\nIn June.');
	});
});

describe("the contact's words in HTML", () => {
	it.each([
		['paragraphs and breaks', '<p>One<br>two</p><p>three</p>', 'One\ntwo\n\nthree'],
		['lists', '<ul><li>10:00</li><li>11:00</li></ul>', '- 10:00\n- 11:00'],
		['lists of paragraphs', '<ol><li><p>One</p></li><li><p>two</p></li></ol>', '1. One\n\n2. two'],
		[
			'links with their target',
			'<a href="https://cal.example/amara">my calendar</a>',
			'my calendar <https://cal.example/amara>',
		],
		[
			'links that show their target',
			'<a href="https://cal.example">https://cal.example</a>',
			'https://cal.example',
		],
		[
			'cells of a table',
			'<table><tr><td>Mon</td><td>10:00</td></tr><tr><td>Tue</td><td>11:00</td></tr></table>',
			'Mon 10:00\nTue 11:00',
		],
		[
			'indented words',
			'<div>Our answer:</div><blockquote style="margin:0 0 0 40px;border:none;padding:0px"><div>yes</div></blockquote>',
			'Our answer:\nyes',
		],
		[
			'emoji as images',
			'<p>Fine <img alt="👍" src="cid:1"> thanks <img alt="logo" src="cid:2"></p>',
			'Fine 👍 thanks',
		],
		['entities', '<p>R&amp;D &gt; 5&nbsp;people &eacute;</p>', 'R&D > 5 people é'],
		['headings as they are', '<h1>Our needs</h1><p>CRM</p>', 'Our needs\n\nCRM'],
		['words below a rule', '<p>One.</p><hr><p>Two.</p>', 'One.\n\nTwo.'],
	])('has %s', (_what, html, text) => {
		expect(textOf(html)).toBe(text);
	});

	it('has no invisible text', () => {
		const html =
			'<html><head><title>Mail</title><style>p{}</style></head><body><div style="display:none">preview</div><script>x()</script><!-- note --><p>Yes.</p></body></html>';
		expect(textOf(html)).toBe('Yes.');
	});

	it.each([
		'<div class="gmail_signature" data-smartmail="gmail_signature">Amara<br>Brightwell</div>',
		'<div id="Signature"><p>Amara</p><p>Brightwell</p></div>',
		'<pre class="moz-signature">-- \nAmara</pre>',
		'<div data-signatureblock="true">Amara</div>',
	])('has no signature: %s', (signature) => {
		expect(textOf(`<div>Yes.</div>${signature}`)).toBe('Yes.');
		expect(textOf(signature)).toContain('Amara');
	});
});

it('is not fooled by marks in the e-mail itself', () => {
	expect(textOf('<p>One.</p><p>\uE000</p><p>\uE003Two.</p>')).toBe('One.\n\nTwo.');
});

it.each(['<div>', '<blockquote>', '<table><tr><td>', '<ol><li><p>', '<p><b>'])(
	'loses no word below 20,000 nested %s',
	(tag) => {
		const text = htmlToText(`<p>First</p>${tag.repeat(20_000)}deepest words`);
		expect(text).toContain('First');
		expect(text).toContain('deepest words');
	},
);
