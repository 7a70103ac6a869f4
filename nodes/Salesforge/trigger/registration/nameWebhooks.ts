import type { IHookFunctions, IWebhookFunctions } from 'n8n-workflow';

import { SalesforgeClient } from '../../api/client';
import { BRIEF } from '../../api/retry';
import { readSequences } from '../../api/sequences';
import type { NewWebhook } from '../../api/webhooks';
import { webhookName } from './webhookName';
import type { PlannedWebhook } from './plan';

/** The names of sequences by id. They only make webhooks easier to recognise. Without them, the ids are used. */
async function readSequenceNames(
	context: IHookFunctions | IWebhookFunctions,
	workspaceId: string,
): Promise<Map<string, string>> {
	const client = await SalesforgeClient.open(context, { ...BRIEF, attempts: 1 });
	const { sequences } = await readSequences(client, workspaceId);
	return new Map(sequences.map(({ id, name }) => [id, name]));
}

/** Gives webhooks the names by which users recognise them in Salesforge's settings. */
export async function nameWebhooks(
	context: IHookFunctions | IWebhookFunctions,
	workspaceId: string,
	webhooks: readonly PlannedWebhook[],
): Promise<NewWebhook[]> {
	const isScoped = webhooks.some(({ sequenceId }) => sequenceId !== null);
	const names = isScoped ? await readSequenceNames(context, workspaceId) : null;
	const { name: workflowName = '' } = context.getWorkflow();
	const isTest = context.getMode() === 'manual';
	return webhooks.map((webhook) => {
		const { type, sequenceId } = webhook;
		const sequenceName = sequenceId === null ? null : (names?.get(sequenceId) ?? sequenceId);
		return { ...webhook, name: webhookName({ workflowName, type, sequenceName, isTest }) };
	});
}
