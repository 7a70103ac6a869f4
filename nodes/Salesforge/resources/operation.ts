import type {
	IBinaryKeyData,
	IExecuteFunctions,
	INodeProperties,
	INodePropertyOptions,
} from 'n8n-workflow';

import type { Pace } from './session';

/** What an operation returns for an item. The router adds the paired item. */
export interface OutputItem {
	json: object;
	binary?: IBinaryKeyData;
}

/** The outcome of one item, or of one of its events. */
export type Outcome = { itemIndex: number } & ({ result: OutputItem } | { error: Error });

/** How the editor shows an operation to users, and n8n to AI models. */
export interface OperationCard {
	/** The description names the effect outside n8n, for example that an email is sent immediately. */
	option: INodePropertyOptions;
	/** Its own parameters. The node adds that they are shown for this operation only. */
	parameters: INodeProperties[];
}

/** An operation of the Salesforge node, made by `perItem`, `inBatches` or `transform`. */
export interface Operation extends OperationCard {
	needsCredential: boolean;
	/** Runs for all items. Yields the outcomes in their order, and throws what concerns no single item. */
	execute(context: IExecuteFunctions, pace: Pace): AsyncIterable<Outcome>;
}

/** A resource of the Salesforge node with its operations in the order of the editor's list. */
export interface Resource {
	option: { name: string; value: string };
	operations: readonly Operation[];
	defaultOperation: string;
}
