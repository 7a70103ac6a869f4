import type { AnySalesforgeEvent } from '../events';
import { asObject, type JsonObject, toJson } from '../shared/json';
import { InputError } from '../shared/inputError';
import { ROW_COLUMNS, type RowColumn } from './rowColumns';

export interface RowOptions {
	/** The columns to return, always in the order of `ROW_COLUMNS`. All when empty or missing. */
	columns?: readonly string[];
	/** Whether "all columns" includes those with HTML. A named column is always returned. Default false. */
	includeHtml?: boolean;
	/** The value of a column when the event has none for it. Default `null`. */
	missing?: null | '';
}

/** A flat row. It has the chosen columns for every event. */
export type Row = Partial<Record<RowColumn, string | number | boolean | null>>;

type Column = (typeof ROW_COLUMNS)[number];

const names: ReadonlySet<string> = new Set(ROW_COLUMNS.map(({ name }) => name));

function chooseColumns({ columns = [], includeHtml = false }: RowOptions): readonly Column[] {
	if (columns.length === 0) {
		return ROW_COLUMNS.filter(({ name }) => includeHtml || !name.endsWith('_html'));
	}
	const unknown = columns.find((column) => !names.has(column));
	if (unknown !== undefined) {
		throw new InputError(
			`The column '${unknown}' does not exist`,
			`Choose from the list 'Columns': ${[...names].join(', ')}`,
		);
	}
	return ROW_COLUMNS.filter(({ name }) => columns.includes(name));
}

const isEmpty = (value: object) => Object.keys(value).length === 0;

/** @returns reads a column's value from an event: `undefined` or `null` when the event has none for it */
function reader({ path, type }: Column) {
	const [section, field] = path.split('.') as [string, string | undefined];
	return (event: JsonObject): unknown => {
		const part = event[section];
		const value = field === undefined ? part : asObject(part)[field];
		if (typeof value === 'object' && value !== null) return isEmpty(value) ? null : toJson(value);
		return type === 'json' ? null : value;
	};
}

/**
 * Prepares the columns for making rows.
 *
 * @returns a function that returns an event's row: a new object with the same columns in the same order for every event
 * @throws InputError when a named column does not exist
 */
export function rowMaker(options: RowOptions = {}): (event: AnySalesforgeEvent) => Row {
	const { missing = null } = options;
	const columns = chooseColumns(options).map((column) => ({
		name: column.name,
		read: reader(column),
	}));
	return (event) => {
		const row: Row = {};
		for (const { name, read } of columns) row[name] = (read(event) as Row[RowColumn]) ?? missing;
		return row;
	};
}

/**
 * Makes an event's flat row. For many events, {@link rowMaker} prepares the columns once.
 *
 * @throws InputError when a named column does not exist
 */
export function toRow(event: AnySalesforgeEvent, options: RowOptions = {}): Row {
	return rowMaker(options)(event);
}
