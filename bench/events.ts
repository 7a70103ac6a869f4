import type { AnySalesforgeEvent } from '../nodes/Salesforge/events';
import type { EventFilter } from '../nodes/Salesforge/trigger/delivery/filter';
import { articleBodies } from '../harness/fixtures/article';
import { measure, type Latency } from './measure';
import { bodySchemaOf, classify, identify, normalizeEvent, receive } from './shipped';

/** How long the package takes for one event of the help article. */
export interface EventFigures {
	/** The number of the article's sample, from 1. */
	sample: number;
	event: string;
	/** The size of the body's JSON text, in bytes. */
	size: number;
	latency: Record<
		| 'JSON.parse'
		| 'safeParse'
		| 'identify'
		| 'normalize'
		/** From the parsed body that n8n passes in: classify, check, normalise, identify and filter. */
		| 'receive'
		/** The same from the body's text. */
		| 'parse and receive'
		/** The same from the text, for an unwanted event. */
		| 'parse and ignore',
		Latency
	>;
}

const filterFor = (events: string[]): EventFilter => ({
	events: new Set(events),
	sequenceIds: new Set(),
	workspaceIds: new Set(),
	mailboxIds: new Set(),
	unscopedEvents: 'keep',
});

/** A manually registered webhook without a sequence. */
const CALLED = { scope: { type: '', sequenceId: null }, isRegistered: false };

/** @param milliseconds how long to measure each function per sample */
export async function measureEvents(milliseconds: number): Promise<EventFigures[]> {
	const figures: EventFigures[] = [];
	for (const [index, body] of articleBodies.entries()) {
		const text = JSON.stringify(body);
		const { event, block } = classify(body)!;
		const schema = bodySchemaOf(event, block);
		const wanted = filterFor([event]);
		const unwanted = filterFor(['another_event']);
		const receiveOne = (given: unknown): AnySalesforgeEvent =>
			receive([given], wanted, CALLED).accepted[0]!.event;
		if (!schema.safeParse(body).success || receiveOne(body).event !== event) {
			throw new Error(`Sample ${index + 1} was not received correctly`);
		}
		figures.push({
			sample: index + 1,
			event,
			size: Buffer.byteLength(text),
			latency: await measure(
				{
					'JSON.parse': () => JSON.parse(text) as unknown,
					safeParse: () => schema.safeParse(body),
					identify: () => identify(body),
					normalize: () => normalizeEvent(body),
					receive: () => receiveOne(body),
					'parse and receive': () => receiveOne(JSON.parse(text)),
					'parse and ignore': () => receive([JSON.parse(text)], unwanted, CALLED),
				},
				milliseconds,
			),
		});
	}
	return figures;
}
