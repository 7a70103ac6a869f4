import { ROW_COLUMNS } from '../../transforms/rowColumns';
import { toEvent } from '../../transforms/toEvent';
import { rowMaker } from '../../transforms/toRow';
import { choice, choices, optionsNamed, toggle } from '../shared/parameters';
import { asList, readCollection } from '../shared/read';
import { transform } from './transform';

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
		choices(
			'Columns',
			'columns',
			'The columns of the row, always in the same order; all when none is chosen',
			ROW_COLUMNS.map(({ name }) => ({ name, value: name })).sort((a, b) =>
				a.name.localeCompare(b.name),
			),
		),
		optionsNamed('rowOptions')(
			toggle(
				'Include HTML',
				'includeHtml',
				'Whether to include email_html and reply_html when no columns are chosen. Columns chosen by name are always included.',
			),
			choice(
				'Missing Values',
				'missing',
				'null',
				'The value of a column when the event has no value for it',
				[
					{ name: 'Empty Text', value: 'text', description: 'For sheets' },
					{ name: 'Null', value: 'null', description: 'For databases' },
				],
			),
		),
	],
	reads: 'event',
	prepare(context, itemIndex) {
		const { includeHtml, missing } = readCollection({ context, itemIndex }, 'rowOptions');
		const makeRow = rowMaker({
			columns: asList(context.getNodeParameter('columns', itemIndex, [])),
			includeHtml: includeHtml === true,
			missing: missing === 'text' ? '' : null,
		});
		return ({ body, delivery }) => [makeRow(toEvent(body, delivery))];
	},
});
