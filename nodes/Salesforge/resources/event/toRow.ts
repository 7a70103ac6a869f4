import type { IExecuteFunctions, INodeProperties } from 'n8n-workflow';

import { ROW_COLUMNS } from '../../transforms/rowColumns';
import { toEvent } from '../../transforms/toEvent';
import { rowMaker } from '../../transforms/toRow';
import { asNames, shownFor, type Operation } from './operation';

/** The collection `rowOptions` as the editor gives it. */
interface Parameters {
	includeHtml?: boolean;
	missing?: 'null' | 'text';
}

const options: INodeProperties[] = [
	{
		displayName: 'Include HTML',
		name: 'includeHtml',
		type: 'boolean',
		default: false,
		description:
			'Whether all columns include email_html and reply_html; a column that is chosen by name is included in any case',
	},
	{
		displayName: 'Missing Values',
		name: 'missing',
		type: 'options',
		options: [
			{ name: 'Empty Text', value: 'text', description: 'For sheets' },
			{ name: 'Null', value: 'null', description: 'For databases' },
		],
		default: 'null',
		description: 'What a column holds when the event has no value for it',
	},
];

function readOptions(context: IExecuteFunctions, itemIndex: number) {
	const { includeHtml, missing } = context.getNodeParameter(
		'rowOptions',
		itemIndex,
		{},
	) as Parameters;
	return {
		columns: asNames(context.getNodeParameter('columns', itemIndex, [])),
		includeHtml,
		missing: missing === 'text' ? ('' as const) : null,
	};
}

/** Makes one row of an event, with the same columns for every event type. */
export const toRowOperation: Operation = {
	option: {
		name: 'To Row',
		value: 'toRow',
		action: 'Turn an event into a row for a sheet or database',
		description:
			'Make one flat row with the same columns for every event type, ready for Google Sheets, Postgres or a Data Table',
	},
	parameters: [
		{
			displayName: 'Columns',
			name: 'columns',
			type: 'multiOptions',
			options: ROW_COLUMNS.map(({ name }) => ({ name, value: name })).sort((a, b) =>
				a.name.localeCompare(b.name),
			),
			default: [],
			description: 'The columns of the row, always in the same order; all when none is chosen',
			displayOptions: shownFor('toRow'),
		},
		{
			displayName: 'Options',
			name: 'rowOptions',
			type: 'collection',
			placeholder: 'Add option',
			default: {},
			displayOptions: shownFor('toRow'),
			options,
		},
	],
	prepare(context, itemIndex) {
		const makeRow = rowMaker(readOptions(context, itemIndex));
		return ({ body, delivery }) => [makeRow(toEvent(body, delivery))];
	},
};
