import fc from 'fast-check';

import { articleBodies } from '../fixtures/article';
import { at, entriesOf, isContainer, writeJson, type Path } from './json';

type Holder = Record<string | number, unknown>;

/** A change to a body. `pick` chooses one of the body's places, modulo their number. */
type Change =
	| { change: 'remove'; pick: number }
	| { change: 'rename'; pick: number; key: string }
	| { change: 'replace'; pick: number; value: unknown }
	| { change: 'add'; pick: number; key: string; value: unknown }
	| { change: 'copy'; pick: number; from: number; key: string }
	| { change: 'wrap'; pick: number; levels: number; array: boolean }
	| { change: 'repeat'; pick: number; text: string; times: number }
	| { change: 'widen'; pick: number; width: number }
	| { change: 'blend'; sample: number };

const KEYS = [
	'__proto__',
	'constructor',
	'prototype',
	'hasOwnProperty',
	'toString',
	'toJSON',
	'length',
	'',
	' ',
	'a.b',
	'a_b',
	'0',
	'webhookInfo',
	'workspace',
	'sequence',
	'contact',
	'mailbox',
	'sequenceEmail',
	'content',
	'text',
	'html',
	'id',
	'type',
	'eventTime',
	'link',
	'threadId',
	'step',
	'ai_generated',
	'aiGenerated',
	'openedAt',
	'opened_at',
	'replyEmail',
	'replyMessage',
	'emailSentData',
	'emailOpenedData',
	'linkClickedData',
	'contactUnsubscribedData',
	'emailBounced',
	'emailBouncedData',
	'extra',
	'issues',
	'reply',
	'eventId',
	'\u0000',
	'ключ',
	'🔑',
	'\ud800',
	'İ',
] as const;

const TYPES = [
	'email_sent',
	'email_opened',
	'link_clicked',
	'email_replied',
	'linkedin_replied',
	'contact_unsubscribed',
	'email_bounced',
	'positive_reply',
	'negative_reply',
	'label_changed',
	'dnc_added',
	'Email Sent',
	'email.replied',
	'positiveReply',
	' EMAIL-BOUNCED ',
	'meeting_booked',
	'LinkedIn InMail Sent',
	'linkedin_connection_request_accepted',
	'not_yet_known',
	'constructor',
	'__proto__',
	'toString',
	'*',
	'',
	'   ',
] as const;

const TIMES = [
	'2024-11-28T12:58:30Z',
	'2024-11-28T12:58:30.123456789Z',
	'2024-11-28T12:58:30+14:00',
	'2024-11-28T12:58:30-0930',
	'2024-11-28T12:58:30+99:99',
	'2024-11-28T12:58Z',
	'2024-11-28T12:58:30',
	'2024-02-30T00:00:00Z',
	'2023-02-29T00:00:00Z',
	'2024-06-30T23:59:60Z',
	'2024-06-30T24:00:00Z',
	'0000-01-01T00:00:00+02:00',
	'9999-12-31T23:59:59-01:00',
	'+275760-09-13T00:00:00.000Z',
	'-000001-01-01T00:00:00Z',
	'2024-11-28 12:58:30',
	'28.11.2024',
	'2024-11-28',
	'now',
	'1732798710',
	1732798710,
	1732798710123,
	-1,
	8.64e15,
	8.64e15 + 1,
] as const;

const NUMBERS = [
	0,
	-0,
	1.5,
	-1,
	2 ** 31,
	2 ** 53 - 1,
	2 ** 53,
	-(2 ** 53),
	1e21,
	5e-324,
	Number.MAX_VALUE,
	Infinity,
	-Infinity,
] as const;

const TEXTS = [
	'',
	' ',
	'null',
	'{}',
	'[]',
	'<script>alert(1)</script>',
	"'; DROP TABLE leads; --",
	'={{ $env.HOME }}',
	'{{ 1 }}',
	'../../etc/passwd',
	'\u0000\u0001\u001f',
	'\ufeff',
	'\u2028\u2029',
	'\u202Egnp.exe',
	'👩‍👩‍👧‍👦',
	'Z̸̡͝á̷l̵g̶o̴',
	'\ud800',
	'\udfff\ud800',
	'ß İ ı ſ',
] as const;

const key = fc.oneof({ arbitrary: fc.constantFrom<string>(...KEYS), weight: 4 }, fc.string());

const scalar: fc.Arbitrary<unknown> = fc.oneof(
	fc.constantFrom<unknown>(null, true, false),
	fc.constantFrom<unknown>(...TYPES),
	fc.constantFrom<unknown>(...TIMES),
	fc.date({ noInvalidDate: true }).map((date) => date.toISOString()),
	fc.constantFrom<unknown>(...NUMBERS),
	fc.double({ noNaN: true }),
	fc.integer(),
	fc.constantFrom<unknown>(...TEXTS),
	fc.string({ unit: 'binary' }),
);

const value: fc.Arbitrary<unknown> = fc.oneof(
	{ arbitrary: scalar, weight: 6 },
	{ arbitrary: fc.jsonValue(), weight: 2 },
	{ arbitrary: fc.constantFrom<unknown>({}, [], [{}], [[]], { id: {} }), weight: 1 },
	{
		arbitrary: fc
			.tuple(key, scalar)
			.map(([name, given]) => JSON.parse(writeJson(own(name, given)))),
		weight: 2,
	},
);

function own(name: string, given: unknown): Holder {
	return Object.defineProperty({}, name, { value: given, enumerable: true });
}

const pick = fc.nat({ max: 1_000 });

const ordinaryChange: fc.Arbitrary<Change> = fc.oneof(
	fc.record({ change: fc.constant('remove' as const), pick }),
	fc.record({ change: fc.constant('rename' as const), pick, key }),
	fc.record({ change: fc.constant('replace' as const), pick, value }),
	fc.record({ change: fc.constant('replace' as const), pick, value: scalar }),
	fc.record({ change: fc.constant('add' as const), pick, key, value }),
	fc.record({ change: fc.constant('copy' as const), pick, from: pick, key }),
	fc.record({ change: fc.constant('blend' as const), sample: fc.nat({ max: 8 }) }),
	fc.record({
		change: fc.constant('wrap' as const),
		pick,
		levels: fc.integer({ min: 1, max: 80 }),
		array: fc.boolean(),
	}),
);

/** Up to 20,000 levels, 1 MB of text or 20,000 keys. */
const bigChange: fc.Arbitrary<Change> = fc.oneof(
	fc.record({
		change: fc.constant('wrap' as const),
		pick,
		levels: fc.integer({ min: 80, max: 20_000 }),
		array: fc.boolean(),
	}),
	fc.record({
		change: fc.constant('repeat' as const),
		pick,
		text: fc.constantFrom('a', '<p>', '2', ' ', '\n', '-_.', 'ab ', '🔥', '"'),
		times: fc.integer({ min: 1_000, max: 250_000 }),
	}),
	fc.record({
		change: fc.constant('widen' as const),
		pick,
		width: fc.integer({ min: 100, max: 20_000 }),
	}),
);

const change = fc.oneof(
	{ arbitrary: ordinaryChange, weight: 80 },
	{ arbitrary: bigChange, weight: 1 },
);

/** Keeps the search for a place fast in bodies that an earlier change has made large. */
const PLACES = 2_000;

/** Copies of copies would double a body's size with every change. */
const LARGEST_COPY = 100_000;

function placesOf(body: Holder): Path[] {
	const places: Path[] = [];
	const pending: Path[] = [[]];
	while (pending.length > 0 && places.length < PLACES) {
		const path = pending.shift()!;
		const holder = at(body, path);
		if (!isContainer(holder) || path.length > 70) continue;
		for (const [name] of entriesOf(holder)) {
			places.push([...path, name]);
			pending.push([...path, name]);
		}
	}
	return places;
}

function set(holder: Holder, name: string | number, given: unknown): void {
	Object.defineProperty(holder, name, {
		value: given,
		enumerable: true,
		configurable: true,
		writable: true,
	});
}

function remove(holder: Holder, name: string | number): void {
	if (Array.isArray(holder)) holder.splice(Number(name), 1);
	else delete holder[name];
}

/** A copy, so a later change does not affect the generator's own value. */
const fresh = (given: unknown): unknown => JSON.parse(writeJson(given));

function wrap(given: unknown, levels: number, array: boolean): unknown {
	let wrapped = given;
	for (let level = 0; level < levels; level++) wrapped = array ? [wrapped] : { in: wrapped };
	return wrapped;
}

function widen(given: unknown, width: number): Holder {
	const wide: Holder = isContainer(given) && !Array.isArray(given) ? { ...given } : {};
	for (let index = 0; index < width; index++) wide[`field_${index}`] = index;
	return wide;
}

function applyAt(holder: Holder, name: string | number, body: Holder, given: Change): void {
	switch (given.change) {
		case 'remove':
			remove(holder, name);
			break;
		case 'rename': {
			const moved = holder[name];
			remove(holder, name);
			set(holder, Array.isArray(holder) ? holder.length : given.key, moved);
			break;
		}
		case 'replace':
			set(holder, name, fresh(given.value));
			break;
		case 'add':
			set(holder, Array.isArray(holder) ? holder.length : given.key, fresh(given.value));
			break;
		case 'copy': {
			const places = placesOf(body);
			const source = at(body, places[given.from % places.length] ?? []);
			if (writeJson(source ?? null).length > LARGEST_COPY) break;
			set(holder, Array.isArray(holder) ? holder.length : given.key, fresh(source ?? null));
			break;
		}
		case 'wrap':
			set(holder, name, wrap(holder[name], given.levels, given.array));
			break;
		case 'repeat':
			set(holder, name, given.text.repeat(given.times));
			break;
		case 'widen':
			set(holder, name, widen(holder[name], given.width));
			break;
		case 'blend':
			break;
	}
}

function apply(body: Holder, given: Change): void {
	if (given.change === 'blend') {
		for (const [name, part] of Object.entries(structuredClone(articleBodies[given.sample]!))) {
			if (!Object.hasOwn(body, name)) set(body, name, part);
		}
		return;
	}
	const places = placesOf(body);
	if (places.length === 0) return;
	const place = places[given.pick % places.length]!;
	applyAt(at(body, place.slice(0, -1)) as Holder, place.at(-1)!, body, given);
}

function grow(sample: number, changes: Change[]): string {
	const body: Holder = structuredClone(articleBodies[sample]!);
	for (const each of changes) apply(body, each);
	return writeJson(body);
}

/**
 * JSON texts of bodies derived from the nine samples of Salesforge's help article: fields missing, renamed, retyped,
 * added and moved, blocks of one type in the body of another, huge texts, deep and wide nesting, unusual Unicode, keys
 * that attack the prototype, extreme numbers and times of all kinds.
 */
export const hostileBody: fc.Arbitrary<string> = fc
	.tuple(fc.nat({ max: articleBodies.length - 1 }), fc.array(change, { maxLength: 8 }))
	.map(([sample, changes]) => grow(sample, changes));

/** The numbers of the article's samples with a reply: three by email, one on LinkedIn. */
export const REPLY_SAMPLES = [6, 7, 8, 9] as const;

/** A sample with a contact's reply, with everything but the reply changed, and the text of the reply. */
export const replyBody: fc.Arbitrary<{ json: string; text: string; block: string }> = fc
	.tuple(
		fc.constantFrom(...REPLY_SAMPLES),
		fc.array(change, { maxLength: 6 }),
		fc.oneof(fc.constantFrom<string>(...TEXTS), fc.string({ unit: 'binary' }), fc.lorem()),
	)
	.map(([sample, changes, text]) => {
		const body: Holder = structuredClone(articleBodies[sample - 1]!);
		const block = sample === 9 ? 'replyMessage' : 'replyEmail';
		delete body[block];
		for (const each of changes) apply(body, each);
		const reply = structuredClone(articleBodies[sample - 1]![block]) as Holder;
		if (block === 'replyMessage') reply.text = text;
		else reply.content = { ...(reply.content as Holder), text };
		set(body, block, reply);
		return { json: writeJson(body), text, block };
	});
