import { readExample } from '../../harness/n8n/examples';
import { N8n } from '../../harness/n8n/n8n';
import { TRIGGER } from '../../harness/n8n/workflows';
import { Postgres } from '../../harness/services/postgres';
import {
	OF_ALL_TYPES,
	outage,
	WITH_PRIMARY_KEY,
	WITH_REMOVE_DUPLICATES,
	type Outage,
	type OutageExample,
} from '../../trials/outage';
import { tarball } from './shared';

/** This n8n is killed, so it is not the shared one. */
let n8n: N8n;
let postgres: Postgres;

beforeAll(async () => {
	[n8n, postgres] = await Promise.all([N8n.start({ tarball: tarball() }), Postgres.start()]);
});

afterAll(async () => {
	await n8n.dispose();
	await postgres.stop();
});

const REPLIES = { before: 20, during: 200, after: 20, runs: 2 };
const ALL_TYPES = { before: 32, during: 64, after: 32, runs: 2 };
const ONLY_READ_AGAIN = { events: 8, delivered: 0, missed: 8, readAgain: 8, handled: 8, twice: 0 };
const ALSO_DELIVERED = { ...ONLY_READ_AGAIN, delivered: 4, missed: 4, readAgain: 4 };

describe.each<[OutageExample, Outage]>([
	[WITH_REMOVE_DUPLICATES, { ...REPLIES, concurrency: 1 }],
	[WITH_PRIMARY_KEY, { ...REPLIES, concurrency: 10 }],
])('$file', (example, replies) => {
	it('handles each of 240 replies once, although n8n was killed and only received 40', async () => {
		const { byType, ...figures } = await outage(n8n, example, postgres, replies);
		expect(figures).toEqual({
			events: 240,
			delivered: 40,
			missed: 200,
			readAgain: 200,
			handled: 240,
			twice: 0,
			runs: expect.any(Number) as unknown,
		});
		expect(byType.map(({ handled }) => handled)).toEqual([120, 120]);
	});
});

it('handles each event of 16 types once, although n8n was killed and 11 of them are never delivered', async () => {
	const { byType } = await outage(n8n, OF_ALL_TYPES, postgres, { ...ALL_TYPES, concurrency: 10 });
	expect(byType).toHaveLength(16);
	const { nodes } = readExample(OF_ALL_TYPES.file);
	const delivered = nodes.find(({ name }) => name === TRIGGER)!.parameters.events as string[];
	for (const { type, ...figures } of byType) {
		expect([type, figures]).toEqual([
			type,
			delivered.includes(type) ? ALSO_DELIVERED : ONLY_READ_AGAIN,
		]);
	}
});
