import { generateSamples, toEvent } from '../../nodes';
import type { JsonObject } from '../../nodes/Salesforge/shared/json';
import {
	extractReply,
	isReply,
	simplifyReply,
} from '../../nodes/Salesforge/transforms/extractReply';
import { articleBodies, articleBody } from '../../harness/fixtures/article';

const extract = (body: JsonObject) => extractReply(toEvent(body));

function withContent(content: JsonObject, head: JsonObject = {}): JsonObject {
	const body = articleBody(6);
	body.replyEmail = { ...(body.replyEmail as JsonObject), ...head, content };
	return body;
}

describe("the help article's replies", () => {
	it("returns an e-mail's author, time, channel, subject and words", () => {
		const { event, channel, fromName, text, fullText, textSource, hasQuotedText, signature } =
			extract(articleBody(6));
		expect({ event, channel, fromName, textSource, hasQuotedText, signature }).toEqual({
			event: 'email_replied',
			channel: 'email',
			fromName: 'Bill Gates',
			textSource: 'text',
			hasQuotedText: false,
			signature: null,
		});
		expect(text).toMatch(/^Hi Frank, I'm interested in selling more computers\./);
		expect(fullText).toBe(text);
	});

	it("returns a LinkedIn message with the profile's address", () => {
		const reply = extract(articleBody(9));
		const { contact } = articleBody(9) as { contact: JsonObject };
		expect(reply).toMatchObject({
			event: 'linkedin_replied',
			channel: 'linkedin',
			fromAddress: contact.linkedinUrl,
			subject: null,
		});
		expect(reply.text).toContain('selling more computers');
	});

	it('are the four reply types and no others', () => {
		const types = articleBodies.map((body) => toEvent(body)).filter(isReply);
		expect(types.map(({ event }) => event)).toEqual([
			'email_replied',
			'positive_reply',
			'negative_reply',
			'linkedin_replied',
		]);
	});
});

describe('the text', () => {
	const header = 'On Tue, May 14, 2024 at 9:12 AM Nora <nora@mail.example> wrote:';

	it('comes from the HTML when there is nothing else', () => {
		for (const text of [null, '', ' \n']) {
			const html = `<div>Yes.</div><div class="gmail_attr">${header}</div><blockquote>So?</blockquote>`;
			const reply = extract(withContent({ text, html }));
			expect(reply).toMatchObject({ text: 'Yes.', textSource: 'html', hasQuotedText: true, html });
			expect(reply.fullText).toContain('> So?');
			expect(reply.fullText).not.toMatch(/[\uE000-\uE003]/);
		}
	});

	it('comes from HTML that was sent as text', () => {
		const reply = extract(
			withContent({ text: '<html><body><p>Yes.</p></body></html>', html: null }),
		);
		expect(reply).toMatchObject({ text: 'Yes.', textSource: 'html' });
	});

	it('is returned with the full text and the signature', () => {
		const text = `Yes.\r\n\r\n-- \r\nBill\r\n\r\n${header}\r\n> So?`;
		expect(extract(withContent({ text }))).toMatchObject({
			text: 'Yes.',
			signature: '--\nBill',
			hasQuotedText: true,
			fullText: `Yes.\n\n--\nBill\n\n${header}\n> So?`,
		});
	});

	it('is complete for a LinkedIn message, which quotes nothing', () => {
		const body = articleBody(9);
		const text = 'Fine.\n\nBest regards,\nBill\n\nFrom: Berlin\nSent: by train';
		body.replyMessage = { text, html: null };
		expect(extract(body).text).toBe(text);
	});

	it("recognises a signature by the contact's name", () => {
		const text = 'Yes.\n\nBill Gates\nMicrosoft\nwww.microsoft.example';
		expect(extract(withContent({ text })).text).toBe('Yes.');
	});

	it('is empty, not lost, when the event has no reply', () => {
		const body = articleBody(7);
		delete body.replyEmail;
		expect(extract(body)).toMatchObject({
			event: 'positive_reply',
			text: '',
			fullText: '',
			textSource: null,
		});
	});
});

it('looks for flags in the words and the subject, not in the quote', () => {
	const quoted =
		'\n\nOn Tue, May 14, 2024 at 9:12 AM N <n@m.example> wrote:\n> Please unsubscribe me.';
	const head = { subject: 'Automatic reply: Hi' };
	const flagsOf = (text: string, given: JsonObject = {}) => {
		const { isOutOfOffice, asksToStop } = extract(withContent({ text }, given));
		return { isOutOfOffice, asksToStop };
	};
	expect(flagsOf(`Yes.${quoted}`)).toEqual({ isOutOfOffice: false, asksToStop: false });
	expect(flagsOf('Yes.', head)).toEqual({ isOutOfOffice: true, asksToStop: false });
	expect(flagsOf('Please unsubscribe me.')).toEqual({ isOutOfOffice: false, asksToStop: true });
});

it('returns the day of return only for somebody who is away', () => {
	const returnsOn = (text: string, given: JsonObject = {}) =>
		extract(withContent({ text }, given)).returnsOn;
	const { eventTime } = extract(articleBody(6));
	const year = new Date(eventTime!).getUTCFullYear() + 1;
	expect(returnsOn(`I am out of the office until 6 May ${year}.`)).toBe(`${year}-05-06`);
	expect(returnsOn('Hello', { subject: `Out of office until 6 May ${year}` })).toBe(
		`${year}-05-06`,
	);
	expect(returnsOn(`Can we talk on 6 May ${year}? I am away until 5 May ${year}.`)).toBeNull();
	expect(returnsOn('I am out of the office.')).toBeNull();
});

it('tells somebody who has left from somebody who is away', () => {
	const subject = 'Automatic reply: Hi';
	const flagsOf = (text: string) => {
		const { isOutOfOffice, returnsOn, hasLeft } = extract(withContent({ text }, { subject }));
		return { isOutOfOffice, returnsOn, hasLeft };
	};
	const left = { isOutOfOffice: false, returnsOn: null, hasLeft: true };
	expect(flagsOf('I no longer work at Nordwind.')).toEqual(left);
	expect(flagsOf('I am back on Monday.')).toMatchObject({ isOutOfOffice: true, hasLeft: false });
});

it('does not count our own subject as evidence', () => {
	const body = withContent({ text: 'Yes.' }, { subject: 'Out of office' });
	body.sequenceEmail = { ...(body.sequenceEmail as JsonObject), subject: 'Out of office' };
	expect(extract(body).isOutOfOffice).toBe(false);
	body.sequenceEmail = { ...(body.sequenceEmail as JsonObject), subject: 'A quick question' };
	expect(extract(body).isOutOfOffice).toBe(true);
});

it('recognises a request to stop in a subject without text', () => {
	expect(extract(withContent({ text: '' }, { subject: 'unsubscribe' })).asksToStop).toBe(true);
});

it('has the same fields in the same order for every reply, fewer when simplified', () => {
	const replies = generateSamples({ count: 200, seed: 'replies' })
		.map((body) => toEvent(body))
		.filter(isReply)
		.map(extractReply);
	expect(new Set(replies.map((reply) => Object.keys(reply).join())).size).toBe(1);
	expect(Object.keys(simplifyReply(replies[0]!))).toEqual([
		'event',
		'eventId',
		'eventTime',
		'channel',
		'fromName',
		'fromAddress',
		'subject',
		'text',
		'isOutOfOffice',
		'asksToStop',
		'messageId',
		'hasLeft',
		'workspaceId',
		'mailboxId',
	]);
	expect(Object.keys(replies[0]!).slice(-3)).toEqual(['hasLeft', 'workspaceId', 'mailboxId']);
	for (const reply of replies) expect(reply).toMatchObject({ ...simplifyReply(reply) });
});
