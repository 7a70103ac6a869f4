/**
 * Measures Get Missed Events against a workspace of 100, 1,000 and 10,000 conversations: `npm run bench -- missed`. In
 * each, either all conversations or one in a hundred have a reply in the given time. The figures are written to
 * docs/figures/missed.json.
 */
import { emailReplyArrives, type FakeSalesforge } from '../harness/salesforge';
import { describeMachine } from './machine';
import { measureOperation, serve } from './operation';
import { save } from './results';

const SIZES = [100, 1000, 10_000];
/** One conversation out of this many has a reply in the given time. */
const ONE_OF = [1, 100];
const LONG_AGO = '2026-01-01T00:00:00.000Z';
const IN_TIME = '2026-03-01T00:00:00.000Z';
const AFTER = '2026-02-01';

function fill(fake: FakeSalesforge, conversations: number, oneOf: number) {
	const { id: workspaceId } = fake.addWorkspace();
	const store = fake.store(workspaceId);
	for (let n = 0; n < conversations; n++) {
		emailReplyArrives(store, { date: n % oneOf === 0 ? IN_TIME : LONG_AGO });
	}
	return { workspaceId };
}

async function measure(conversations: number, oneOf: number) {
	const { results, ...cost } = await measureOperation(
		__filename,
		['serve', String(conversations), String(oneOf)],
		({ workspaceId }: { workspaceId: string }) => ({
			parameters: {
				resource: 'event',
				operation: 'getMissed',
				workspaceId,
				receivedAfter: AFTER,
			},
		}),
	);
	return { conversations, replies: results, ...cost };
}

async function main(): Promise<void> {
	// Warm-up: the first run also loads modules.
	await measure(10, 1);
	const rows = [];
	for (const oneOf of ONE_OF) {
		for (const conversations of SIZES) rows.push(await measure(conversations, oneOf));
	}
	console.table(rows);
	await save('missed.json', { machine: describeMachine(), rows });
}

const [role, conversations, oneOf] = process.argv.slice(2);
void (role === 'serve'
	? serve((fake) => fill(fake, Number(conversations), Number(oneOf)))
	: main());
