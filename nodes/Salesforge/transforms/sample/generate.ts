import { definitions, EVENT_TYPES, isEventType, type EventType } from '../../events';
import type { BodySection, EventDefinition } from '../../events/definitions';
import type { JsonObject } from '../../shared/json';
import { InputError } from '../../shared/inputError';
import { makeCampaign, type Campaign } from './campaign';
import { makeReplyEmail, makeReplyMessage } from './messages';
import { randomBy, type Random } from './random';

export interface SampleOptions {
	/** The event types, which take turns. All when empty, missing, or when `*` is included. */
	events?: readonly string[];
	/** How many, from 1 to {@link MAX_SAMPLES}. */
	count: number;
	/** The same seed gives the same events, in every process. */
	seed: string;
}

export const MAX_SAMPLES = 1000;

/** A Monday morning, UTC. Samples never depend on the current time. */
const START = Date.UTC(2025, 2, 3, 7, 30);
const MINUTE = 60_000;

/** RFC 3339, sometimes with an offset and sometimes with Z, as Salesforge sends both. */
function timestampOf(random: Random, moment: number): string {
	if (random.pick([true, false])) return `${new Date(moment).toISOString().slice(0, 19)}Z`;
	return `${new Date(moment + 120 * MINUTE).toISOString().slice(0, 19)}+02:00`;
}

/** The sections of a sample with an undocumented type. It contains no field that Salesforge might not send. */
const UNDOCUMENTED_SECTIONS: readonly BodySection[] = ['workspace', 'contact'];

function makeBody(
	random: Random,
	seed: string,
	{ workspace, leads }: Campaign,
	type: EventType,
	moment: number,
): JsonObject {
	const lead = random.pick(leads);
	const step = random.integer(1, lead.emails.length);
	const email = lead.emails[step - 1]!;
	const eventTime = timestampOf(random, moment);
	const sent = new Date(moment - random.integer(20, 2000) * MINUTE);
	const parts = {
		sequenceEmail: email,
		workspace,
		contact: lead.contact,
		sequence: lead.sequence,
		mailbox: lead.mailbox,
	};
	// A Salesforge webhook has one event type.
	const webhookId = randomBy(`${seed}/${type}`).id('wh');
	const body: JsonObject = { webhookInfo: { id: webhookId, eventTime, type } };
	const { sections, sample }: EventDefinition = definitions[type];
	for (const section of sections.length > 0 ? sections : UNDOCUMENTED_SECTIONS) {
		body[section] = { ...parts[section] };
	}
	const block = sample({
		...random,
		eventTime,
		step,
		replyEmail: (mood) => makeReplyEmail(random, mood, lead, { email, sent }),
		replyMessage: (mood) => makeReplyMessage(random, mood, lead),
	});
	return { ...body, ...block };
}

function chooseTypes(events: readonly string[] = []): readonly EventType[] {
	if (events.length === 0 || events.includes('*')) return EVENT_TYPES;
	return events.map((event) => {
		if (isEventType(event)) return event;
		throw new InputError(
			`The event type '${event}' does not exist`,
			`Choose from the list 'Events': ${EVENT_TYPES.join(', ')}`,
		);
	});
}

/**
 * Makes bodies as Salesforge sends them, with invented contacts. The chosen types take turns, each contact has several
 * events, and the times increase. Every body matches its schema, and no two are copies of one event.
 *
 * @throws InputError when the number is not from 1 to 1,000 or an event type does not exist
 */
export function generateSamples({ events, count, seed }: SampleOptions): JsonObject[] {
	if (!Number.isInteger(count) || count < 1 || count > MAX_SAMPLES) {
		throw new InputError(
			`Expected a whole number from 1 to 1,000 in 'Number of Events', got ${count}`,
			'Enter how many events to make. For more than 1,000, pass in several items: each returns this many.',
		);
	}
	const types = chooseTypes(events);
	const random = randomBy(seed);
	const campaign = makeCampaign(random, count);
	let moment = START;
	return Array.from({ length: count }, (_, index) => {
		moment += random.integer(1, 45) * MINUTE;
		return makeBody(random, seed, campaign, types[index % types.length]!, moment);
	});
}
