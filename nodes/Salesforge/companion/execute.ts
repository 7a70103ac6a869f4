import {
	NodeOperationError,
	type IDataObject,
	type IExecuteFunctions,
	type INodeExecutionData,
} from 'n8n-workflow';

import { unwrapBody } from '../transforms/input';
import { operationNamed } from './operations';

/**
 * Runs the chosen operation on every item. An item that will not do stops the node with an error that names it, or,
 * with Continue on Fail, becomes an item `{error}`.
 */
export function executeOperation(this: IExecuteFunctions): INodeExecutionData[][] {
	const results: INodeExecutionData[] = [];
	this.getInputData().forEach(({ json }, itemIndex) => {
		try {
			const name = this.getNodeParameter('operation', itemIndex) as string;
			const operation = operationNamed(name);
			if (!operation) {
				throw new NodeOperationError(this.getNode(), `There is no operation '${name}'`, {
					description: "Choose one from the list 'Operation'",
					itemIndex,
				});
			}
			for (const result of operation.run(this, unwrapBody(json), itemIndex)) {
				results.push({ json: result as IDataObject, pairedItem: { item: itemIndex } });
			}
		} catch (error) {
			if (!this.continueOnFail()) {
				throw new NodeOperationError(this.getNode(), error as Error, { itemIndex });
			}
			results.push({
				json: { error: (error as Error).message },
				pairedItem: { item: itemIndex },
			});
		}
	});
	return [results];
}
