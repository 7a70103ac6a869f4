import type { IBinaryKeyData, INodeProperties, INodePropertyOptions } from 'n8n-workflow';

import type { Operation as Transform } from './event/operation';
import type { ItemCall } from './session';

/** How the editor shows an operation to users, and n8n to AI models. */
export interface OperationCard {
	/** The description names the effect outside n8n, for example that an email is sent immediately. */
	option: INodePropertyOptions;
	/** Its own parameters, each with the display options that show it. */
	parameters: INodeProperties[];
}

/** What an operation returns for an item. The router adds the paired item. */
export interface Result {
	json: object;
	binary?: IBinaryKeyData;
}

/** An operation that calls Salesforge for one item after the other. */
export interface ItemOperation extends OperationCard {
	/**
	 * @returns the results, all at once or one by one: those before an error are not lost
	 * @throws InputError for a parameter or an item, SalesforgeApiError for a call
	 */
	run(call: ItemCall): Promise<Result[]> | AsyncIterable<Result>;
}

/** The outcome of one item, or of one of its events. */
export type Outcome = { itemIndex: number } & ({ result: Result } | { error: Error });

/** An operation that calls Salesforge for many items together. */
export interface BatchOperation extends OperationCard {
	/** @returns the outcomes in the order of the items, including the errors of single items */
	runAll(calls: readonly ItemCall[]): Promise<Outcome[]>;
}

/** An operation that needs a credential. */
export type CallingOperation = ItemOperation | BatchOperation;

export type AnyOperation = CallingOperation | Transform;

/** A resource of the Salesforge node with its operations in the order of the editor's list. */
export interface Resource {
	option: { name: string; value: string };
	operations: readonly AnyOperation[];
	defaultOperation: string;
}

export const needsCredential = (operation: AnyOperation): operation is CallingOperation =>
	!('prepare' in operation);
