import {
	NodeError,
	NodeOperationError,
	type IDataObject,
	type IExecuteFunctions,
	type INodeExecutionData,
} from 'n8n-workflow';

import { SalesforgeApiError } from '../api/apiError';
import { InputError } from '../shared/inputError';
import type { Operation } from './operation';
import { resources } from './resources';
import { paceOf, type Pace } from './session';

function chosenOperation(context: IExecuteFunctions): Operation {
	const value = context.getNodeParameter('resource', 0, 'event') as string;
	const name = context.getNodeParameter('operation', 0, '') as string;
	const resource = resources.find(({ option }) => option.value === value);
	const operations = resource?.operations ?? [];
	const operation = operations.find(({ option }) => option.value === name);
	if (operation) return operation;
	const choices = operations.map(({ option }) => option.value).join(', ');
	throw new NodeOperationError(
		context.getNode(),
		resource
			? `The resource '${resource.option.name}' has no operation '${name}'`
			: `The resource '${value}' does not exist`,
		{
			description: resource
				? `Choose one from the list 'Operation': ${choices}`
				: "Choose 'Resource' and 'Operation' from their lists",
		},
	);
}

/** Converts any error to n8n's own: the message says what happened to the item, the description what to do. */
function asNodeError(context: IExecuteFunctions, error: unknown, itemIndex: number): Error {
	const node = context.getNode();
	if (error instanceof SalesforgeApiError) return error.forItem(node, itemIndex);
	if (error instanceof InputError) {
		return new NodeOperationError(node, error.message, { itemIndex, description: error.hint });
	}
	if (error instanceof NodeError) {
		error.context.itemIndex ??= itemIndex;
		return error;
	}
	return new NodeOperationError(node, error as Error, { itemIndex });
}

/**
 * Runs the chosen operation, and pairs its results with the incoming items. The first error of an item stops the node.
 * With Continue on Fail it becomes an item `{error}`.
 */
export async function route(
	this: IExecuteFunctions,
	pace: Pace = paceOf(this),
): Promise<INodeExecutionData[][]> {
	const results: INodeExecutionData[] = [];
	const continues = this.continueOnFail();
	for await (const outcome of chosenOperation(this).execute(this, pace)) {
		const { itemIndex } = outcome;
		const pairedItem = { item: itemIndex };
		if ('result' in outcome) {
			const { json, binary } = outcome.result;
			results.push({ json: json as IDataObject, ...(binary && { binary }), pairedItem });
			continue;
		}
		const error = asNodeError(this, outcome.error, itemIndex);
		if (!continues) throw error;
		results.push({ json: { error: error.message }, pairedItem });
	}
	return [results];
}
