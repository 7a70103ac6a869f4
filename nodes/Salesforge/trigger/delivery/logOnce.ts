import type { IWebhookFunctions } from 'n8n-workflow';

/** How long the same line is not repeated for a trigger, in milliseconds. */
const SILENCE = 60_000;
/** How many lines are remembered for this. */
const MOST_LINES = 1_000;

const written = new Map<string, number>();

/** Writes a line to n8n's log, at most once a minute, so a flood of deliveries does not fill it. */
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
