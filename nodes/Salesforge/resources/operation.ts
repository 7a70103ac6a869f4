import type { IBinaryKeyData, INodeProperties, INodePropertyOptions } from 'n8n-workflow';

import type { Operation as Transform } from './event/operation';
import type { ItemCall } from './session';

/** How the editor shows an operation, and a model reads it. */
export interface OperationCard {
	/** The description says the effect outside n8n, for example that an e-mail is sent at once. */
	option: INodePropertyOptions;
	/** Its own parameters, each with the display options that show it. */
	parameters: INodeProperties[];
}

/** What an operation returns for an item: the router adds the paired item. */
export interface Result {
	json: object;
	binary?: IBinaryKeyData;
}

/** An operation that calls Salesforge for one item after the other. */
export interface ItemOperation extends OperationCard {
	/**
	 * @returns the results, also one by one as they come: what was done before a later one fails is not lost
	 * @throws InputError for a parameter or an item, SalesforgeApiError for a call
	 */
	run(call: ItemCall): Promise<Result[]> | AsyncIterable<Result>;
}

/** What became of one item, or of one of the events in it. */
export type Outcome = { itemIndex: number } & ({ result: Result } | { error: Error });

/** An operation that calls Salesforge for many items together. */
export interface BatchOperation extends OperationCard {
	/** @returns the outcomes in the order of the items; what concerns one item alone is not thrown */
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
