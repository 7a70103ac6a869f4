import type { INodeProperties } from 'n8n-workflow';

import { InputError } from '../../shared/inputError';
import type { ItemCall } from '../session';
import { choice, text, toggle } from './parameters';
import { asList, readBoolean } from './read';

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

export const isTool = { '@tool': [true] };

/** The choice of the form, which has a third one if the node is a tool of an agent. */
export const withToolForms = (simplify: INodeProperties): INodeProperties[] => [
	{ ...simplify, displayOptions: { hide: isTool } },
	// Hidden rather than left out, so that a saved tool keeps its value.
	{ ...simplify, type: 'hidden', displayOptions: { show: isTool } },
	{
		...choice('Output', 'output', 'simplified', 'What the agent gets', [
			{ name: 'Raw', value: 'raw', description: 'All fields' },
			{
				name: 'Selected Fields',
				value: 'selectedFields',
				description: 'The fields that you name, and all IDs',
			},
			{ name: 'Simplified', value: 'simplified', description: 'The most used fields' },
		]),
		displayOptions: { show: isTool },
	},
	text('Fields', 'fields', {
		required: true,
		placeholder: 'e.g. email, firstName',
		description: 'The names of the fields, separated by commas. IDs are always included.',
		displayOptions: { show: { ...isTool, output: ['selectedFields'] } },
	}),
];

function selected<Entry>({ full, simple }: Output<Entry>, names: string[]): Form<Entry> {
	if (names.length === 0) {
		throw new InputError(
			"The parameter 'Fields' is empty",
			"Enter the names of the fields, or set 'Output' to 'Simplified'",
		);
	}
	return (entry, workspaceId) => {
		const short = simple(entry, workspaceId);
		const all: Record<string, unknown> = { ...full(entry, workspaceId), ...short };
		const ids = Object.keys(short).filter((name) => name === 'id' || name.endsWith('Id'));
		return Object.fromEntries(
			[...new Set([...ids, ...names])].map((name) => [name, all[name] ?? null]),
		);
	};
}

/** The form that the item asks for. Throws InputError when no fields are named. */
export function readForm<Entry>(call: ItemCall, output: Output<Entry>): Form<Entry> {
	const { context, itemIndex } = call;
	const chosen = context.getNodeParameter('output', itemIndex, '');
	if (chosen === 'selectedFields') {
		return selected(output, asList(context.getNodeParameter('fields', itemIndex, '')));
	}
	return chosen !== 'raw' && readBoolean(call, 'simplify') ? output.simple : output.full;
}
