import type { IHookFunctions, IWebhookFunctions } from 'n8n-workflow';

import { SalesforgeClient } from '../../api/client';
import { BRIEF } from '../../api/retry';
import { readSequences } from '../../api/sequences';
import type { NewWebhook } from '../../api/webhooks';
import { readText } from '../../shared/fields';
import type { WantedWebhook } from './plan';

const LONGEST_NAME = 120;

export interface NameParts {
	workflowName: string;
	type: string;
	/** The sequence's name, or its id when the name is unknown; `null` for the whole workspace. */
	sequenceName: string | null;
	/** Whether it is for the editor's test URL. */
	isTest: boolean;
}

function shorten(text: string, length: number): string {
	const characters = [...text.replace(/\s+/g, ' ').trim()];
	return characters.length > length
		? `${characters.slice(0, length - 1).join('')}…`
		: characters.join('');
}

/** The name by which users recognise a webhook in Salesforge's settings: `n8n: <workflow> / <event>`. */
export function webhookName({ workflowName, type, sequenceName, isTest }: NameParts): string {
	const workflow = `${shorten(workflowName, 60)}${isTest ? ' (test)' : ''}`;
	const parts = [workflow, type, ...(sequenceName === null ? [] : [sequenceName])];
	return shorten(`n8n: ${parts.join(' / ')}`, LONGEST_NAME);
}

export async function nameWebhooks<Wanted extends WantedWebhook>(
	context: IHookFunctions | IWebhookFunctions,
	workspaceId: string,
	webhooks: readonly Wanted[],
): Promise<Array<Wanted & NewWebhook>> {
	// The names of sequences only make webhooks easier to recognise. Without them, the ids are used.
	const names = new Map<string, string>();
	if (webhooks.some(({ sequenceId }) => sequenceId !== null)) {
		const client = await SalesforgeClient.open(context, { ...BRIEF, retry: 0 });
		const { sequences } = await readSequences(client, workspaceId);
		for (const { id, name } of sequences) names.set(id, readText(name) || id);
	}
	const { name: workflowName = '' } = context.getWorkflow();
	const isTest = context.getMode() === 'manual';
	return webhooks.map((webhook) => {
		const { type, sequenceId } = webhook;
		const sequenceName = sequenceId === null ? null : (names.get(sequenceId) ?? sequenceId);
		return { ...webhook, name: webhookName({ workflowName, type, sequenceName, isTest }) };
	});
}
