import { isDeepStrictEqual } from 'node:util';

import fc from 'fast-check';

import {
	definitions,
	eventSchemas,
	EVENT_TYPES,
	isEventType,
	normalizeEvent,
	unknownEventSchema,
	type AnySalesforgeEvent,
} from '../../nodes/Salesforge/events';
import { type JsonObject, MAX_DEPTH } from '../../nodes/Salesforge/shared/json';
import { hostileBody, replyBody } from './bodies';
import { deliver } from './delivery';
import { at, digest, isContainer, leaves, writeReversed, type Path } from './json';
import { lost, misplaced } from './places';

class Violation extends Error {}

function demand(condition: boolean, message: () => string): asserts condition {
	if (!condition) throw new Violation(message());
}

const show = (value: unknown) => JSON.stringify(value)?.slice(0, 300) ?? 'undefined';

/** The fuzzer's statistics, for the report. */
export interface Figures {
	bodies: number;
	events: number;
	rejected: number;
	replies: number;
	slowestMs: number;
	largestBytes: number;
}

export const newFigures = (): Figures => ({
	bodies: 0,
	events: 0,
	rejected: 0,
	replies: 0,
	slowestMs: 0,
	largestBytes: 0,
});

/**
 * The processor time of the slowest delivery with the costliest output, in milliseconds, for the report. It depends on
 * the machine, so no test limits it. A body that hangs n8n runs into the test's timeout.
 */
function timeOf(json: string): number {
	const start = process.cpuUsage();
	deliver(json, ['flat']);
	const { user, system } = process.cpuUsage(start);
	return (user + system) / 1000;
}

function prototypes(): string {
	return [Object.prototype, Array.prototype, Function.prototype, String.prototype]
		.map((prototype) => Reflect.ownKeys(prototype).map(String).join())
		.join('|');
}

const cleanPrototypes = prototypes();

function checkPrototypes(event: AnySalesforgeEvent): void {
	demand(prototypes() === cleanPrototypes, () => 'A prototype was changed');
	const pending: unknown[] = [event];
	while (pending.length > 0) {
		const value = pending.pop();
		if (!isContainer(value)) continue;
		const prototype: unknown = Object.getPrototypeOf(value);
		demand(
			prototype === Object.prototype || prototype === Array.prototype,
			() => `An object in the event has another prototype: ${show(value)}`,
		);
		pending.push(...Object.values(value));
	}
}

function checkSchema(event: AnySalesforgeEvent): void {
	const schema = isEventType(event.event)
		? eventSchemas[event.event].strict()
		: unknownEventSchema.strict();
	const result = schema.safeParse(event);
	demand(result.success, () => `The event does not match its own schema: ${show(result.error)}`);
}

const eventId = (body: JsonObject) => normalizeEvent(body)!.eventId;

/** A copy in which only `webhookInfo.id` differs. */
function throughAnotherWebhook(body: JsonObject): JsonObject {
	const { webhookInfo } = body;
	if (!isContainer(webhookInfo) || Array.isArray(webhookInfo)) return body;
	return { ...body, webhookInfo: { ...webhookInfo, id: 'wh_another' } };
}

/** A copy in which the value at a place differs. The objects on the way are copied, all others are shared. */
function changedAt(root: unknown, path: Path, value: unknown): unknown {
	const [key, ...rest] = path;
	if (key === undefined) return value;
	const holder = root as Record<string | number, unknown>;
	const copy = Array.isArray(root) ? [...(root as unknown[])] : { ...holder };
	Object.defineProperty(copy, key, {
		value: changedAt(holder[key], rest, value),
		enumerable: true,
		configurable: true,
		writable: true,
	});
	return copy;
}

const isWebhookId = (path: Path) => path[0] === 'webhookInfo' && path[1] === 'id';

const anotherValue = (value: unknown) => {
	if (typeof value === 'string') return `${value} `;
	if (typeof value === 'number') return value === 1 ? '1' : 1;
	return value === null ? 'null' : null;
};

function checkIdentity(body: JsonObject, event: AnySalesforgeEvent, pick: number): void {
	demand(event.eventId === eventId(body), () => 'A second call returned another eventId');
	const reversed = JSON.parse(writeReversed(body)) as JsonObject;
	demand(event.eventId === eventId(reversed), () => 'The order of the keys changes the eventId');
	const copy = throughAnotherWebhook(body);
	demand(event.eventId === eventId(copy), () => 'webhookInfo.id changes the eventId');

	const places = leaves(body, MAX_DEPTH + 10).filter(({ path }) => !isWebhookId(path));
	if (places.length === 0) return;
	const { path, value } = places[pick % places.length]!;
	const different = changedAt(body, path, anotherValue(value)) as JsonObject;
	const other = normalizeEvent(different);
	demand(
		other?.eventId !== event.eventId,
		() => `An event that differs at ${path.join('.')} has the same eventId`,
	);
}

function checkNothingLost(body: JsonObject, event: AnySalesforgeEvent): void {
	const [loss] = lost(body, event, MAX_DEPTH);
	demand(!loss, () => `Lost: ${loss!.path.join('.')} = ${show(loss!.value)}`);
}

/** The value of a missing field. */
const isNothing = (value: unknown) => value === undefined || value === null;

/** The sections that all events share. Another event's block is not malformed, just misplaced. */
const SHARED_PARTS = ['webhookInfo', 'workspace', 'sequence', 'contact', 'mailbox'];

/** If a field of a shared section is malformed, `issues` names it. */
function checkIssues(body: JsonObject, event: AnySalesforgeEvent): void {
	const named = new Set((event.issues ?? []).map(({ path }) => path));
	for (const { path, place } of misplaced(body, event, MAX_DEPTH)) {
		if (!SHARED_PARTS.includes(String(path[0])) || !isNothing(at(event, place))) continue;
		const isNamed = path.some((_key, index) => named.has(path.slice(0, index + 1).join('.')));
		demand(isNamed, () => `No issue names ${path.join('.')}: ${show(at(body, path))}`);
	}
}

const scalarsOf = (value: unknown) => leaves(value).map((leaf) => String(leaf.value));

/** @returns a text that is expected more often than it is found */
function missingIn(given: string[], wanted: string[]): string | undefined {
	const left = new Map<string, number>();
	for (const text of given) left.set(text, (left.get(text) ?? 0) + 1);
	return wanted.find((text) => {
		const count = (left.get(text) ?? 0) - 1;
		left.set(text, count);
		return count < 0;
	});
}

function checkItems(body: JsonObject, items: ReturnType<typeof deliver>['items']): void {
	const { event, flat, raw } = items;
	if (!event || !flat || !raw) return;
	for (const value of Object.values(flat)) {
		demand(!isContainer(value), () => `The flat item is not flat: ${show(value)}`);
	}
	const missing = missingIn(scalarsOf(flat), scalarsOf(event));
	demand(missing === undefined, () => `The flat item has lost ${show(missing)}`);
	const isShallow = leaves(body, MAX_DEPTH).every(({ value }) => !isContainer(value));
	demand(!isShallow || isDeepStrictEqual(raw, body), () => 'The raw item is not the body');
	JSON.stringify([event, flat, raw]);
}

/** Checks everything for one body. Throws at the first violation. */
export function checkBody(json: string, pick: number, figures: Figures): void {
	figures.bodies++;
	figures.largestBytes = Math.max(figures.largestBytes, json.length);
	const body = JSON.parse(json) as JsonObject;
	const before = digest(body);

	figures.slowestMs = Math.max(figures.slowestMs, timeOf(json));
	const { reception, items } = deliver(json);
	const event = normalizeEvent(body);
	demand(digest(body) === before, () => 'The body itself was changed');
	if (event === null) {
		figures.rejected++;
		demand(reception.rejected.length === 1, () => 'A body that is not an event was not rejected');
		return;
	}
	figures.events++;
	checkPrototypes(event);
	checkSchema(event);
	checkNothingLost(body, event);
	checkIssues(body, event);
	checkIdentity(body, event, pick);
	checkItems(body, items);
}

const REPLY_TYPES = ['email_replied', 'linkedin_replied', 'positive_reply', 'negative_reply'];
/** Types whose reported name is believed, because their bodies are not documented. */
const TAKEN_AT_THEIR_WORD: readonly string[] = EVENT_TYPES.filter(
	(type) => Object.keys(definitions[type].blocks).length === 0,
);

/**
 * A well-formed reply is recognised however malformed the rest of its body is, unless the body reports another event
 * and has its block too. Even then, the text is kept.
 */
export function checkReply(
	{ json, text, block }: { json: string; text: string; block: string },
	figures: Figures,
): void {
	figures.replies++;
	const body = JSON.parse(json) as JsonObject;
	const event = normalizeEvent(body);
	demand(event !== null, () => 'A reply was not recognised');
	const path = block === 'replyMessage' ? [block, 'text'] : [block, 'content', 'text'];
	const kept = [event.reply?.text, at(event.extra, path)];
	demand(kept.includes(text), () => `The text of the reply is lost: ${show(text)}`);
	const isTakenForAnother = !REPLY_TYPES.includes(event.event);
	if (!isTakenForAnother) {
		demand(event.reply !== null, () => 'A reply event has no reply');
		return;
	}
	const isAnother = isEventType(event.event);
	demand(isAnother, () => `A reply was taken for the unknown event ${event.event}`);
	const ownBlock = Object.keys(body).some((key) => key.endsWith('Data') || key === 'emailBounced');
	demand(
		TAKEN_AT_THEIR_WORD.includes(event.event) || ownBlock,
		() => `A reply was taken for ${event.event}, but has none of its fields`,
	);
}

/** Any body passes the whole path without violations. */
export const anyBody = (figures: Figures) =>
	fc.property(hostileBody, fc.nat(), (json, pick) => checkBody(json, pick, figures));

/** A contact's reply is never lost. */
export const anyReply = (figures: Figures) =>
	fc.property(replyBody, (reply) => checkReply(reply, figures));
