import { ALL_EVENTS, isEventType, type AnySalesforgeEvent } from '../../events';
import type { WebhookScope } from '../access/scope';

/** Which events a trigger wants. An empty set of ids wants them all. */
export interface EventFilter {
	/** Canonical event types, or {@link ALL_EVENTS}. */
	events: ReadonlySet<string>;
	sequenceIds: ReadonlySet<string>;
	workspaceIds: ReadonlySet<string>;
	mailboxIds: ReadonlySet<string>;
	/** Whether to keep an event without a sequence (or workspace, or mailbox) although a filter on it is set. */
	unscopedEvents: 'keep' | 'drop';
}

type Scope = 'sequence' | 'workspace' | 'mailbox';

/** Salesforge's server sends an empty section with empty texts. An empty id names nothing. */
const idOf = (event: AnySalesforgeEvent, scope: Scope) => event[scope]?.id?.trim() || null;

/** The part of {@link unwantedReason} that only needs the type: canonical, or as reported when unknown. */
export function unwantedType(
	type: string,
	{ events }: EventFilter,
	registered?: WebhookScope,
): string | null {
	if (events.has(ALL_EVENTS) || events.has(type)) return null;
	// Salesforge may report a type under a new name, so a delivery to the webhook of a chosen type counts.
	const isOfChosenWebhook = !isEventType(type) && events.has(registered?.type ?? '');
	return isOfChosenWebhook ? null : `event type ${type} is not selected`;
}

/**
 * With automatic registration, the called webhook says as much as the body: an event delivered to a chosen sequence's
 * webhook belongs to that sequence. When sequences are chosen, a webhook for the whole workspace is a leftover.
 */
function unwantedSequence(
	event: AnySalesforgeEvent,
	filter: EventFilter,
	registered: WebhookScope | undefined,
): string | null {
	const { sequenceIds } = filter;
	const registeredFor = registered?.sequenceId ?? null;
	if (registeredFor !== null && sequenceIds.has(registeredFor)) return null;
	if (registered && sequenceIds.size > 0 && idOf(event, 'sequence') === null) {
		return 'the event has no sequence and came through a webhook for the whole workspace, but sequences are selected';
	}
	return unwantedScope(event, filter, 'sequence');
}

function unwantedScope(event: AnySalesforgeEvent, filter: EventFilter, scope: Scope) {
	const wanted = filter[`${scope}Ids`];
	if (wanted.size === 0) return null;
	const id = idOf(event, scope);
	if (id !== null) return wanted.has(id) ? null : `${scope} ${id} is not selected`;
	const isKept = filter.unscopedEvents === 'keep';
	return isKept ? null : `the event has no ${scope}, and such events are dropped`;
}

/**
 * Checks whether an event is wanted.
 *
 * @param registered the called webhook's scope, when its URL's token confirms it
 * @returns the reason for the answer to Salesforge, `null` when the event is wanted
 */
export function unwantedReason(
	event: AnySalesforgeEvent,
	filter: EventFilter,
	registered?: WebhookScope,
): string | null {
	return (
		unwantedType(event.event, filter, registered) ??
		unwantedSequence(event, filter, registered) ??
		unwantedScope(event, filter, 'workspace') ??
		unwantedScope(event, filter, 'mailbox')
	);
}
