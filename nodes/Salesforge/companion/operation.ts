import type { IExecuteFunctions, INodeProperties, INodePropertyOptions } from 'n8n-workflow';

import { isJsonObject, type JsonObject } from '../events/json';

/** One operation of the Salesforge node: how the editor shows it and what it does with an item. */
export interface Operation {
	option: INodePropertyOptions;
	/** Its own parameters, each with the display options that show it. */
	parameters: INodeProperties[];
	/**
	 * @param body the item's JSON, a Webhook node's item unwrapped
	 * @returns the items that come of it
	 * @throws Error with words for the user when the item or a parameter will not do
	 */
	run(context: IExecuteFunctions, body: unknown, itemIndex: number): JsonObject[];
}

/** @throws Error when the value is no object */
export function asObject(value: unknown): JsonObject {
	if (isJsonObject(value)) return value;
	const given = Array.isArray(value) ? 'an array' : value === null ? 'null' : `a ${typeof value}`;
	throw new Error(`Expected an event, got ${given} in the item's field 'body'`);
}
