import fc from 'fast-check';

import { findNewestText } from '../../nodes/replyLanguage/newestText/newestText';

const textOf = (mail: string, name?: string) => findNewestText(mail, name).text;
const HEADER = 'On Tue, May 14, 2024 at 9:12 AM Nora Ellis <nora@mail.example> wrote:';

describe('replies between quoted lines', () => {
	it('are all kept, without the quoted lines', () => {
		const mail = `Hi Nora, see below.\n\n${HEADER}\n> Do you have a budget for this?\n\nYes, about 5k.\n\n> When could you start?\n\nIn June.\n\n> Best,\n> Nora`;
		expect(textOf(mail)).toBe('Hi Nora, see below.\n\nYes, about 5k.\n\nIn June.');
	});

	it('are kept right below the question, in lower case', () => {
		const mail = `${HEADER}\n> Would your colleagues in the other offices have a look at it too?\nyes, all of them\n> And when?\nnext week`;
		expect(textOf(mail)).toBe('yes, all of them\n\nnext week');
	});

	it('do not include the wrapped rest of a quoted line', () => {
		const mail = `Works for me.\n\n${HEADER}\n> I would like to show you how other teams of your size use it every\nday.\n> Would Thursday suit you?`;
		expect(textOf(mail)).toBe('Works for me.');
	});

	it('need no header', () => {
		const mail = '> Is it you who decides?\n\nNo, my boss.\n\n> Who is that?\n\nI will forward it.';
		expect(textOf(mail)).toBe('No, my boss.\n\nI will forward it.');
	});
});

describe('a reply below the quote', () => {
	it('is found', () => {
		const mail = `${HEADER}\n> Hi,\n>\n> would Thursday suit you?\n\nThursday is fine.\n\n-- \nAmara`;
		expect(textOf(mail)).toBe('Thursday is fine.');
	});

	it('is kept with the rest when nothing marks the quote', () => {
		const mail = `${HEADER}\n\nWould Thursday suit you?\n\nThursday is fine.`;
		expect(textOf(mail)).toContain('Thursday is fine.');
	});
});

describe("the contact's own words are kept", () => {
	it.each([
		['a line that begins with >', 'We are in the segment\n> 50 people\nnow. Is there a discount?'],
		['> inside a line', 'Menu > Settings > Users shows 3 > 2.'],
		['an itinerary', 'My trip:\n\nFrom: Berlin\nTo: Paris\nDate: 3 May 2024\n\nCan we meet there?'],
		['a quote of themselves', 'On 3 May 2024 I wrote:\n\n"please call me". Nobody did.'],
		['a sentence with a colon', 'As my colleague wrote:\nwe have no budget. Sorry.'],
		['German in a sentence', 'Am 3. Mai 2024 um 10:15 schrieb ich Ihnen:\nkeine Antwort. Schade.'],
		['a list of times', 'Pick one:\n\n14.05.2024 10:00\n15.05.2024 11:30\nMay 16, 2024 at 9:00 AM'],
		[
			'a rule between paragraphs',
			'Two points.\n\n---\n\nThe first one is that we have no time before June.',
		],
		['a list below a rule', 'Options\n-----\nMonday 10:00\nTuesday 15:00'],
		['double dashes as bullets', 'Open points:\n-- price\n-- start\n\nThanks!'],
		[
			'a sentence with "sent from"',
			'The alert that was\nSent from my phone app to\nall users is wrong.',
		],
		[
			'a paragraph with "Sent from"',
			'Hi.\n\nSent from my desk, where it is easier to type than on a phone.',
		],
		['regards in a sentence', 'With regards to pricing\nwe need a quote by Friday.'],
		['a question below a closing', 'Fine.\n\nCheers\n\nBy the way, do you also sell in Spain?'],
		['a remark about confidentiality', 'This message is confidential, please keep it so.'],
		['a phone number', 'You can reach me at:\n\n+49 40 555 01 99\namara@brightwell.example'],
		['thanks and a name', 'Works.\n\nThanks,\nAmara'],
		['only a closing', 'Best regards,\nAmara'],
		['only a signature', 'Sent from my iPhone'],
	])('%s', (_what, words) => {
		expect(textOf(words)).toBe(words);
		expect(textOf(`${words}\n\n${HEADER}\n> Hello?`)).toBe(words);
	});
});

describe('a date and an address', () => {
	it.each([
		'05/14/2026 10:30 works for us, please send the invite to jane@acme.com<mailto:jane@acme.com>\nWe are 40 reps ...',
		'14.05.2026 passt, bitte Jane einladen <jane@acme.com>',
		'14.05.2026 passt, bitte Jane einladen <jane@acme.com>\nDanke und bis dann.',
		'On 14.05.2026 at 10:00 please invite jane@acme.com and me <me@acme.com>\n\nWe are 40.',
		'I wrote to jane@acme.com on 3 May 2026:\nno answer yet. Can you help?',
	])('do not turn a sentence into a header: %s', (mail) => {
		expect(textOf(mail)).toBe(mail);
	});

	it('form a header when quoted lines follow', () => {
		const header = '2024-05-14 9:12, Nora Ellis <nora@mail.example>';
		expect(textOf(`Fine.\n\n${header}\n> Hello?`)).toBe('Fine.');
		expect(textOf(`Fine.\n\n${header}:\nHello?`)).toBe('Fine.');
		expect(textOf(`Fine.\n\n${header}\nHello?`)).toContain('Hello?');
	});
});

it('a postscript is kept, the closing above it is not', () => {
	const mail = 'Sounds good.\n\nBest,\nAmara\n\nPS: bring Tom along, please.';
	expect(textOf(mail)).toBe('Sounds good.\n\nPS: bring Tom along, please.');
	expect(textOf(`${mail}\n\n${HEADER}\n> Hello?`)).toBe(
		'Sounds good.\n\nPS: bring Tom along, please.',
	);
});

describe('what is not a signature, a quote or a disclaimer', () => {
	it.each([
		[
			'a sentence',
			'Sounds fine but no.\n\nBest regards,\nJohn\n\nPlease remove me from your list.',
		],
		['a sentence without its stop', 'Fine.\n\nBest regards,\nJohn\n\nwe could do Thursday though'],
		['a question', 'Regards\nJohn\n\nWhat is the price?'],
		['a list below equal signs', 'Our options:\n=====\nStarter\nPro\nEnterprise'],
		['a list below asterisks', 'Our options\n***\nStarter\nPro'],
		['a list below underscores', 'Two things\n____\nprice\nstart date'],
		['a list below a long rule', `Two things\n${'_'.repeat(36)}\nPrice\nStart date\nJane`],
		['addresses below a rule', 'Contacts:\n=====\njane@acme.com\nbob@acme.com'],
		['days below two dashes', 'Slots\n--\n- Monday\n- Tuesday'],
		[
			'a request for confidentiality',
			'Hi,\n\nConfidentiality: we would need an NDA before we share any numbers with you, since the data of our customers is confidential.\n\nCould you send yours?',
		],
		[
			'a remark about confidentiality',
			'Hi,\n\nThis message is confidential for now, since our board has not decided yet about the budget for the next year and I do not want rumours.\n\nWe can talk in June.',
		],
		['comparisons', 'We have\n> 50 reps\n> 3 offices\nIs that too small?'],
		['points with a >', 'Pick one:\n> Monday 10\n> Tuesday 11'],
		[
			'points after a colon',
			'Our goals:\n\n> faster onboarding\n> cheaper plan\n\nCan you do that?',
		],
		[
			'an afterthought below the phone signature',
			'Hi\n\nSent from my iPhone\n\nPlease remove me from your list.',
		],
	])('%s', (_what, mail) => {
		expect(textOf(mail, 'John Miller')).toBe(mail);
	});
});

describe('text that is not from the contact', () => {
	it.each([
		[
			'a disclaimer',
			'CONFIDENTIALITY NOTICE: This e-mail and any attachments are confidential and intended only for the person they are addressed to. Please delete it otherwise.',
		],
		[
			'a disclaimer in German',
			'Diese E-Mail enthält vertrauliche Informationen. Wenn Sie nicht der richtige Adressat sind, informieren Sie bitte den Absender und vernichten Sie diese Mail.',
		],
		[
			'a disclaimer in French',
			'Ce message et ses pièces jointes sont confidentiels et établis à l’intention exclusive de leur destinataire. Merci de les détruire en cas d’erreur.',
		],
		[
			'a disclaimer in Spanish',
			'Este mensaje y sus archivos adjuntos son confidenciales y van dirigidos exclusivamente a su destinatario. Si lo ha recibido por error, bórrelo.',
		],
		[
			'a disclaimer in Portuguese',
			'Esta mensagem e os seus anexos são confidenciais e destinam-se exclusivamente ao seu destinatário. Se a recebeu por engano, apague-a.',
		],
		[
			'a title and a disclaimer',
			'Disclaimer\n\nThe information contained in this communication is confidential and may be legally privileged. It is for the recipient alone.',
		],
		['a plea for the environment', 'Please consider the environment before printing this e-mail.'],
		[
			'the footer of a mailing list',
			'_______________________________________________\nusers mailing list\nusers@lists.example',
		],
		[
			'a bar of dashes and contact details',
			'—————\nAmara Okafor\nHead of Operations\namara@brightwell.example',
		],
		["Mailtrack's sign", 'ᐧ'],
	])('%s', (_what, rest) => {
		expect(textOf(`Call me on Friday.\n\n${rest}`)).toBe('Call me on Friday.');
	});

	it('includes a name with contact details below it, also when it is unknown whose', () => {
		const mail =
			'Thanks,\n\nCall me.\n\nAmara Okafor\nBrightwell | www.brightwell.example\n+1 555 010 0199';
		expect(textOf(mail, 'Amara Okafor')).toBe('Thanks,\n\nCall me.');
		expect(textOf(mail)).toBe('Thanks,\n\nCall me.');
	});
});

it.each([
	['mail.ru', '14 мая 2024, 09:12 от nora@mail.example:\n> Hello?'],
	[
		'Zimbra',
		'----- Mail original -----\nDe: "Nora" <nora@mail.example>\nEnvoyé: Mardi 14 Mai 2024',
	],
	['Front', 'On May 14, 2024 at 9:12 AM GMT+2 nora@mail.example wrote:\n\nHello?'],
])('cuts a quote with the header of %s', (_client, quote) => {
	expect(textOf(`Fine.\n\n${quote}`)).toBe('Fine.');
});

describe('headers in unusual places', () => {
	it('are found after words on the same line', () => {
		expect(textOf(`Sounds good. ${HEADER} Hello?`)).toBe(`Sounds good. ${HEADER} Hello?`);
		expect(textOf(`Sounds good. ${HEADER}\n> Hello?`)).toBe('Sounds good.');
	});

	it("do not include the contact's line above that begins like one", () => {
		expect(textOf(`On the other hand, it works.\n${HEADER}\n> Hello?`)).toBe(
			'On the other hand, it works.',
		);
	});

	it.each([
		['in three lines', 'On May 14, 2024,\nat 9:12,\nNora Ellis <nora@mail.example> wrote:'],
		['inside the quote', '> On May 14, 2024, at 9:12, Nora Ellis <nora@mail.example> wrote:'],
		[
			'as a block inside the quote',
			'> Subject: Hi\n> From: nora@mail.example\n> Date: Tue, 14 May 2024',
		],
		[
			'as a block of Orange inside the quote',
			'> Message du 14/05/24 09:12\n> De : "Nora Ellis" <nora@mail.example>\n> A : amara@x.example\n> Objet : Hi',
		],
		[
			'with wrapped addresses',
			'From: Nora Ellis <nora@mail.example>\nTo: Amara <amara@brightwell.example>;\n Tom <tom@brightwell.example>\nSubject: Hi',
		],
		[
			'with a forwarded e-mail',
			'---------- Forwarded message ---------\nFrom: Nora Ellis <nora@mail.example>\nDate: Tue, May 14, 2024',
		],
	])('%s', (_where, header) => {
		expect(textOf(`Fine.\n\n${header}\n>\n> Hello?`)).toBe('Fine.');
	});

	it('leaves a quote in a forwarded e-mail with that e-mail', () => {
		const mail = `See below, please answer Tom.\n\nBegin forwarded message:\n\nFrom: Tom <tom@brightwell.example>\nSubject: Hi\n\nLook at this.\n\n${HEADER}\n> Hello?`;
		expect(textOf(mail)).toBe('See below, please answer Tom.');
	});
});

describe('an e-mail of which nothing would be left', () => {
	it('has no words when the contact only quotes', () => {
		expect(findNewestText(`${HEADER}\n\n> Hello?\n> Anybody?\n`)).toMatchObject({
			text: '',
			hasQuote: true,
		});
	});

	it('is returned whole when the contact only forwards', () => {
		const mail =
			'---------- Forwarded message ---------\nFrom: Tom <tom@x.example>\nSubject: Hi\n\nNot for me.';
		expect(textOf(mail)).toContain('Not for me.');
	});

	it.each(['', ' \n\t\n', '>', '> >', '--', '\u200b'])('accepts %j', (mail) => {
		expect(findNewestText(mail).text.trim()).toBe(textOf(mail));
	});
});

it('invents no line: the result is in the e-mail, in the same order', () => {
	const line = fc.constantFrom(
		...['Hello Nora,', 'yes', '> quoted', '>> older', HEADER, 'On Tue, wrote:', '--', '---', ''],
		...['Best regards,', 'Amara Okafor', 'From: a@b.example', 'Sent: Monday', 'To: c@d.example'],
		...[
			'Sent from my iPhone',
			'This e-mail is confidential.',
			'-----Original Message-----',
			'____',
		],
	);
	fc.assert(
		fc.property(fc.array(line, { maxLength: 25 }), (lines) => {
			const given = [...lines];
			const { text } = findNewestText(lines.join('\n'));
			for (const kept of text.split('\n').filter((part) => part !== '')) {
				const at = given.indexOf(kept);
				expect(at).toBeGreaterThanOrEqual(0);
				given.splice(0, at + 1);
			}
		}),
		{ numRuns: 2_000 },
	);
});
