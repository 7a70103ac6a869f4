import type { Webhook } from '../../api/webhooks';

/** The parts of a webhook that tell whether two are the same. */
export interface TypeAndUrl {
	type: string;
	url: string;
}

/**
 * What a webhook is recognised by: its type and its URL, in whatever order the query's parts come back. Its name is a
 * person's to change, and the workflow's name is part of it.
 */
export function webhookKey({ type, url }: TypeAndUrl): string {
	if (!URL.canParse(url)) return `${type} ${url}`;
	const parsed = new URL(url);
	parsed.searchParams.sort();
	return `${type} ${parsed.href}`;
}

/** Whether a webhook fires for this sequence alone (`null`: the whole workspace), as far as Salesforge says. */
export function hasSequences({ sequenceIds }: Webhook, sequenceId: string | null): boolean {
	if (sequenceIds === null) return true;
	const wanted = sequenceId === null ? [] : [sequenceId];
	return sequenceIds.length === wanted.length && wanted.every((id) => sequenceIds.includes(id));
}
