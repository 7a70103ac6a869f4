import { articleBodies } from '../harness/fixtures/article';
import type { JsonObject } from '../nodes/Salesforge/shared/json';

/** The field that identifies an event in n8n's executions. */
const MARKER = 'soakMarker';
const PATTERN = new RegExp(`"${MARKER}":"([0-9]+)"`);

/** The field that makes a body event number n. */
export const marked = (n: number): JsonObject => ({ [MARKER]: String(n) });

/** The samples of a reply are about the same email, so the trigger would start one execution for all. */
const withOwnMessage = (body: JsonObject, n: number): JsonObject =>
	body.replyEmail === undefined
		? body
		: {
				...body,
				replyEmail: { ...(body.replyEmail as JsonObject), emailId: `${n}@outlook.example` },
			};

/** Event number n: the article's samples in turn, each a different event. */
export function numberedEvent(n: number): JsonObject {
	const body = structuredClone(articleBodies[n % articleBodies.length]!);
	return { ...withOwnMessage(body, n), ...marked(n) };
}

/** The same event from another webhook. */
export function copyOf(body: JsonObject, webhookId: string): JsonObject {
	return { ...body, webhookInfo: { ...(body.webhookInfo as JsonObject), id: webhookId } };
}

/** The number of the event in an execution's JSON. */
export function numberIn(json: string): number | undefined {
	const match = PATTERN.exec(json);
	return match ? Number(match[1]) : undefined;
}
