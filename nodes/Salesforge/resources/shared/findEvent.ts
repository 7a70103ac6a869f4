import type { IExecuteFunctions, INodeExecutionData } from 'n8n-workflow';

import type { AnySalesforgeEvent } from '../../events';
import { InputError } from '../../shared/inputError';
import type { JsonObject } from '../../shared/json';
import { readGiven, readItem, type Input } from '../../transforms/input';
import { isWholeEvent, toEvent } from '../../transforms/toEvent';
import { ItemHistory, type PastItem } from './itemHistory';

/** The events of an item. None if none of the items that it was made from is an event. */
interface EventMatch {
	events: AnySalesforgeEvent[];
	/** The node in whose item they came together. */
	together: string;
}

/** The result of a search: the events, or why they are unknown. */
type Search = EventMatch | { refusal: InputError };

const quoted = (name: string) => name.replace(/[\\']/g, '\\$&');
const expressionOf = (nodeName: string) => `{{ $('${quoted(nodeName)}').item.json }}`;

const NOTHING_DONE = 'Nothing was sent or changed.';

/** This node's operations that return records of Salesforge which are not those of the incoming event. */
const LISTS = new Set(['getMany', 'getContacts']);

function isListed({ node }: PastItem): boolean {
	const { resource, operation } = node?.parameters ?? {};
	const isOurs = /\.salesforge(Tool)?$/.test(node?.type ?? '');
	return isOurs && typeof resource === 'string' && LISTS.has(String(operation));
}

/** The events in an item; `null` if it is something else. */
function eventsIn(item: JsonObject): Input | null {
	try {
		const input = readItem(item);
		return input.bodies.some(isWholeEvent) ? input : null;
	} catch {
		return null;
	}
}

const lower = (value: unknown) => (typeof value === 'string' ? value.trim().toLowerCase() : '');

/** Whether an item that was made from an event names another event or another contact. */
function contradicts(item: JsonObject, { eventId, contact }: AnySalesforgeEvent): boolean {
	const [ownId, ownContact, ownEmail] = [item.eventId, item.contactId, item.contactEmail].map(
		lower,
	);
	const differs = (own: string, others: unknown) => lower(others) !== '' && own !== lower(others);
	return (
		(ownId!.startsWith('evt_') && differs(ownId!, eventId)) ||
		(ownContact!.startsWith('lead_') && differs(ownContact!, contact?.id)) ||
		(ownEmail!.includes('@') && differs(ownEmail!, contact?.email))
	);
}

/** The events that the incoming items stand for. Serves all items of a node's run. */
export class ItemEvents {
	private readonly known = new Map<INodeExecutionData, Search>();

	private readonly isGiven: boolean;

	private loaded: ItemHistory | undefined;

	constructor(private readonly context: IExecuteFunctions) {
		this.isGiven = (context.getNode().parameters.event ?? '') !== '';
	}

	private get history(): ItemHistory {
		return (this.loaded ??= new ItemHistory(this.context));
	}

	/** The events in the parameter 'Event'; `null` if it is empty in the node. */
	given(itemIndex: number): Input | null {
		if (!this.isGiven) return null;
		return readGiven(this.context.getNodeParameter('event', itemIndex, undefined));
	}

	/**
	 * The events of an item: those in the parameter 'Event', else those in the item, else those in the nearest items that
	 * it was made from.
	 *
	 * @returns what is in the item if there is no event in it and none before it
	 * @throws InputError when it is unknown which event the item was made from
	 */
	of(itemIndex: number): Input {
		const given = this.given(itemIndex);
		if (given) return given;
		const { json } = this.context.getInputData()[itemIndex]!;
		const own = eventsIn(json);
		if (own) return own;
		const events = this.before(itemIndex);
		return events.length > 0 ? { bodies: events, delivery: {} } : readItem(json);
	}

	private before(itemIndex: number): AnySalesforgeEvent[] {
		const incoming = this.history.incoming(itemIndex);
		if (!incoming) return [];
		const search = this.searchAt(incoming);
		if ('refusal' in search) throw search.refusal;
		if (search.events.length < 2) return search.events;
		throw this.refuse(
			`The item belongs to several events: the node '${search.together}' has put them together`,
			search.together,
		);
	}

	private searchAt(past: PastItem): Search {
		const known = this.known.get(past.item);
		if (known) return known;
		const found = this.search(past);
		this.known.set(past.item, found);
		return found;
	}

	private search(past: PastItem): Search {
		const { nodeName, item } = past;
		const own = eventsIn(item.json);
		if (own) {
			const events = own.bodies.map((body) => toEvent(body, own.delivery));
			return { events, together: nodeName };
		}
		if (isListed(past)) return { refusal: this.refuseListed(nodeName) };
		const origin = past.origin();
		if ('gap' in origin) {
			const source =
				origin.gap === 'missing'
					? 'which item it was made'
					: 'which of several items it was made, and n8n only assumes it';
			const message = `It is unknown which event the item belongs to: the node '${nodeName}' does not say from ${source}`;
			return { refusal: this.refuse(message, nodeName) };
		}
		const events = new Map<string, AnySalesforgeEvent>();
		let together = nodeName;
		for (const each of origin.items) {
			const search = this.searchAt(each);
			if ('refusal' in search) return search;
			if (origin.items.length === 1) together = search.together;
			for (const event of search.events) events.set(event.eventId, event);
		}
		return this.choose(past, { events: [...events.values()], together });
	}

	/** Extract Reply makes several items from one with several events, and each names its own. */
	private choose({ item, nodeName }: PastItem, { events, together }: EventMatch): Search {
		const own = events.filter((event) => !contradicts(item.json, event));
		if (own.length > 0 || events.length === 0) return { events: own, together };
		return {
			refusal: this.refuse(
				`The item of the node '${nodeName}' names another contact or event than the event that it was made from`,
				nodeName,
			),
		};
	}

	private refuse(message: string, nodeName: string): InputError {
		return new InputError(
			message,
			`${NOTHING_DONE} Place this node before '${nodeName}', or enter the event in 'Event': ${expressionOf(this.source() ?? 'Salesforge Trigger')}`,
		);
	}

	private refuseListed(nodeName: string): InputError {
		const source = this.source();
		const event = source
			? ` To act on the event instead, enter it in 'Event': ${expressionOf(source)}`
			: '';
		return new InputError(
			`The item comes from a record that the node '${nodeName}' has listed, not from an event`,
			`${NOTHING_DONE} Set 'Act On' to 'Chosen Below' and enter the ID of the record, for example {{ $('${quoted(nodeName)}').item.json.contactId }}.${event}`,
		);
	}

	/** The node that returned the event, as far as can be told; `undefined` if there is none. */
	private source(): string | undefined {
		const nodes = [...this.history.nodes.values()];
		const node =
			nodes.find(({ type }) => type.endsWith('.salesforgeTrigger')) ??
			nodes.find(
				({ type, parameters }) =>
					type.endsWith('.salesforge') &&
					['getMissed', 'normalize', 'generateSample'].includes(String(parameters?.operation)),
			) ??
			nodes.find(({ type }) => type === 'n8n-nodes-base.webhook');
		return node?.name;
	}
}
