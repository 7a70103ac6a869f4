/**
 * Measures the memory that many triggers take in one n8n process, and what remains after their workflows are
 * deactivated.
 *
 *     npm run bench -- triggers --triggers 1000 --events 100
 */
import { setTimeout } from 'node:timers/promises';
import { parseArgs } from 'node:util';

import { normalizeEvent } from '../nodes';
import { TriggerMemory, type Checks } from '../nodes/Salesforge/trigger/memory/memory';
import { releaseState, stateOf } from '../nodes/Salesforge/trigger/state';
import { articleBody } from '../harness/fixtures/article';
import { collectGarbage } from './garbage';

async function megabytes() {
	for (let round = 0; round < 3; round++) {
		collectGarbage();
		await setTimeout(50);
	}
	const { heapUsed, external, rss } = process.memoryUsage();
	return { inUse: (heapUsed + external) / 1e6, resident: rss / 1e6 };
}

const stateOfTrigger = (trigger: number) => stateOf(`trigger-${trigger}/webhook`, false);

function release(trigger: number): void {
	const state = stateOfTrigger(trigger);
	state.memory?.save({});
	releaseState(state);
}

function remember(triggers: number, events: number, checks: Checks): void {
	const event = normalizeEvent(articleBody(2))!;
	for (let n = 0; n < triggers * events; n++) {
		const eventId = `evt_${n.toString(16).padStart(32, '0')}`;
		const contact = { ...event.contact!, id: `lead_${n}` };
		const delivery = { type: event.event, sequenceId: null, eventId };
		const state = stateOfTrigger(n % triggers);
		state.memory ??= new TriggerMemory();
		state.memory.claim([{ ...event, eventId, contact }], checks, delivery);
	}
}

async function main(): Promise<void> {
	const { values } = parseArgs({
		options: {
			triggers: { type: 'string', default: '1000' },
			events: { type: 'string', default: '100' },
		},
	});
	const triggers = Number(values.triggers);
	const events = Number(values.events);
	remember(1, 1, { dropDuplicates: true, onlyFirst: true, oneExecutionPerReply: false });
	release(0);
	for (const onlyFirst of [false, true]) {
		const before = await megabytes();
		remember(triggers, events, { dropDuplicates: true, onlyFirst, oneExecutionPerReply: false });
		const full = await megabytes();
		for (let trigger = 0; trigger < triggers; trigger++) release(trigger);
		const after = await megabytes();
		const figure = (now: typeof before) =>
			`${(now.inUse - before.inUse).toFixed(1)} MB in use, ${(now.resident - before.resident).toFixed(0)} MB resident`;
		console.log(
			`${triggers} triggers with ${events} events each, ${onlyFirst ? 'duplicates and only first' : 'duplicates'}: ${figure(full)}; deactivated: ${figure(after)}`,
		);
	}
}

main().catch((error: unknown) => {
	console.error(error);
	process.exitCode = 1;
});
