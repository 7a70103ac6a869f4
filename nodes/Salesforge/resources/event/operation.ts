import type { IExecuteFunctions, INodeProperties, INodePropertyOptions } from 'n8n-workflow';

import type { DeliveryContext } from '../../events';
import { isJsonObject, type JsonObject } from '../../shared/json';
import { HOW_TO_PASS_EVENTS } from '../../transforms/input';
import { InputError } from '../../shared/inputError';

/** The input of an operation. */
export interface OperationInput {
	/** The event of the item, or the body of a Webhook node's item; `undefined` for an operation that needs no event. */
	body: unknown;
	/** What is known besides the body. */
	delivery: DeliveryContext;
	itemIndex: number;
}

/**
 * Does an operation's work.
 *
 * @returns the JSON of the resulting items
 * @throws Error with a message for the user when the body is invalid
 */
export type OperationRun = (input: OperationInput) => object[];

/** One operation of the Salesforge node: how the editor shows it and what it does with an item. */
export interface Operation {
	option: INodePropertyOptions;
	/** Its own parameters, each with the display options that show it. */
	parameters: INodeProperties[];
	/** Whether it works without an event. */
	needsNoEvent?: true;
	/** Whether it works on items that are no events too, so that it never takes an event from a node further back. */
	takesAnyItem?: true;
	/**
	 * Reads the parameters for one item, or for all items together if there is no expression in them.
	 *
	 * @throws Error with a message for the user when a parameter is invalid
	 */
	prepare(context: IExecuteFunctions, itemIndex: number): OperationRun;
}

/** Shows a parameter for this operation only. */
export const shownFor = (operation: string): INodeProperties['displayOptions'] => ({
	show: { resource: ['event'], operation: [operation] },
});

/** A list of names: an array from the editor, or comma-separated text from an expression or an AI model. */
export function asNames(value: unknown): string[] {
	const parts: unknown[] = Array.isArray(value) ? value : String(value ?? '').split(',');
	return parts.map((part) => String(part).trim()).filter((name) => name !== '');
}

/** @throws InputError when the value is not an object */
export function asObject(value: unknown): JsonObject {
	if (isJsonObject(value)) return value;
	const given = Array.isArray(value) ? 'an array' : value === null ? 'null' : `a ${typeof value}`;
	throw new InputError(
		`Expected an event, got ${given} in the item's field 'body'`,
		HOW_TO_PASS_EVENTS,
	);
}
