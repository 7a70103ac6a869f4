import type { IHookFunctions, IWebhookFunctions } from 'n8n-workflow';

import type { TriggerState } from './state';

/** How long the same line is not repeated for a trigger, in milliseconds. */
const SILENCE = 60_000;
/** How many lines are remembered per trigger for this. */
const MOST_LINES = 100;

/** Writes a line to n8n's log, at most once a minute, so a flood of deliveries does not fill it. */
export function logOnce(
	context: IWebhookFunctions,
	{ logged }: TriggerState,
	level: 'warn' | 'error',
	message: string,
): void {
	const now = Date.now();
	if (Math.abs(now - (logged.get(message) ?? -Infinity)) < SILENCE) return;
	if (logged.size >= MOST_LINES) logged.clear();
	logged.set(message, now);
	const workflowId = context.getWorkflow().id;
	context.logger[level](`${context.getNode().name}: ${message}`, { workflowId });
}

export function warn(context: IHookFunctions | IWebhookFunctions, message: string): void {
	const { id, name } = context.getWorkflow();
	const node = context.getNode().name;
	context.logger.warn(`${node} in the workflow '${name}': ${message}`, { workflowId: id });
}
