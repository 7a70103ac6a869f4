import { messageIdOf, normalizeEvent } from '../../nodes';
import type { JsonObject } from '../../nodes/Salesforge/shared/json';
import { articleBodies, articleBody } from '../../harness/fixtures/article';

const NOON = '2026-03-10T12:00:00.000Z';

const linkedin = (
	text: string | null,
	threadId: string | null = 'thread_1',
	time: string | null = NOON,
) => messageIdOf({ channel: 'linkedin', threadId, text, time });

describe('an email', () => {
	it.each(['<AbC@Outlook.com>', 'abc@outlook.com', ' <abc@outlook.com>\r\n'])(
		'with the Message-ID %j has the same key',
		(emailId) => {
			expect(messageIdOf({ channel: 'email', emailId })).toBe('abc@outlook.com');
		},
	);

	it.each([null, undefined, '', ' ', '<>', ' < > '])(
		'with the Message-ID %j has none',
		(emailId) => {
			expect(messageIdOf({ channel: 'email', emailId, threadId: 't', text: 'Hi' })).toBeNull();
		},
	);
});

describe('a LinkedIn message', () => {
	const key = linkedin("Yes & no,\nlet's talk: 1 < 2 “now”\n\nBill 👍");

	it('has a key that never changes', () => {
		expect(key).toBe('li_accc1b237af30a5761885e412154e70c');
	});

	it.each([
		['with other line breaks', "Yes & no,\r\nlet's talk: 1 < 2 “now”\r\n\r\nBill 👍\r\n"],
		['on one line', "Yes & no, let's talk: 1 < 2 “now” Bill 👍"],
		['with other spaces', "\u00a0Yes &\u00a0no,\u2028let's\ttalk: 1  < 2 “now”\u200b\nBill 👍 "],
		['as HTML', '<p>Yes &amp; no,<br/>let&#39;s talk: 1 &lt; 2 “now”</p><p>Bill&nbsp;👍</p>'],
		[
			'as HTML in HTML',
			'<div class="a"><p>Yes &amp;amp; no, let&amp;#x27;s talk: 1 &amp;lt; 2 &#8220;now&#8221;</p>Bill &#x1F44D;</div>',
		],
	])('has the same key %s', (_form, text) => {
		expect(linkedin(text)).toBe(key);
	});

	it('has another key for other words, other letters and another thread', () => {
		const keys = [
			key,
			linkedin('Yes'),
			linkedin('yes'),
			linkedin('Yes!'),
			linkedin('Yes', 'thread_2'),
			linkedin('1Yes', 'thread_'),
			linkedin('👍'),
			linkedin('👎'),
			linkedin('no where'),
			linkedin('now here'),
			linkedin('write to <ann@lead.example>'),
			linkedin('write to <bob@lead.example>'),
			linkedin('write to'),
			linkedin('see <https://a.example>'),
			linkedin('see <https://b.example>'),
		];
		expect(new Set(keys).size).toBe(keys.length);
	});

	it('has another key on another day in UTC, and the same at another time of the day', () => {
		const at = (time: string) => linkedin('Yes', 'thread_1', time);
		const days = [
			'2026-03-09T23:59:59.999Z',
			'2026-03-10T00:00:00.000Z',
			'2026-03-11T00:00:00.000Z',
		];
		expect(new Set(days.map(at)).size).toBe(3);
		expect(at('2026-03-10T23:59:59.999Z')).toBe(at('2026-03-10T00:00:00.000Z'));
	});

	it.each([
		[null, 'thread_1'],
		['', 'thread_1'],
		['<p>&nbsp;</p>', 'thread_1'],
		['Yes', null],
		['Yes', ' '],
		['Yes', 'thread_1', null],
		['Yes', 'thread_1', ''],
	])('with the text %j in the thread %j at %j has none', (text, threadId, time = NOON) => {
		expect(linkedin(text, threadId, time)).toBeNull();
	});
});

describe('the event', () => {
	const messageIdsOf = (n: number, change: (body: JsonObject) => void) => {
		const body = articleBody(n);
		change(body);
		return normalizeEvent(body)!;
	};

	it('has the key of its reply, and null for other events', () => {
		const ids = articleBodies.map((body) => normalizeEvent(body)!.messageId);
		expect(ids.slice(0, 5)).toEqual(Array(5).fill(null));
		const emailId = (articleBodies[5]!.replyEmail as { emailId: string }).emailId.toLowerCase();
		expect(ids.slice(5, 8)).toEqual([emailId, emailId, emailId]);
		const { text } = articleBodies[8]!.replyMessage as { text: string };
		expect(ids[8]).toBe(linkedin(text, 'thread_abc123', '2024-11-28T12:58:30.000Z'));
	});

	it('has the same key for a LinkedIn message with only HTML', () => {
		const event = messageIdsOf(9, (body) => {
			const { text } = body.replyMessage as JsonObject;
			body.replyMessage = { text: '', html: `<p>${text as string}</p>` };
		});
		expect(event.messageId).toBe(normalizeEvent(articleBody(9))!.messageId);
	});

	it('has its own id as the key when a reply names no message, so no two are mistaken for one', () => {
		for (const [n, change] of [
			[6, (body: JsonObject) => delete (body.replyEmail as JsonObject).emailId],
			[7, (body: JsonObject) => delete body.replyEmail],
			[9, (body: JsonObject) => delete body.threadId],
			[9, (body: JsonObject) => delete (body.webhookInfo as JsonObject).eventTime],
		] as const) {
			const event = messageIdsOf(n, change);
			expect(event.messageId).toBe(event.eventId);
		}
	});
});
