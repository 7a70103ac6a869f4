import { N8n } from '../../harness/n8n/n8n';
import { Postgres } from '../../harness/services/postgres';
import {
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

describe.each<[OutageExample, Outage]>([
	[WITH_REMOVE_DUPLICATES, { ...REPLIES, concurrency: 1 }],
	[WITH_PRIMARY_KEY, { ...REPLIES, concurrency: 10 }],
])('$file', (example, replies) => {
	it('handles each of 240 replies once, although n8n was killed and only received 40', async () => {
		expect(await outage(n8n, example, postgres, replies)).toEqual({
			replies: 240,
			delivered: 40,
			missed: 200,
			readAgain: 200,
			handled: 240,
			twice: 0,
			runs: expect.any(Number) as unknown,
		});
	});
});
