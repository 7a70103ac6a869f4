import { flattenOperation } from './flatten';
import type { Operation } from './operation';

/** The operations of the resource Event, in the order of the editor's list. */
export const operations: readonly Operation[] = [flattenOperation];

export function operationNamed(name: string): Operation | undefined {
	return operations.find(({ option }) => option.value === name);
}
