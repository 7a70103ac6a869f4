import type { DeliveryContext } from '../events';
import { isJsonObject, type JsonObject } from '../shared/json';
import { InputError } from '../shared/inputError';

/** The event bodies in an item, and what else is known about them. */
export interface Input {
	/** Not empty. */
	bodies: unknown[];
	delivery: DeliveryContext;
}

/** What to do when no event is found. */
export const HOW_TO_PASS_EVENTS =
	"Pass on the trigger's items, bodies as Salesforge sends them, or items of n8n's Webhook node. If the event is in a field, enter it in 'Event', for example {{ $json.message }}.";

/** An item of n8n's Webhook node has the body in `body`, beside `headers`, `params` and `query`. */
const isWebhookItem = (item: JsonObject) =>
	'body' in item && isJsonObject(item.headers) && isJsonObject(item.query);

function deliveryOf({ query }: JsonObject): DeliveryContext {
	const sequence = isJsonObject(query) ? query.sequence : undefined;
	return typeof sequence === 'string' && sequence !== '' ? { sequenceId: sequence } : {};
}

function refuse(message: string): never {
	throw new InputError(message, HOW_TO_PASS_EVENTS);
}

function parse(text: string, field: string): unknown {
	try {
		return JSON.parse(text.replace(/^\uFEFF/, ''));
	} catch (error) {
		return refuse(
			`The text in the field '${field}' is not valid JSON: ${(error as Error).message}`,
		);
	}
}

/** The field's value, parsed if it is text. An array returns its elements. */
function bodiesIn(value: unknown, field: string): unknown[] {
	const body = typeof value === 'string' ? parse(value, field) : value;
	if (!Array.isArray(body)) return [body];
	if (body.length === 0) refuse(`The array in the field '${field}' is empty`);
	return body;
}

/**
 * Finds the event bodies in an item: its `body`, as JSON or text, if the item comes from n8n's Webhook node or has no
 * other field. Any other item is a body itself.
 *
 * If a Webhook node receives the trigger's URL, the sequence is taken from the URL's query, as in the trigger.
 *
 * @throws InputError when the text is not JSON or the array is empty
 */
export function readItem(item: JsonObject): Input {
	if (isWebhookItem(item)) {
		return { bodies: bodiesIn(item.body, 'body'), delivery: deliveryOf(item) };
	}
	const isBodyAlone = 'body' in item && Object.keys(item).length === 1;
	return { bodies: isBodyAlone ? bodiesIn(item.body, 'body') : [item], delivery: {} };
}

/** The same for the value of the parameter 'Event'. Throws InputError also when it is empty. */
export function readGiven(given: unknown): Input {
	if (given === undefined || given === null || given === '') {
		refuse("The field 'Event' is empty for this item");
	}
	const bodies = bodiesIn(given, 'Event');
	const [first] = bodies;
	return bodies.length === 1 && isJsonObject(first) ? readItem(first) : { bodies, delivery: {} };
}
