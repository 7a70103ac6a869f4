import {
	NodeOperationError,
	type IDataObject,
	type IExecuteFunctions,
	type INodeExecutionData,
} from 'n8n-workflow';

import { SalesforgeClient } from '../api/client';
import { chosenCredential } from '../api/credential';
import { executeOperation } from './event/execute';
import { asNodeError } from './nodeError';
import {
	needsCredential,
	type AnyOperation,
	type CallingOperation,
	type ItemOperation,
	type Outcome,
} from './operation';
import { resources } from './resources';
import { paceOf, Session, type ItemCall, type Pace } from './session';

function chosenOperation(context: IExecuteFunctions): AnyOperation | undefined {
	const resource = context.getNodeParameter('resource', 0, 'event') as string;
	const name = context.getNodeParameter('operation', 0, '') as string;
	const found = resources.find(({ option }) => option.value === resource);
	const operation = found?.operations.find(({ option }) => option.value === name);
	// The resource Event has its own error for an unknown operation.
	if (operation || resource === 'event') return operation;
	throw new NodeOperationError(
		context.getNode(),
		found
			? `The resource '${found.option.name}' has no operation '${name}'`
			: `The resource '${resource}' does not exist`,
		{ description: "Choose 'Resource' and 'Operation' from their lists" },
	);
}

async function openSession(context: IExecuteFunctions, pace: Pace): Promise<Session> {
	if (!chosenCredential(context.getNode())) {
		throw new NodeOperationError(context.getNode(), 'No Salesforge credential is chosen', {
			description: "Choose or create one in 'Credential to connect with'",
		});
	}
	return new Session(context, await SalesforgeClient.open(context, pace.retry), pace);
}

/** Runs the operation for one item after the other. If the user stops the execution, no further call is made. */
async function* oneByOne(
	operation: ItemOperation,
	calls: readonly ItemCall[],
): AsyncGenerator<Outcome> {
	for (const call of calls) {
		const { context, itemIndex } = call;
		if (context.getExecutionCancelSignal()?.aborted) return;
		try {
			for await (const result of await operation.run(call)) yield { itemIndex, result };
		} catch (error) {
			yield { itemIndex, error: error as Error };
		}
	}
}

async function* allTogether(
	operation: CallingOperation,
	calls: readonly ItemCall[],
): AsyncGenerator<Outcome> {
	if ('run' in operation) yield* oneByOne(operation, calls);
	else yield* await operation.runAll(calls);
}

async function callSalesforge(
	context: IExecuteFunctions,
	operation: CallingOperation,
	pace: Pace,
): Promise<INodeExecutionData[]> {
	const session = await openSession(context, pace);
	const calls = context
		.getInputData()
		.map((_, itemIndex) => ({ session, context, client: session.client, itemIndex }));
	const results: INodeExecutionData[] = [];
	for await (const outcome of allTogether(operation, calls)) {
		const pairedItem = { item: outcome.itemIndex };
		if ('result' in outcome) {
			const { json, binary } = outcome.result;
			results.push({ json: json as IDataObject, ...(binary && { binary }), pairedItem });
			continue;
		}
		const error = asNodeError(context, outcome.error, outcome.itemIndex);
		if (!context.continueOnFail()) throw error;
		results.push({ json: { error: error.message }, pairedItem });
	}
	return results;
}

/** Runs the chosen operation: a transform directly, any other with the node's credential. */
export async function route(
	this: IExecuteFunctions,
	pace: Pace = paceOf(this),
): Promise<INodeExecutionData[][]> {
	const operation = chosenOperation(this);
	if (!operation || !needsCredential(operation)) return await executeOperation.call(this);
	return [await callSalesforge(this, operation, pace)];
}
