import type { ExpressionString, IDataObject, INodeExecutionData } from 'n8n-workflow';

import { ALL_EVENTS } from '../../events';
import { CHOSEN_EVENTS } from '../eventsParameter';
import { titles } from './subtitle';

/** The output for events that have no other output. */
const OTHER = 'other';

/** The outputs' names, in the order used when all events are chosen. */
const names: Record<string, string> = Object.fromEntries([
	// First, so a new type in a later version does not move connected outputs.
	[OTHER, 'Other'],
	...Object.entries(titles),
]);

/**
 * Returns the trigger's outputs: one, or one per chosen event type in the order of choice, so choosing another type
 * does not move connected outputs. Its source also runs inside an expression in n8n's editor, so it refers to nothing
 * outside itself.
 *
 * @param all the value of the option All Events
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

/** For the node's description. n8n evaluates it when it draws the node, but not for deliveries. */
export const outputsExpression: ExpressionString = `={{ ((options, events, all, names) => {
	const keysOf = ${outputKeys.toString()};
	const keys = keysOf(options.splitOutputs, events, all, Object.keys(names));
	if (keys.length === 0) return ['main'];
	return keys.map((key) => ({ type: 'main', displayName: names[key] ?? key }));
})($parameter.options ?? {}, ${CHOSEN_EVENTS} ?? [], ${JSON.stringify(ALL_EVENTS)}, ${JSON.stringify(names)}) }}`;

/** An item and the canonical type of its event. */
export interface TypedItem {
	event: string;
	/** The type that the called webhook is registered for, if its URL names it. */
	registeredEvent?: string;
	json: IDataObject;
}

/** Puts every item on the output of its event type, in the order of {@link outputsExpression}, or all on one. */
export function toOutputs(
	items: readonly TypedItem[],
	events: Iterable<string>,
	isSplit: boolean,
): INodeExecutionData[][] {
	const keys = outputKeys(isSplit, [...events], ALL_EVENTS, Object.keys(names));
	if (keys.length === 0) return [items.map(({ json }) => ({ json }))];
	const outputs = keys.map((): INodeExecutionData[] => []);
	for (const { event, registeredEvent, json } of items) {
		// An event that came to the webhook of a chosen type has that type, whatever name Salesforge reports.
		const places = [event, registeredEvent, OTHER].map((key) => keys.indexOf(key ?? ''));
		outputs[places.find((place) => place !== -1) ?? 0]!.push({ json });
	}
	return outputs;
}
