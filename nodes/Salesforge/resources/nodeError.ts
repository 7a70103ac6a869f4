import { NodeError, NodeOperationError, type IExecuteFunctions } from 'n8n-workflow';

import { SalesforgeApiError } from '../api/apiError';
import { InputError } from '../shared/inputError';

/** Converts any error to n8n's own: the message says what happened to the item, the description what to do. */
export function asNodeError(context: IExecuteFunctions, error: unknown, itemIndex: number): Error {
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
