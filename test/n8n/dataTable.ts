import type { N8nClient } from '../../harness/n8n/client';

type Row = Record<string, unknown>;

/** A data table of n8n, with text columns. */
export class DataTable {
	private constructor(
		private readonly client: N8nClient,
		private readonly tables: string,
		readonly id: string,
	) {}

	static async create(client: N8nClient, name: string, columns: string[]): Promise<DataTable> {
		const { id: project } = await client.rest<{ id: string }>('GET', '/projects/personal');
		const tables = `/projects/${project}/data-tables`;
		const { id } = await client.rest<{ id: string }>('POST', tables, {
			name,
			columns: columns.map((column) => ({ name: column, type: 'string' })),
		});
		return new DataTable(client, tables, id);
	}

	/** A column without a value is empty. */
	async insert(data: Row[]): Promise<void> {
		await this.client.rest('POST', `${this.tables}/${this.id}/insert`, { data });
	}

	/** The first hundred rows, in the order in which they were inserted. */
	async rows(): Promise<Row[]> {
		const query = 'take=100&sortBy=id:asc';
		const { data } = await this.client.rest<{ data: Row[] }>(
			'GET',
			`${this.tables}/${this.id}/rows?${query}`,
		);
		return data;
	}

	async delete(): Promise<void> {
		await this.client.rest('DELETE', `${this.tables}/${this.id}`);
	}
}
