import type { ExpressionString, IDataObject, INodeExecutionData } from 'n8n-workflow';

import { definitions, EVENT_TYPES } from '../../events';
import { ALL_EVENTS } from '../../parameters/events';
import { CHOSEN_EVENTS } from './chosenEvents';

/** The output of the events that no other output is for. */
const OTHER = 'other';

/** Each output's name, in the order in which the outputs come when all events are chosen. */
const names = Object.fromEntries([
	// First, so that a type which a later version knows does not move the outputs that are already connected.
	[OTHER, 'Other'],
	...EVENT_TYPES.map((type) => [type, definitions[type].title]),
]) as Record<string, string>;

/**
 * Tells the trigger's outputs: one, or one per chosen event type, in the order of choice, so that choosing one more
 * moves none that is connected. It is also run as the text of an expression, by n8n's editor, and so names nothing
 * from outside.
 *
 * @param all what is chosen for all events
 * @param known the keys of the outputs when all events are chosen
 * @returns the outputs' keys; none when the outputs are not split
 */
function outputKeys(
	isSplit: unknown,
	events: readonly string[],
	all: string,
	known: readonly string[],
): readonly string[] {
	if (isSplit !== true) return [];
	return events.includes(all) ? known : [...new Set(events)];
}

/** For the node's description; n8n evaluates it where it draws the node, and for no delivery. */
export const outputsExpression: ExpressionString = `={{ ((options, events, all, names) => {
	const keysOf = ${outputKeys.toString()};
	const keys = keysOf(options.splitOutputs, events, all, Object.keys(names));
	if (keys.length === 0) return ['main'];
	return keys.map((key) => ({ type: 'main', displayName: names[key] ?? key }));
})($parameter.options ?? {}, ${CHOSEN_EVENTS} ?? [], ${JSON.stringify(ALL_EVENTS)}, ${JSON.stringify(names)}) }}`;

/** An item and the canonical type of its event. */
export interface TypedItem {
	event: string;
	/** The type that the called webhook is registered for, where its URL names it. */
	registeredEvent?: string;
	json: IDataObject;
}

/**
 * Lays every item on the output of its event's type, in {@link outputsExpression}'s order.
 *
 * @param events the chosen event types
 * @param isSplit whether each has an output of its own; else all items go to the only one
 */
export function toOutputs(
	items: readonly TypedItem[],
	events: Iterable<string>,
	isSplit: boolean,
): INodeExecutionData[][] {
	const keys = outputKeys(isSplit, [...events], ALL_EVENTS, Object.keys(names));
	if (keys.length === 0) return [items.map(({ json }) => ({ json }))];
	const outputs = keys.map((): INodeExecutionData[] => []);
	for (const { event, registeredEvent, json } of items) {
		// What came to the webhook of a chosen type is of that type, whatever name Salesforge reports.
		const places = [event, registeredEvent, OTHER].map((key) => keys.indexOf(key ?? ''));
		outputs[places.find((place) => place !== -1) ?? 0]!.push({ json });
	}
	return outputs;
}
