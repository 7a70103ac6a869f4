import fc from 'fast-check';

import { anyBody, anyReply, newFigures } from '../harness/hostile/properties';
import { N8n } from '../harness/n8n/n8n';
import { packControls } from '../harness/n8n/pack';
import { Postgres } from '../harness/services/postgres';
import { concurrentCopies, copiesAfterRestart } from './copies';
import { busyDatabase, cutOffBodies, jumpingClock, killed, unreachableSalesforge } from './faults';
import { bombard } from './http';
import { keys, type GuardFigures } from './keys';
import type { Figures } from './ledger';
import { controlLoad, load } from './load';
import {
	OF_ALL_TYPES,
	outage,
	WITH_PRIMARY_KEY,
	WITH_REMOVE_DUPLICATES,
	type EventFigures,
	type Outage,
	type OutageExample,
	type OutageFigures,
} from './outage';
import { publishing, type Published } from './publishing';
import { scale } from './scale';

/** A row of the table in docs/reliability.md. */
export interface Row {
	promise: string;
	done: string;
	/** How many deliveries or bodies, and how many executions, if any. */
	many: string;
	lost: number;
	doubled: number;
	wronglyAccepted: number;
	/** Remarks on the figures. */
	note: string;
	/** The same for each type of event, in a table of its own. */
	byType?: Array<EventFigures & { type: string }>;
}

const SEED = 20_231_206;

async function withN8n<Result>(
	tarball: string,
	run: (n8n: N8n) => Promise<Result>,
): Promise<Result> {
	const n8n = await N8n.start({ tarball });
	try {
		return await run(n8n);
	} finally {
		await n8n.dispose();
	}
}

const number = (value: number) => value.toLocaleString('en-GB');

const counted = ({ sent, answered, events, executions, ...rest }: Figures) => ({
	many: `${number(sent)} deliveries of ${number(events)} matching events, ${number(answered)} answered with 200, ${number(executions)} executions`,
	lost: rest.lost,
	doubled: rest.doubled,
	wronglyAccepted: rest.wronglyAccepted,
});

const repeated = (count: number) =>
	`${number(count)} deliveries got no 200 at first and were sent again`;

async function fuzz(): Promise<Row[]> {
	const bodies = newFigures();
	fc.assert(anyBody(bodies), { numRuns: 100_000, seed: SEED });
	const replies = newFigures();
	fc.assert(anyReply(replies), { numRuns: 20_000, seed: SEED });
	return [
		{
			promise:
				'No body crashes or hangs n8n or pollutes a prototype; no field is lost; copies have the same id',
			done: `Bodies derived from the nine samples, up to ${number(bodies.largestBytes)} characters, through parse, classify, normalise, filter, duplicates, all three outputs and flatten; seed ${SEED}`,
			many: `${number(bodies.bodies)} bodies: ${number(bodies.events)} events, ${number(bodies.rejected)} rejected`,
			lost: 0,
			doubled: 0,
			wronglyAccepted: 0,
			note: `The slowest delivery took ${bodies.slowestMs.toFixed(0)} ms of processor time`,
		},
		{
			promise: "A contact's reply is never lost, however malformed the rest of its body is",
			done: `The four samples with a reply, everything but the reply changed; seed ${SEED}`,
			many: `${number(replies.replies)} replies`,
			lost: 0,
			doubled: 0,
			wronglyAccepted: 0,
			note: '',
		},
	];
}

async function http(tarball: string): Promise<Row[]> {
	const figures = await withN8n(tarball, async (n8n) => await bombard(n8n, 2_000, SEED));
	if (figures.failed.length > 0) throw new Error(figures.failed.join('\n'));
	const statuses = Object.entries(figures.statuses).map(
		([status, count]) => `${status}: ${number(count)}`,
	);
	return [
		{
			promise: 'No request makes the trigger answer 5xx, and n8n keeps running',
			done: `Hostile bodies, unusual content types, encodings and methods over HTTP to a real n8n; seed ${SEED}`,
			many: `${number(figures.requests)} requests (${statuses.join(', ')}), ${number(figures.accepted)} accepted, ${number(figures.executions)} executions`,
			lost: Math.max(0, figures.accepted - figures.executions),
			doubled: 0,
			wronglyAccepted: Math.max(0, figures.executions - figures.accepted),
			note: `n8n itself answers these with 500, even for its own Webhook node: ${figures.refusedByN8n.map((each) => `\`${each}\``).join('; ')}. Unhandled rejections: ${figures.unhandled.length}`,
		},
	];
}

async function once(tarball: string): Promise<Row[]> {
	return await withN8n(tarball, async (n8n) => {
		const side = await concurrentCopies(n8n, 500);
		const restart = await copiesAfterRestart(n8n, 200);
		return [
			{
				promise: 'Copies that arrive at the same time start one execution',
				done: 'Each event from four webhooks at once, 20 deliveries at a time, to one process',
				...counted(side),
				note: '',
			},
			{
				promise: 'Copies are known after a restart',
				done: 'n8n killed (SIGKILL) and restarted, then a copy of each earlier event',
				...counted(restart),
				note: 'All events were at least 5 seconds older than the last one before the kill',
			},
		];
	});
}

async function underLoad(tarball: string): Promise<Row[]> {
	const options = { events: 5_000, seconds: 600, concurrency: 20 };
	const [figures, control] = await Promise.all([
		withN8n(tarball, async (n8n) => await load(n8n, options)),
		withN8n(tarball, async (n8n) => await controlLoad(n8n, options)),
	]);
	return [
		{
			promise: 'Under load, exactly one execution for each different matching event',
			done: `Events of all nine samples, every tenth twice, over ${number(figures.seconds)} s, up to 20 at a time; five of the nine types selected`,
			...counted(figures),
			note: `n8n's memory in MB, for each tenth of the time: ${figures.memoryMb.join(', ')}; in another n8n with the same deliveries to its own Webhook node: ${control.join(', ')}. Unhandled rejections: ${figures.unhandled.length}`,
		},
	];
}

async function faults(tarball: string): Promise<Row[]> {
	const rows = await withN8n(tarball, async (n8n): Promise<Row[]> => {
		const cut = await cutOffBodies(n8n, 100);
		const busy = await busyDatabase(n8n, 300, 20_000);
		const unreachable = await unreachableSalesforge(n8n);
		const kill = await killed(n8n, 450);
		return [
			{
				promise: 'n8n killed during deliveries: every event answered with 200 has its execution',
				done: 'SIGKILL and a restart at 15 events per second',
				...counted(kill),
				note: `${repeated(kill.repeated)}. A doubled execution had started when n8n was killed before it could answer`,
			},
			{
				promise:
					'Database locked: events that n8n could not save are accepted when sent again, once',
				done: 'Another process holds SQLite’s write lock for 20 s during deliveries, each event with a simultaneous copy',
				...counted(busy),
				note: repeated(busy.repeated),
			},
			{
				promise: 'A truncated body starts nothing, and the complete event starts one execution',
				done: 'Requests that end in the middle of the body (JSON, no content type, chunked), each followed by the complete event',
				...counted(cut),
				note: '',
			},
			{
				promise: 'Salesforge unreachable at activation',
				done: 'Activated while the base URL is unreachable, and again when Salesforge answers',
				...counted(unreachable),
				note: `n8n shows: “${unreachable.message.replace(/:\d+ /, ':PORT ')}”. Then ${unreachable.webhooks} webhooks were registered, none twice`,
			},
		];
	});
	const clock = await jumpingClock(tarball, 300);
	rows.push({
		promise: 'The clock jumps',
		done: 'n8n’s clock set back by 3 hours and forward by 8 during deliveries (libfaketime), with copies of all earlier events after each jump',
		...counted(clock),
		note: `The executions’ times span ${clock.hours} hours`,
	});
	return rows;
}

async function atScale(tarball: string): Promise<Row[]> {
	const figures = await scale({ tarball, events: 2_000, perSecond: 12 });
	const { same, later, across } = figures.copies;
	const pairs = ({ pairs: all, doubled }: typeof same) => `${doubled} of ${all}`;
	return [
		{
			promise: 'n8n’s queue mode, with a webhook process and a worker killed during deliveries',
			done: 'Redis, PostgreSQL, 1 main, 2 webhook processes, 2 workers; deliveries to both webhook processes; SIGKILL of one of them and of a worker',
			...counted(figures),
			note: [
				repeated(figures.repeated),
				`${figures.failed} executions died with their worker: n8n marks them as failed and drops their data`,
				`Doubled pairs, of those sent to one process at the same time: ${pairs(same)}; to the other process 12 s later: ${pairs(later)}; to both processes at the same time: ${pairs(across)}, of which n8n’s Remove Duplicates node let ${across.passedTwice} through twice`,
			].join('. '),
		},
	];
}

const PUBLISHED = {
	done: 'Published again 10 times, each time with a changed trigger, at 20 events per second',
	doubled: 0,
	wronglyAccepted: 0,
};

const published = ({ events, taken, unregistered, refusedByN8n }: Published) => ({
	many: `${number(events)} events, ${number(taken)} taken`,
	lost: unregistered + refusedByN8n,
	note: `${unregistered} while no webhook was registered in Salesforge, ${refusedByN8n} while n8n had none`,
});

async function publishAnew(tarball: string): Promise<Row[]> {
	const n8n = await N8n.start({ tarball, alsoInstall: [await packControls()] });
	const figures = await publishing(n8n).finally(async () => await n8n.dispose());
	const { salesforge, control, changes } = figures;
	const ours = published(salesforge);
	return [
		{
			promise: "Publishing a changed trigger loses no more than n8n's own gap",
			...PUBLISHED,
			...ours,
			note: `${ours.note}. Webhooks created or deleted in Salesforge in the meantime: ${changes}`,
		},
		{
			promise: 'Control: a trigger that registers nothing, in the same n8n at the same time',
			...PUBLISHED,
			...published(control),
		},
	];
}

const REPLIES = { before: 20, during: 200, after: 20, runs: 2 };
const ALL_TYPES = { before: 32, during: 400, after: 32, runs: 2 };

const outageRow = (
	what: 'event' | 'reply',
	guard: string,
	{ before, during, after, concurrency }: Outage,
	{ events, delivered, missed, readAgain, handled, twice, runs, byType }: OutageFigures,
): Row => {
	const plural = what === 'reply' ? 'replies' : 'events';
	const pace = concurrency === 1 ? 'one after the other' : `${concurrency} at a time`;
	return {
		promise: `An outage loses no ${what}: trigger and schedule, ${guard}`,
		done: `n8n killed (SIGKILL): ${before} ${plural} before, ${during} while it was down, ${after} after its start, ${pace}; then Get Missed Events on a schedule`,
		many: `${number(events)} ${plural}, ${number(delivered)} delivered, ${number(missed)} missed, ${number(readAgain)} read again, ${number(handled)} handled`,
		lost: events - handled,
		doubled: twice,
		wronglyAccepted: 0,
		note: `The schedule ran ${runs} times`,
		...(what === 'event' && { byType }),
	};
};

async function missedEvents(tarball: string): Promise<Row[]> {
	const postgres = await Postgres.start();
	try {
		return await withN8n(tarball, async (n8n) => {
			const run = async (
				what: 'event' | 'reply',
				guard: string,
				example: OutageExample,
				concurrency: number,
			) => {
				const size = { ...(what === 'reply' ? REPLIES : ALL_TYPES), concurrency };
				return outageRow(what, guard, size, await outage(n8n, example, postgres, size));
			};
			const duplicates = "n8n's Remove Duplicates on messageId";
			return [
				await run('reply', duplicates, WITH_REMOVE_DUPLICATES, 1),
				await run('reply', duplicates, WITH_REMOVE_DUPLICATES, 10),
				await run('reply', 'a primary key in PostgreSQL', WITH_PRIMARY_KEY, 10),
				await run('event', 'eventKey (or eventId) as primary key in PostgreSQL', OF_ALL_TYPES, 10),
			];
		});
	} finally {
		await postgres.stop();
	}
}

const guardRow = (
	guard: string,
	{ replies, startedTwice, handled, handledTwice }: GuardFigures,
): Row => ({
	promise: `Copies to two webhook processes at the same moment, with ${guard}`,
	done: 'Queue mode: Redis, PostgreSQL, 1 main, 2 webhook processes, 2 workers; each reply to both webhook processes at once, 20 deliveries at a time',
	many: `${number(replies)} replies, ${number(startedTwice)} started two executions, ${number(handled)} handled`,
	lost: replies - handled,
	doubled: handledTwice,
	wronglyAccepted: 0,
	note: '',
});

async function acrossProcesses(tarball: string): Promise<Row[]> {
	const { removeDuplicates, primaryKey } = await keys(tarball, 100);
	return [
		guardRow("n8n's Remove Duplicates on messageId", removeDuplicates),
		guardRow('messageId as primary key', primaryKey),
	];
}

/** The long versions, by their name for `npm run trial`. */
export const TRIALS: Record<string, (tarball: string) => Promise<Row[]>> = {
	fuzz,
	http,
	once,
	load: underLoad,
	faults,
	scale: atScale,
	publishing: publishAnew,
	outage: missedEvents,
	keys: acrossProcesses,
};
