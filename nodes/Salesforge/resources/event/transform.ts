import { sleep, type IExecuteFunctions } from 'n8n-workflow';

import type { DeliveryContext } from '../../events';
import { readItem, type Input } from '../../transforms/input';
import type { Operation, OperationCard, Outcome } from '../operation';
import { ItemEvents } from '../shared/findEvent';
import { eventParameters, type Reads } from './parameters';

/** How long items may be read without a pause. Long replies take a millisecond each. */
const MAX_MS_WITHOUT_PAUSE = 50;

/** The input of a transform. */
interface TransformInput {
	/** The event of the item, or the body of a Webhook node's item; `undefined` for a transform without input. */
	body: unknown;
	/** What is known besides the body. */
	delivery: DeliveryContext;
	itemIndex: number;
}

/**
 * Does a transform's work.
 *
 * @returns the JSON of the resulting items
 * @throws InputError when the body is invalid
 */
type TransformRun = (input: TransformInput) => object[];

/** An operation that works on events without Salesforge. */
interface Transform extends OperationCard {
	reads: Reads;
	/**
	 * Reads the parameters for one item, or for all items together if there is no expression in them.
	 *
	 * @throws InputError when a parameter is invalid
	 */
	prepare(context: IExecuteFunctions, itemIndex: number): TransformRun;
}

function hasExpression(value: unknown): boolean {
	if (typeof value === 'string') return value.startsWith('=');
	return typeof value === 'object' && value !== null && Object.values(value).some(hasExpression);
}

/**
 * Returns the prepared transform of each item. Without expressions it is the same for all items, so the parameters are
 * read once: n8n takes longer to read them than most transforms take.
 */
function runs(context: IExecuteFunctions, { prepare }: Transform) {
	if (hasExpression(context.getNode().parameters)) {
		return (itemIndex: number) => prepare(context, itemIndex);
	}
	let run: TransformRun | undefined;
	return (itemIndex: number) => (run ??= prepare(context, itemIndex));
}

function inputs(context: IExecuteFunctions, { reads }: Transform): (itemIndex: number) => Input {
	if (reads === 'nothing') return () => ({ bodies: [undefined], delivery: {} });
	const events = new ItemEvents(context);
	if (reads !== 'item') return (itemIndex) => events.of(itemIndex);
	const items = context.getInputData();
	return (itemIndex) => events.given(itemIndex) ?? readItem(items[itemIndex]!.json);
}

/**
 * Works on every event of every item. An invalid event is an error of its item, and the item's other events are kept.
 * Pauses regularly, so n8n can do other work meanwhile.
 */
export const transform = (definition: Transform): Operation => ({
	option: definition.option,
	parameters: [...eventParameters(definition.reads), ...definition.parameters],
	needsCredential: false,
	async *execute(context) {
		const runOf = runs(context, definition);
		const inputOf = inputs(context, definition);
		let paused = Date.now();
		for (const itemIndex of context.getInputData().keys()) {
			if (Date.now() - paused > MAX_MS_WITHOUT_PAUSE) {
				await sleep(0);
				paused = Date.now();
			}
			const outcomes: Outcome[] = [];
			const attempt = (work: () => void) => {
				try {
					work();
				} catch (error) {
					outcomes.push({ itemIndex, error: error as Error });
				}
			};
			attempt(() => {
				const run = runOf(itemIndex);
				const { bodies, delivery } = inputOf(itemIndex);
				for (const body of bodies) {
					attempt(() => {
						for (const json of run({ body, delivery, itemIndex })) {
							outcomes.push({ itemIndex, result: { json } });
						}
					});
				}
			});
			for (const outcome of outcomes) yield outcome;
		}
	},
});
