import type { N8nClient } from '../../harness/n8n/client';
import { importExample, type Credentials } from '../../harness/n8n/examples';
import type { Postgres } from '../../harness/services/postgres';

/** The workflow that fills the documentation's table. */
export const TABLE_EXAMPLE = 'sample-events-to-postgres.json';

const OVERVIEW =
	'SELECT event, event_time, contact_email, sequence_id, step, link, reply_channel FROM salesforge_events ORDER BY event_time LIMIT 11';

const prompt = (sql: string, answer: string) =>
	`\`\`\`\npostgres=# ${sql};\n${answer.replace(/ +$/gm, '').trimEnd()}\n\`\`\``;

/** Runs the example in the given n8n, which writes its rows to the given PostgreSQL. */
export async function fillTable(
	client: N8nClient,
	credentials: Credentials,
): Promise<{ workflowId: string; executionId: string }> {
	const { id } = await client.createWorkflow(importExample(TABLE_EXAMPLE, credentials));
	return { workflowId: id, executionId: await client.runManually(id, 'Run Once') };
}

/** The table as printed by PostgreSQL's own client. */
export async function tableBlock(postgres: Postgres): Promise<string> {
	return prompt(OVERVIEW, await postgres.psql(OVERVIEW));
}
