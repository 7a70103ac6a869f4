import { randomBytes } from 'node:crypto';

import type { JsonObject } from '../../nodes/Salesforge/shared/json';
import type { Webhook } from './account';
import { signatureOf } from './signing';

/** An event in the fake Salesforge. */
export interface FakeEvent {
	/** The real type, which decides which webhooks fire. */
	type: string;
	workspaceId: string;
	/** The sequence that it belongs to, even if the body does not name it; `null` for none. */
	sequenceId: string | number | null;
	body: JsonObject;
	/** The type in the body. Default: the webhook's type. */
	reportedType?: string;
}

/** A delivery to one webhook. */
export interface Delivery {
	webhook: Webhook;
	/** The status of the last attempt; `null` when the receiver did not answer. */
	status: number | null;
	/** The text of the last response. */
	answer: string;
	attempts: number;
}

export interface DeliveryOptions {
	/** How often a delivery without a 2xx response is repeated. Default 0. */
	retries?: number;
	/** Milliseconds between attempts. Default 100. */
	retryWait?: number;
}

const ANSWER_WITHIN_MS = 30_000;

/** Whether the webhook fires: the type matches, and so does the sequence, unless it is for the whole workspace. */
export function fires(webhook: Webhook, { type, sequenceId }: FakeEvent): boolean {
	if (webhook.type !== type) return false;
	return webhook.sequenceIds.length === 0 || webhook.sequenceIds.includes(String(sequenceId));
}

const USER_AGENT = 'SalesforgeAI/salesforge-webhook-service-1.1';

/** The body for one webhook, with its own id. */
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
			// The receiver may close a kept-alive connection just when it is reused.
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

/** Posts an event to one webhook, with retries if configured. */
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
