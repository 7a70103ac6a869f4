import type { INodeProperties } from 'n8n-workflow';

import type { ItemCall } from '../session';
import { toggle } from './parameters';
import { readBoolean } from './read';

type Form<Entry> = (entry: Entry, workspaceId: string) => object;

/** The two forms of a resource's records in the node's output, each with the ids that the next node needs. */
export interface Output<Entry> {
	/** All fields. */
	full: Form<Entry>;
	/** The at most ten fields that most workflows use, in the order in which a person reads. */
	simple: Form<Entry>;
	/** The parameter for the choice. */
	parameter: INodeProperties;
}

/** @param example a record from which the simplified form's fields are read */
export const defineOutput = <Entry>(
	example: Entry,
	full: Form<Entry>,
	simple: Form<Entry>,
): Output<Entry> => ({
	full,
	simple,
	parameter: toggle(
		'Simplify',
		'simplify',
		`Whether to return a simplified version of the response instead of the raw data: ${Object.keys(simple(example, '')).join(', ')}`,
		{ default: true },
	),
});

/** The form that the item asks for. */
export const readForm = <Entry>(call: ItemCall, { full, simple }: Output<Entry>): Form<Entry> =>
	readBoolean(call, 'simplify') ? simple : full;
