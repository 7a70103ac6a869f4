import { setTimeout } from 'node:timers/promises';

import type { JsonObject } from '../nodes/Salesforge/shared/json';
import type { EventFilter } from '../nodes/Salesforge/trigger/delivery/filter';
import { articleBodies } from '../harness/fixtures/article';
import { collectGarbage } from './garbage';
import { receive, shape, TriggerMemory } from './shipped';

/** The memory that remembered events take, in bytes. */
export interface MemoryFigures {
	/** The most events that a trigger remembers. */
	capacity: number;
	/** The size of a trigger's full memory. */
	whenFull: number;
	/** The increase of the process's used memory since before the first event, on and off the heap. */
	growth: Array<{ events: number; bytes: number }>;
}

const EVERYTHING: EventFilter = {
	events: new Set(['*']),
	sequenceIds: new Set(),
	workspaceIds: new Set(),
	mailboxIds: new Set(),
	unscopedEvents: 'keep',
};

/** A manually registered webhook without a sequence. */
const CALLED = { scope: { type: '', sequenceId: null }, isRegistered: false };

/** Memory freed off the heap is only counted a moment later. */
async function bytesInUse(): Promise<number> {
	for (let round = 0; round < 3; round++) {
		collectGarbage();
		await setTimeout(50);
	}
	const { heapUsed, external } = process.memoryUsage();
	return heapUsed + external;
}

/** A trigger that receives events, all different. */
class Trigger {
	readonly memory = new TriggerMemory();

	received = 0;

	/** Every event arrives twice, as if through a second webhook. */
	receive(until: number): void {
		for (; this.received < until; this.received++) {
			const sample = articleBodies[this.received % articleBodies.length]!;
			const text = JSON.stringify({ ...sample, number: this.received });
			if (this.receiveText(text) !== 1 || this.receiveText(text) !== 0) {
				throw new Error(`The event ${this.received} was not accepted once`);
			}
		}
	}

	private receiveText(text: string): number {
		const body = JSON.parse(text) as JsonObject;
		const { accepted } = receive([body], EVERYTHING, CALLED);
		const checks = { dropDuplicates: true, onlyFirst: false, oneExecutionPerReply: false };
		const { known } = this.memory.claim(
			accepted.map(({ event }) => event),
			checks,
		);
		const wanted = accepted.filter((_event, index) => known[index] === null);
		for (const event of wanted) shape(event, 'flat');
		return wanted.length;
	}
}

/** @param checkpoints after how many events to measure */
export async function measureMemory(checkpoints: readonly number[]): Promise<MemoryFigures> {
	// What the package always keeps is not part of a trigger's memory.
	new Trigger().receive(20_000);
	const before = await bytesInUse();
	const trigger = new Trigger();
	const { capacity } = trigger.memory.events.options;
	trigger.receive(capacity);
	const whenFull = (await bytesInUse()) - before;
	const growth: MemoryFigures['growth'] = [];
	for (const events of checkpoints) {
		trigger.receive(events);
		growth.push({ events, bytes: (await bytesInUse()) - before });
	}
	if (trigger.memory.events.size !== capacity) throw new Error('The memory is not full');
	return { capacity, whenFull, growth };
}
