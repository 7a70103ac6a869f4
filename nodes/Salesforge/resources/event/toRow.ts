import type { IExecuteFunctions } from 'n8n-workflow';

import { ROW_COLUMNS } from '../../transforms/rowColumns';
import { toEvent } from '../../transforms/toEvent';
import { rowMaker } from '../../transforms/toRow';
import { asList } from '../shared/read';
import { options } from './parameters';
import { transform } from './transform';

/** The collection `rowOptions` as the editor gives it. */
interface Parameters {
	includeHtml?: boolean;
	missing?: 'null' | 'text';
}

function readOptions(context: IExecuteFunctions, itemIndex: number) {
	const { includeHtml, missing } = context.getNodeParameter(
		'rowOptions',
		itemIndex,
		{},
	) as Parameters;
	return {
		columns: asList(context.getNodeParameter('columns', itemIndex, [])),
		includeHtml,
		missing: missing === 'text' ? ('' as const) : null,
	};
}

/** Converts an event to one row, with the same columns for every event type. */
export const toRowOperation = transform({
	option: {
		name: 'To Row',
		value: 'toRow',
		action: 'Convert event to row',
		description:
			'Convert an event to a flat row with the same columns for every event type, for Google Sheets, Postgres or a Data Table',
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
		},
		options('rowOptions', [
			{
				displayName: 'Include HTML',
				name: 'includeHtml',
				type: 'boolean',
				default: false,
				description:
					'Whether to include email_html and reply_html when no columns are chosen. Columns chosen by name are always included.',
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
				description: 'The value of a column when the event has no value for it',
			},
		]),
	],
	reads: 'event',
	prepare(context, itemIndex) {
		const makeRow = rowMaker(readOptions(context, itemIndex));
		return ({ body, delivery }) => [makeRow(toEvent(body, delivery))];
	},
});
