import type { IWebhookFunctions } from 'n8n-workflow';

/** How long a line is not written again for the same trigger, in milliseconds. */
const SILENCE = 60_000;
/** How many lines are kept to tell. */
const MOST_LINES = 1_000;

const written = new Map<string, number>();

/** Writes a line into n8n's log, once a minute: a flood of deliveries should not fill it. */
export function logOnce(
	context: IWebhookFunctions,
	level: 'warn' | 'error',
	message: string,
	now = Date.now(),
): void {
	const { name, id } = context.getNode();
	const workflowId = context.getWorkflow().id;
	const key = JSON.stringify([workflowId, id, message]);
	if (Math.abs(now - (written.get(key) ?? -Infinity)) < SILENCE) return;
	if (written.size >= MOST_LINES) written.clear();
	written.set(key, now);
	context.logger[level](`${name}: ${message}`, { workflowId });
}
