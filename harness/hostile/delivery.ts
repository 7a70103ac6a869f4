import type { JsonObject } from '../../nodes/Salesforge/shared/json';
import { ALL_EVENTS } from '../../nodes/Salesforge/events';
import type { EventFilter } from '../../nodes/Salesforge/trigger/delivery/filter';
import { TriggerMemory } from '../../nodes/Salesforge/trigger/memory/memory';
import { readBodies } from '../../nodes/Salesforge/trigger/access/body';
import {
	receive,
	shape,
	type Output,
	type Reception,
} from '../../nodes/Salesforge/trigger/delivery/receive';

/** The last one does the most work, because it flattens the typed event. */
export const OUTPUTS: readonly Output[] = ['event', 'raw', 'flat'];

/** A filter that uses every check, and passes any event without ids. */
export const askingFilter: EventFilter = {
	events: new Set([ALL_EVENTS]),
	sequenceIds: new Set(['seq_verfvuynadkes5l1l0gdw', 'seq_456']),
	workspaceIds: new Set(['wks_b1fln2njl9xtoh1miu7zx', 'ws_123456']),
	mailboxIds: new Set(['mbox_07ohxomu88jj7c85gjo8g']),
	unscopedEvents: 'keep',
};

/** What the trigger made of a body. */
export interface Outcome {
	reception: Reception;
	/** The item of an accepted event, by output. */
	items: Partial<Record<Output, JsonObject>>;
}

/** The trigger's whole path of a delivery, from the body's text to the item. */
export function deliver(json: string, outputs: readonly Output[] = OUTPUTS): Outcome {
	const body = { raw: Buffer.from(json), contentType: 'text/plain', parsed: undefined };
	const scope = { type: '', sequenceId: 'seq_456' };
	const reception = receive(readBodies(body), askingFilter, {
		scope,
		isRegistered: false,
	});
	const events = reception.accepted.map(({ event }) => event);
	new TriggerMemory().claim(events, {
		dropDuplicates: true,
		onlyFirst: true,
		oneExecutionPerReply: true,
	});
	const items: Outcome['items'] = {};
	for (const received of reception.accepted.slice(0, 1)) {
		for (const output of outputs) items[output] = shape(received, output);
	}
	return { reception, items };
}
