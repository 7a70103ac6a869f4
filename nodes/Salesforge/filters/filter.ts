import type { AnySalesforgeEvent } from '../events';

/** Chosen in the editor for all events, those that are unknown today included. */
export const ALL_EVENTS = '*';

/** Which events a trigger wants. An empty set of ids wants them all. */
export interface EventFilter {
	/** Canonical event types, or {@link ALL_EVENTS}. */
	events: ReadonlySet<string>;
	sequenceIds: ReadonlySet<string>;
	workspaceIds: ReadonlySet<string>;
	mailboxIds: ReadonlySet<string>;
	/** Whether to keep an event that carries no sequence (or workspace, or mailbox) although a filter on it is set. */
	unscopedEvents: 'keep' | 'drop';
}

type Scope = 'sequence' | 'workspace' | 'mailbox';

function unwantedScope(
	event: AnySalesforgeEvent,
	scope: Scope,
	wanted: ReadonlySet<string>,
	unscopedEvents: EventFilter['unscopedEvents'],
): string | null {
	if (wanted.size === 0) return null;
	const id = event[scope]?.id ?? null;
	if (id === null) {
		return unscopedEvents === 'keep'
			? null
			: `the event carries no ${scope}, and such events are dropped`;
	}
	return wanted.has(id) ? null : `the ${scope} ${id} is not one of the chosen ones`;
}

/**
 * Tells why an event is not wanted.
 *
 * @returns the reason in words for the answer to Salesforge, `null` when the event is wanted
 */
export function unwantedReason(event: AnySalesforgeEvent, filter: EventFilter): string | null {
	const { events, unscopedEvents } = filter;
	if (!events.has(ALL_EVENTS) && !events.has(event.event)) {
		return `the event type ${event.event} is not one of the chosen ones`;
	}
	return (
		unwantedScope(event, 'sequence', filter.sequenceIds, unscopedEvents) ??
		unwantedScope(event, 'workspace', filter.workspaceIds, unscopedEvents) ??
		unwantedScope(event, 'mailbox', filter.mailboxIds, unscopedEvents)
	);
}
