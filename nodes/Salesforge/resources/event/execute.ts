import {
	NodeOperationError,
	sleep,
	type IDataObject,
	type IExecuteFunctions,
	type INodeExecutionData,
} from 'n8n-workflow';

import { readGiven, readItem, type Input } from '../../transforms/input';
import { InputError } from '../../shared/inputError';
import { readIncoming } from '../shared/findEvent';
import type { Operation, OperationRun } from './operation';
import { operationNamed, operations } from './operations';

/** How long items may be read without a pause. Long replies take a millisecond each. */
const MAX_MS_WITHOUT_PAUSE = 50;

/** The parameters of an item. */
interface Setup {
	operation: Operation;
	run: OperationRun;
	/** The value of the parameter 'Event'; `null` if it is empty. */
	given: { value: unknown } | null;
}

function hasExpression(value: unknown): boolean {
	if (typeof value === 'string') return value.startsWith('=');
	return typeof value === 'object' && value !== null && Object.values(value).some(hasExpression);
}

function chosenOperation(context: IExecuteFunctions, itemIndex: number): Operation {
	const name = context.getNodeParameter('operation', itemIndex) as string;
	const operation = operationNamed(name);
	if (operation) return operation;
	const names = operations.map(({ option }) => option.value).join(', ');
	throw new InputError(
		`The operation '${name}' does not exist`,
		`Choose one from the list 'Operation': ${names}`,
	);
}

function setUp(context: IExecuteFunctions, itemIndex: number, isEventGiven: boolean): Setup {
	const operation = chosenOperation(context, itemIndex);
	const value = isEventGiven && context.getNodeParameter('event', itemIndex, undefined);
	return {
		operation,
		run: operation.prepare(context, itemIndex),
		given: isEventGiven ? { value } : null,
	};
}

/**
 * Returns the parameters of each item. Without expressions they are the same for all items, so they are read once:
 * n8n takes longer to read them than most operations take.
 */
function setups(context: IExecuteFunctions): (itemIndex: number) => Setup {
	const { parameters } = context.getNode();
	const isEventGiven = (parameters.event ?? '') !== '';
	if (hasExpression(parameters)) return (itemIndex) => setUp(context, itemIndex, isEventGiven);
	let setup: Setup | undefined;
	return (itemIndex) => (setup ??= setUp(context, itemIndex, isEventGiven));
}

function readInput(
	context: IExecuteFunctions,
	itemIndex: number,
	{ operation, given }: Setup,
): Input {
	if (operation.needsNoEvent) return { bodies: [undefined], delivery: {} };
	if (given) return readGiven(given.value);
	if (operation.takesAnyItem) return readItem(context.getInputData()[itemIndex]!.json);
	return readIncoming(context, itemIndex);
}

function asNodeError(context: IExecuteFunctions, error: Error, itemIndex: number) {
	if (!(error instanceof InputError)) {
		return new NodeOperationError(context.getNode(), error, { itemIndex });
	}
	return new NodeOperationError(context.getNode(), error.message, {
		itemIndex,
		description: error.hint,
	});
}

/**
 * Runs the chosen operation on every event of every item. An invalid event stops the node with an error that names the
 * item and the field. With Continue on Fail it becomes an item `{error}`, and the other events of the same item are kept.
 * Pauses regularly, so n8n can do other work meanwhile.
 */
export async function executeOperation(this: IExecuteFunctions): Promise<INodeExecutionData[][]> {
	const results: INodeExecutionData[] = [];
	const setupFor = setups(this);
	const attempt = (itemIndex: number, work: () => void) => {
		try {
			work();
		} catch (error) {
			if (!this.continueOnFail()) throw asNodeError(this, error as Error, itemIndex);
			const { message } = error as Error;
			results.push({ json: { error: message }, pairedItem: { item: itemIndex } });
		}
	};
	let paused = Date.now();
	for (const itemIndex of this.getInputData().keys()) {
		if (Date.now() - paused > MAX_MS_WITHOUT_PAUSE) {
			await sleep(0);
			paused = Date.now();
		}
		attempt(itemIndex, () => {
			const setup = setupFor(itemIndex);
			const { bodies, delivery } = readInput(this, itemIndex, setup);
			for (const body of bodies) {
				attempt(itemIndex, () => {
					for (const result of setup.run({ body, delivery, itemIndex })) {
						results.push({ json: result as IDataObject, pairedItem: { item: itemIndex } });
					}
				});
			}
		});
	}
	return [results];
}
