import type { Webhook } from '../../api/webhooks';

/** The fields that decide whether two webhooks are the same. */
export interface TypeAndUrl {
	type: string;
	url: string;
}

/**
 * Identifies a webhook by its type and URL, for any order of the query's parameters. Users can change its name, which
 * contains the workflow's name.
 */
export function webhookKey({ type, url }: TypeAndUrl): string {
	if (!URL.canParse(url)) return `${type} ${url}`;
	const parsed = new URL(url);
	parsed.searchParams.sort();
	return `${type} ${parsed.href}`;
}

/** Whether a webhook fires for this sequence only (`null`: the whole workspace), as far as Salesforge says. */
export function hasSequences({ sequenceIds }: Webhook, sequenceId: string | null): boolean {
	if (sequenceIds === null) return true;
	const wanted = sequenceId === null ? [] : [sequenceId];
	return sequenceIds.length === wanted.length && wanted.every((id) => sequenceIds.includes(id));
}
