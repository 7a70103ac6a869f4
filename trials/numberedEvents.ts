import { articleBodies } from '../test/fixtures/article';
import type { JsonObject } from '../nodes/Salesforge/events/json';

/** The field by which a happening is found again in n8n's executions. */
const MARKER = 'soakMarker';
const PATTERN = new RegExp(`"${MARKER}":"([0-9]+)"`);

/** What makes a body a happening of its own, number n. */
export const marked = (n: number): JsonObject => ({ [MARKER]: String(n) });

/** Happening number n: the samples of the article in turn, each an event of its own. */
export function numberedEvent(n: number): JsonObject {
	const body = structuredClone(articleBodies[n % articleBodies.length]!);
	return { ...body, ...marked(n) };
}

/** The same happening, as another webhook of Salesforge sends it. */
export function copyOf(body: JsonObject, webhookId: string): JsonObject {
	return { ...body, webhookInfo: { ...(body.webhookInfo as JsonObject), id: webhookId } };
}

/** The number of the happening that an execution is about, read from its JSON. */
export function numberIn(json: string): number | undefined {
	const match = PATTERN.exec(json);
	return match ? Number(match[1]) : undefined;
}
