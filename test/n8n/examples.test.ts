import {
	EVENT_TYPES,
	flatten,
	generateSamples,
	normalizeEvent,
	ROW_COLUMNS,
	toEvent,
	toRow,
	type Row,
} from '../../nodes';
import type { JsonObject } from '../../nodes/Salesforge/shared/json';
import { extractReply } from '../../nodes/Salesforge/transforms/extractReply';
import { readBlock } from '../../scripts/docs/blocks';
import { readPage } from '../../scripts/docs/pages';
import { fillTable, TABLE_EXAMPLE, tableBlock } from '../../scripts/docs/table';
import { articleBodies } from '../../harness/fixtures/article';
import { Postgres } from '../../harness/services/postgres';
import type { ExecutionData, N8nClient } from '../../harness/n8n/client';
import { EXAMPLES, importExample, readExample, type Credentials } from '../../harness/n8n/examples';
import { Listener } from '../../harness/n8n/listener';
import { sharedN8n } from './shared';

let client: N8nClient;
let postgres: Postgres;
let credentials: Credentials;

beforeAll(async () => {
	client = sharedN8n();
	postgres = await Postgres.start();
	credentials = { postgres: await postgres.createCredential(client) };
});

afterAll(async () => {
	await postgres.stop();
});

beforeEach(async () => {
	await postgres.psql('DROP SCHEMA public CASCADE; CREATE SCHEMA public');
});

/** The active example, with tables created by its own manual branch. */
async function start(file: string): Promise<Listener> {
	const listener = await Listener.activate(client, importExample(file, credentials));
	await client.runManually(listener.workflow.id, 'Run Once');
	return listener;
}

/** The executions of the deliveries, oldest first, without the set-up. */
async function deliveries({ workflow }: Listener, count: number): Promise<ExecutionData[]> {
	const executions = await client.finishedExecutions(workflow.id, count + 1);
	const delivered = executions.filter(({ mode }) => mode !== 'manual');
	expect(delivered.map(({ status }) => status)).toEqual(Array(count).fill('success'));
	return await Promise.all(delivered.map(async ({ id }) => await client.executionData(id)));
}

const samples = generateSamples({ count: EVENT_TYPES.length, seed: 'salesforge' });
const timestamps = new Set<string>(
	ROW_COLUMNS.filter(({ type }) => type === 'timestamp').map(({ name }) => name),
);
const jsons = new Set<string>(
	ROW_COLUMNS.filter(({ type }) => type === 'json').map(({ name }) => name),
);

const toIso = (time: unknown) => new Date(String(time)).toISOString();

/** A row from PostgreSQL's JSON, with times and `jsonb` converted to To Row's forms. */
function asRow(stored: JsonObject): JsonObject {
	return Object.fromEntries(
		Object.entries(stored).map(([name, value]) => {
			if (value === null) return [name, null];
			if (timestamps.has(name)) return [name, toIso(value)];
			return [name, jsons.has(name) ? JSON.stringify(value) : value];
		}),
	);
}

const byMessage = (a: JsonObject, b: JsonObject) =>
	String(a.message_id).localeCompare(String(b.message_id));

const byId = (a: JsonObject, b: JsonObject) => String(a.event_id).localeCompare(String(b.event_id));

/** The row of a body with all columns of the table. The example leaves the HTML out. */
const storedRow = (body: unknown): Row => ({
	...toRow(toEvent(body)),
	email_html: null,
	reply_html: null,
});

it.each(EXAMPLES)('%s explains itself and contains no credential', (file) => {
	const { name, nodes } = readExample(file);
	expect(name).toMatch(/^Salesforge: /);
	const notes = nodes.filter(({ type }) => type === 'n8n-nodes-base.stickyNote');
	expect(notes[0]!.parameters.content).toMatch(/^## .+\n[^]+credential/);
	for (const node of nodes) expect(node).not.toHaveProperty('credentials');
});

describe('events-to-postgres.json', () => {
	it('puts mixed events of all types into one table, and copies only once', async () => {
		const listener = await start('events-to-postgres.json');
		const bodies = [...samples, ...articleBodies];
		const copies = bodies.map((body) => ({
			...body,
			webhookInfo: { ...(body.webhookInfo as JsonObject), id: 'wh_another' },
		}));
		// One after the other: overlapping executions overwrite what n8n's Remove Duplicates has stored. One more execution
		// is the set-up.
		for (const [index, body] of [...bodies, ...copies].entries()) {
			expect(await listener.send(body)).toMatchObject({ status: 200 });
			await client.finishedExecutions(listener.workflow.id, index + 2);
		}
		const executions = await deliveries(listener, bodies.length * 2);
		const inserted = executions.filter(({ runs }) => runs['Insert Event']);
		expect(inserted).toHaveLength(bodies.length);

		const stored = (await postgres.rows('SELECT * FROM salesforge_events')).map(asRow);
		expect(stored.sort(byId)).toEqual(bodies.map(storedRow).sort(byId));
		expect(new Set(stored.map(({ event }) => event))).toEqual(new Set(EVENT_TYPES));
		expect(Object.keys(stored[0]!)).toEqual(ROW_COLUMNS.map(({ name }) => name));
	});
});

describe(TABLE_EXAMPLE, () => {
	it('fills the table before Salesforge sends anything, as shown in docs/transforms.md', async () => {
		const { workflowId, executionId } = await fillTable(client, credentials);
		const bodies = generateSamples({ count: 22, seed: 'salesforge' });
		const items = await client.itemsOf(executionId, 'Generate Sample');
		expect(items.map(({ json }) => json)).toEqual(bodies.map((body) => toEvent(body)));
		const stored = (await postgres.rows('SELECT * FROM salesforge_events')).map(asRow);
		expect(stored.sort(byId)).toEqual(bodies.map(storedRow).sort(byId));

		expect(await tableBlock(postgres)).toBe(readBlock(readPage('docs/transforms.md'), 'table'));

		await client.runManually(workflowId, 'Run Once');
		expect(await postgres.rows('SELECT event_id FROM salesforge_events')).toHaveLength(22);
	});
});

describe('clicks-to-postgres.json', () => {
	it('passes only clicks and maps the flat fields to columns', async () => {
		const listener = await start('clicks-to-postgres.json');
		const bodies = [...samples, ...articleBodies];
		for (const body of bodies) await listener.send(body);
		await deliveries(listener, bodies.length);
		const clicks = bodies
			.map((body) => toEvent(body))
			.filter(({ event }) => event === 'link_clicked');
		expect(clicks).toHaveLength(2);
		const rows = await postgres.rows('SELECT * FROM salesforge_clicks');
		const stored = rows.map((row) => ({ ...row, clicked_at: toIso(row.clicked_at) }));
		const flat = clicks.map((click) => flatten(click));
		expect(stored.sort(byId)).toEqual(
			flat
				.map((click) => ({
					event_id: click.eventId,
					clicked_at: click.details_clickedAt,
					link: click.details_link,
					contact_email: click.contact_email,
					sequence_name: click.sequence_name,
					subject: click.email_subject,
				}))
				.sort(byId),
		);
	});
});

describe('raw-bodies-by-kind.json', () => {
	it('normalizes raw bodies like the trigger, however they arrive, and separates the kinds', async () => {
		const listener = await start('raw-bodies-by-kind.json');
		const webhook = `${client.baseUrl}/webhook/salesforge-events`;
		const headers = { 'content-type': 'application/json' };
		for (const body of samples) await listener.send(body);
		for (const body of articleBodies) {
			const response = await fetch(webhook, {
				method: 'POST',
				headers,
				body: JSON.stringify(body),
			});
			expect(response.status).toBe(200);
		}
		const all = [...samples, ...articleBodies];
		const executions = await deliveries(listener, all.length);
		const normalized = executions.map(
			({ runs }) => runs.Normalize![0]!.data!.main[0]![0]!.json as JsonObject,
		);
		expect(normalized.map((event) => JSON.stringify(event)).sort()).toEqual(
			all.map((body) => JSON.stringify(normalizeEvent(body))).sort(),
		);

		const typesIn = async (table: string) => {
			const rows = await postgres.rows<{ event: string }>(
				`SELECT DISTINCT event ->> 'event' AS event FROM salesforge_${table}`,
			);
			return rows.map(({ event }) => event).sort();
		};
		expect(await typesIn('replies')).toEqual([
			'email_replied',
			'linkedin_replied',
			'negative_reply',
			'positive_reply',
		]);
		expect(await typesIn('stops')).toEqual(['contact_unsubscribed', 'dnc_added', 'email_bounced']);
		const others = [...(await typesIn('replies')), ...(await typesIn('stops'))];
		expect(await typesIn('activity')).toEqual(
			EVENT_TYPES.filter((type) => !others.includes(type)).sort(),
		);
		const stored = await postgres.rows<{ event: JsonObject }>(
			'SELECT event FROM salesforge_replies UNION SELECT event FROM salesforge_stops UNION SELECT event FROM salesforge_activity',
		);
		expect(stored).toHaveLength(all.length);
		for (const { event } of stored) {
			expect(normalized).toContainEqual(event);
		}
	});
});

describe('replies-to-postgres.json', () => {
	it('keeps every reply once, with its newest words', async () => {
		const listener = await start('replies-to-postgres.json');
		const replies = ['email_replied', 'linkedin_replied', 'positive_reply', 'negative_reply'];
		const bodies: JsonObject[] = generateSamples({ count: 24, seed: 'replies', events: replies });
		bodies.push(...articleBodies.slice(5));
		// Salesforge has also labelled the last e-mail, which reports the same reply again.
		const labelled = bodies.filter((body) => toEvent(body).event === 'email_replied').at(-1)!;
		const label = { ...(labelled.webhookInfo as JsonObject), type: 'positive_reply' };
		bodies.push({ ...labelled, webhookInfo: label });
		// One after the other, because a reply's row contains the last event about it.
		for (const [index, body] of bodies.entries()) {
			await listener.send(body);
			await client.finishedExecutions(listener.workflow.id, index + 2);
		}
		await deliveries(listener, bodies.length);
		const expected = new Map(
			bodies.map((body) => {
				const event = toEvent(body);
				return [event.messageId ?? event.eventId, extractReply(event)];
			}),
		);
		expect(expected.size).toBeLessThan(bodies.length);
		const rows = await postgres.rows('SELECT * FROM salesforge_words');
		const stored = rows.map((row) => ({ ...row, received_at: toIso(row.received_at) }));
		expect(stored.sort(byMessage)).toEqual(
			[...expected]
				.map(([messageId, reply]) => ({
					message_id: messageId,
					event: reply.event,
					received_at: reply.eventTime,
					channel: reply.channel,
					from_name: reply.fromName,
					from_address: reply.fromAddress,
					subject: reply.subject,
					words: reply.text,
					asks_to_stop: reply.asksToStop,
					is_out_of_office: reply.isOutOfOffice,
				}))
				.sort(byMessage),
		);
		const flagged = [...expected.values()].filter(({ isOutOfOffice }) => isOutOfOffice);
		expect(flagged).not.toHaveLength(0);
		const words = stored.map((row) => String((row as JsonObject).words));
		for (const text of words) expect(text).not.toMatch(/^>| wrote:| schrieb | a écrit/m);
	});
});
