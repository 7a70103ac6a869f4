import { extractReplyOperation } from './extractReply';
import { flattenOperation } from './flatten';
import { generateSampleOperation } from './generateSample';
import { normalizeOperation } from './normalize';
import type { Operation } from './operation';
import { toRowOperation } from './toRow';

/** The operations of the resource Event, in the order of the editor's list. */
export const operations: readonly Operation[] = [
	extractReplyOperation,
	flattenOperation,
	generateSampleOperation,
	normalizeOperation,
	toRowOperation,
];

export function operationNamed(name: string): Operation | undefined {
	return operations.find(({ option }) => option.value === name);
}
