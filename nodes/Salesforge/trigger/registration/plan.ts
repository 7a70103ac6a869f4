import { EVENT_TYPES } from '../../events';
import { ALL_EVENTS } from '../eventsParameter';
import type { WebhookScope } from '../access/scope';
import { signScope } from '../access/token';

/** A webhook that a trigger needs in Salesforge. */
export interface PlannedWebhook extends WebhookScope {
	/** n8n's webhook URL with the query `event`, `sequence` and `token`. */
	url: string;
}

export interface Wanted {
	/** Event types, or {@link ALL_EVENTS}. */
	events: Iterable<string>;
	/** Empty for the whole workspace. */
	sequenceIds: Iterable<string>;
	/** n8n's webhook URL of the trigger. */
	webhookUrl: string;
	signingKey: string;
}

/**
 * Plans one webhook per event type and sequence, or per event type when no sequence is chosen: a webhook has exactly
 * one type (docs/salesforge-api.md). Each has at most one sequence, so its URL shows which sequence an event belongs
 * to.
 */
export function planWebhooks({
	events,
	sequenceIds,
	webhookUrl,
	signingKey,
}: Wanted): PlannedWebhook[] {
	const chosen = new Set(events);
	const types = chosen.has(ALL_EVENTS) ? EVENT_TYPES : [...chosen];
	const sequences = [...new Set(sequenceIds)];
	const scopes: Array<string | null> = sequences.length > 0 ? sequences : [null];
	return types.flatMap((type) =>
		scopes.map((sequenceId) => {
			const url = new URL(webhookUrl);
			url.searchParams.set('event', type);
			if (sequenceId !== null) url.searchParams.set('sequence', sequenceId);
			url.searchParams.set('token', signScope(signingKey, { type, sequenceId }));
			return { type, sequenceId, url: url.href };
		}),
	);
}
