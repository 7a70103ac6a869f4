import { ROW_COLUMNS, type RowColumnType } from '../../nodes';

const SQL_TYPES: Record<RowColumnType, string> = {
	text: 'text',
	timestamp: 'timestamptz',
	integer: 'integer',
	number: 'double precision',
	boolean: 'boolean',
	json: 'jsonb',
};

/** A PostgreSQL table for To Row's rows. */
export function createTableSql(): string {
	const columns = ROW_COLUMNS.map(({ name, type }) => {
		const key = name === 'event_id' ? ' PRIMARY KEY' : '';
		return `  ${name} ${SQL_TYPES[type]}${key}`;
	});
	return `CREATE TABLE IF NOT EXISTS salesforge_events (\n${columns.join(',\n')}\n);`;
}

/** An example workflow whose node 'Create Table' creates the table with all columns. */
export function withTable(workflow: string): string {
	const sql = /"CREATE TABLE IF NOT EXISTS salesforge_events \((?:[^"\\]|\\.)*"/;
	if (!sql.test(workflow)) throw new Error('The workflow creates no table salesforge_events');
	return workflow.replace(sql, () => JSON.stringify(createTableSql()));
}

/** The list of columns, and the SQL of a table for them. */
export function columnsBlock(): string {
	const rows = ROW_COLUMNS.map(
		({ name, path, type }, index) => `| ${index + 1} | \`${name}\` | ${type} | \`${path}\` |`,
	);
	return [
		'| | Column | Type | The typed event’s field |',
		'|---|---|---|---|',
		...rows,
		'',
		'The table for them in PostgreSQL:',
		'',
		'```sql',
		createTableSql(),
		'```',
	].join('\n');
}
