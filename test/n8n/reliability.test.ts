import { concurrentCopies, copiesAfterRestart } from '../../trials/copies';
import { busyDatabase, cutOffBodies, killed, unreachableSalesforge } from '../../trials/faults';
import { bombard } from '../../trials/http';
import { load, unhandledIn } from '../../trials/load';
import { N8n } from '../../harness/n8n/n8n';
import { tarball } from './shared';

/** The short versions. `npm run trial` has the long ones. This n8n is killed, so it is not the shared one. */
let n8n: N8n;

beforeAll(async () => {
	n8n = await N8n.start({ tarball: tarball() });
});

afterAll(async () => await n8n.dispose());

const exact = { lost: 0, doubled: 0, wronglyAccepted: 0, failed: 0 };

it('each matching event out of 90 mixed ones has one execution', async () => {
	const figures = await load(n8n, { events: 90, seconds: 8, concurrency: 20 });
	expect(figures).toMatchObject({ ...exact, answered: 99, executions: 50, unhandled: [] });
});

it('four copies at the same time start one execution', async () => {
	const figures = await concurrentCopies(n8n, 15);
	expect(figures).toMatchObject({ ...exact, answered: 60, executions: 15 });
});

it('150 hostile requests get no 5xx from the trigger and start the reported executions', async () => {
	const figures = await bombard(n8n, 150, 20_231_206);
	expect(figures).toMatchObject({ requests: 150, failed: [], unhandled: [] });
	expect(figures.accepted).toBeGreaterThan(30);
	expect(figures.executions).toBe(figures.accepted);
});

it('a truncated body starts nothing, and the complete event starts one execution', async () => {
	expect(await cutOffBodies(n8n, 12)).toMatchObject({ ...exact, answered: 12, executions: 12 });
});

it('an unreachable Salesforge is reported at activation, and the next activation works', async () => {
	const figures = await unreachableSalesforge(n8n);
	expect(figures.message).toMatch(
		/^Could not list the webhooks: n8n could not reach 127\.0\.0\.1:\d+\./,
	);
	expect(figures).toMatchObject({ ...exact, webhooks: 2, answered: 2, executions: 2 });
});

it('events and copies that n8n could not save while the database was locked are accepted once', async () => {
	const figures = await busyDatabase(n8n, 40, 8_000);
	expect(figures).toMatchObject({ ...exact, answered: 80, executions: 40 });
	expect(figures.repeated).toBeGreaterThan(0);
});

it('copies are known after n8n was killed', async () => {
	expect(await copiesAfterRestart(n8n, 10)).toMatchObject({ ...exact, executions: 10 });
});

it('no event is lost when n8n is killed during deliveries', async () => {
	const figures = await killed(n8n, 60);
	expect(figures).toMatchObject({ lost: 0, wronglyAccepted: 0, answered: 60 });
	expect(figures.repeated).toBeGreaterThan(0);
	expect(figures.doubled).toBeLessThanOrEqual(figures.repeated);
	expect(unhandledIn(await n8n.log())).toEqual([]);
});
