import {
	emailReplyArrives,
	FakeSalesforge,
	linkedinReplyArrives,
	type Arrival,
	type NewReply,
	type Store,
	type Workspace,
} from '../../../harness/salesforge';
import { normalizeEvent, type AnySalesforgeEvent } from '../../../nodes';
import type { JsonObject } from '../../../nodes/Salesforge/shared/json';
import { jsonOf, run } from '../node';

const CONVERSATIONS = 1000;
const DAY_MS = 86_400_000;
const START = Date.parse('2026-03-02T00:00:00Z');
const DAYS = 8;

let fake: FakeSalesforge;
let workspace: Workspace;
let store: Store;
/** Each with a name of its own for the reply: contact and time. */
let arrivals: Array<Arrival & { reply: string; isDelivered: boolean }>;

beforeEach(async () => {
	fake = await FakeSalesforge.start();
	workspace = fake.addWorkspace('Sales Team');
	store = fake.store(workspace.id);
	arrivals = [];
});
afterEach(async () => await fake.stop());

/** The same numbers in every run. */
function numbers(seed: number) {
	let state = seed;
	return (below: number) => {
		state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
		return Math.floor((state / 2 ** 32) * below);
	};
}

const WORDS = [
	'Yes',
	'Ok',
	'no where',
	'now here',
	'Write to <ann@lead.example>',
	'Write to <bob@lead.example>',
	'1 < 2 & 3 > 2',
	'Yes,\nlet us talk.\n\nAnn 👍',
];

/** How Salesforge may write a message in a delivery and in the API. */
const escaped = (text: string) =>
	text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
const FORMS: Array<(text: string) => string> = [
	(text) => text,
	(text) => `${text.replaceAll('\n', '\r\n')}\r\n`,
	(text) => `<p>${escaped(text).replaceAll('\n', '<br>')}</p>`,
	(text) => `<div class="m"><span>${escaped(text).replaceAll('\n', '<br />')}</span></div>`,
];

/** A reply, delivered with a probability of two thirds: n8n is down the rest of the time. */
function arrive(next: (below: number) => number, reply: NewReply & { delay?: number }): Arrival {
	const { text = '', delay = 0 } = reply;
	const isOnLinkedin = reply.thread ? reply.thread.emails.length === 0 : next(3) > 0;
	const arrival = (isOnLinkedin ? linkedinReplyArrives : emailReplyArrives)(store, reply);
	const { body } = arrival.fakeEvent;
	const eventTime = new Date(Date.parse(reply.date!) + delay).toISOString();
	body.webhookInfo = { ...(body.webhookInfo as JsonObject), eventTime };
	if (isOnLinkedin) {
		const message = arrival.thread.linkedinMessages.at(-1)!;
		message.message = FORMS[next(FORMS.length)]!(text);
		body.replyMessage = { text: FORMS[next(2)]!(text), html: FORMS[next(FORMS.length)]!(text) };
	}
	const name = `${arrival.contact.id} ${reply.date}`;
	arrivals.push({ ...arrival, reply: name, isDelivered: next(3) > 0 });
	return arrival;
}

/** Both roads lead to one place that handles each `messageId` once. Counts what comes out. */
async function handleBoth() {
	const delivered = arrivals.filter(({ isDelivered }) => isDelivered);
	const missed = jsonOf(
		await run(fake, 'event/getMissed', {
			workspaceId: workspace.id,
			receivedAfter: new Date(START - DAY_MS).toISOString(),
		}),
	) as unknown as AnySalesforgeEvent[];
	expect(missed).toHaveLength(arrivals.length);
	const events = [
		...delivered.map(({ fakeEvent, reply }) => ({ reply, event: normalizeEvent(fakeEvent.body)! })),
		...missed.map((event) => ({ reply: `${event.contact!.id} ${event.eventTime}`, event })),
	];
	const keys = new Set<string>();
	const handled = new Map(arrivals.map(({ reply }) => [reply, 0]));
	for (const { reply, event } of events) {
		if (!keys.has(event.messageId!)) handled.set(reply, handled.get(reply)! + 1);
		keys.add(event.messageId!);
	}
	const times = [...handled.values()];
	return {
		replies: times.length,
		delivered: delivered.length,
		lost: times.filter((count) => count === 0).length,
		doubled: times.filter((count) => count > 1).length,
	};
}

it('loses and doubles no reply of 1,000 random conversations', async () => {
	const next = numbers(20_260_302);
	for (let n = 0; n < CONVERSATIONS; n++) {
		let last: Arrival | undefined;
		for (let day = next(DAYS); day < DAYS; day += 1 + next(4)) {
			const words = new Set(Array.from({ length: 1 + next(3) }, () => WORDS[next(WORDS.length)]!));
			for (const text of words) {
				// Stamped up to ten minutes after the message, on the same day.
				const delay = next(600_000);
				const date = new Date(START + day * DAY_MS + next(DAY_MS - delay)).toISOString();
				last = arrive(next, { thread: last?.thread, contact: last?.contact, text, date, delay });
			}
		}
	}
	const { replies, delivered, lost, doubled } = await handleBoth();
	expect(replies).toBeGreaterThan(3 * CONVERSATIONS);
	expect(delivered).toBeLessThan(0.7 * replies);
	expect({ lost, doubled }).toEqual({ lost: 0, doubled: 0 });
}, 120_000);

describe('what no key can tell', () => {
	const noon = (day: number) => new Date(START + day * DAY_MS + DAY_MS / 2).toISOString();

	it('is the same words twice in a conversation on one day: one of them is lost', async () => {
		const one = () => 1;
		const { thread, contact } = arrive(one, { text: 'Ok', date: noon(0) });
		arrive(one, { thread, contact, text: 'Ok', date: noon(1) });
		const later = new Date(Date.parse(noon(1)) + 1000).toISOString();
		arrive(one, { thread, contact, text: 'Ok', date: later });
		expect(await handleBoth()).toEqual({ replies: 3, delivered: 3, lost: 1, doubled: 0 });
	});

	it('is a message before midnight in UTC that is stamped after it: it comes twice, but is not lost', async () => {
		const date = new Date(START + DAY_MS - 1000).toISOString();
		arrive(() => 1, { text: 'Ok', date, delay: 2000 });
		expect(await handleBoth()).toEqual({ replies: 1, delivered: 1, lost: 0, doubled: 1 });
	});
});
