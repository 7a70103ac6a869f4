import { randomBytes } from 'node:crypto';

import type { JsonObject } from '../../nodes/Salesforge/events/json';
import type { Webhook } from './account';
import { signatureOf } from './signing';

/** Something that happened at Salesforge. */
export interface FakeEvent {
	/** Its real type, which decides which webhooks fire. */
	type: string;
	workspaceId: string;
	/** The sequence it happened in, also where the body does not name it; `null` when in none. */
	sequenceId: string | number | null;
	body: JsonObject;
	/** What the body says its type is; the webhook's type when left out. */
	reportedType?: string;
}

/** A delivery to one webhook. */
export interface Delivery {
	webhook: Webhook;
	/** Of the last attempt; `null` when the receiver did not answer. */
	status: number | null;
	/** The last answer's text. */
	answer: string;
	attempts: number;
}

export interface DeliveryOptions {
	/** How often a delivery that was not answered by 2xx is repeated; 0 unless told. */
	retries?: number;
	/** Milliseconds between the attempts; 100 unless told. */
	retryWait?: number;
}

const ANSWER_WITHIN_MS = 30_000;

/** Whether the webhook fires: its type, and its sequence unless it is for the whole workspace. */
export function fires(webhook: Webhook, { type, sequenceId }: FakeEvent): boolean {
	if (webhook.type !== type) return false;
	return webhook.sequenceIds.length === 0 || webhook.sequenceIds.includes(String(sequenceId));
}

const USER_AGENT = 'SalesforgeAI/salesforge-webhook-service-1.1';

/** What is posted to one webhook, under an id of its own. */
function postFor(webhook: Webhook, { body, reportedType }: FakeEvent) {
	const info = body.webhookInfo as JsonObject;
	const id = `wh_${randomBytes(8).toString('hex')}`;
	const webhookInfo = { ...info, id, type: reportedType ?? webhook.type };
	return { id, text: JSON.stringify({ ...body, webhookInfo }) };
}

function headersFor({ signingSecret }: Webhook, id: string, text: string): Record<string, string> {
	if (signingSecret === null) return {};
	return {
		'x-salesforgeai-webhook-event-id': id,
		'x-salesforgeai-webhook-signature': signatureOf(signingSecret, id, text),
	};
}

async function post(
	url: string,
	headers: Record<string, string>,
	body: string,
): Promise<{ status: number | null; answer: string }> {
	try {
		const response = await fetch(url, {
			method: 'POST',
			// A kept connection may just be closed by the receiver when it is used again.
			headers: {
				'content-type': 'application/json',
				connection: 'close',
				'user-agent': USER_AGENT,
				...headers,
			},
			body,
			signal: AbortSignal.timeout(ANSWER_WITHIN_MS),
		});
		return { status: response.status, answer: await response.text() };
	} catch (error) {
		return { status: null, answer: String(error) };
	}
}

const isSuccess = (status: number | null) => status !== null && status >= 200 && status < 300;

/** Posts what happened to one webhook, again where that is wanted and the answer was no success. */
export async function deliverTo(
	webhook: Webhook,
	fakeEvent: FakeEvent,
	{ retries = 0, retryWait = 100 }: DeliveryOptions,
): Promise<Delivery> {
	const { id, text } = postFor(webhook, fakeEvent);
	for (let attempts = 1; ; attempts++) {
		const result = await post(webhook.url, headersFor(webhook, id, text), text);
		if (isSuccess(result.status)) webhook.sentCount++;
		if (isSuccess(result.status) || attempts > retries) return { webhook, ...result, attempts };
		await new Promise((resume) => setTimeout(resume, retryWait));
	}
}
