import { NodeHelpers, type IHookFunctions, type INode, type IWebhookFunctions } from 'n8n-workflow';

import { chosenCredential, readCredential } from '../../api/credential';
import { digestOf, type Secret } from './secret';
import { SecretCache } from './secretCache';
import { deriveSigningKey } from './token';

type Context = IHookFunctions | IWebhookFunctions;

const secrets = new SecretCache();

export const isManual = (context: Context) =>
	context.getNodeParameter('registration', 'automatic') === 'manual';

/** The workspace of a trigger with automatic registration; empty when none is chosen. */
export function chosenWorkspace(context: Context): string {
	return String(context.getNodeParameter('workspaceId', '', { extractValue: true }));
}

/** The path of the trigger's webhook in n8n, without host and prefix. */
export function webhookPath(context: Context, node = context.getNode()): string {
	const { id } = context.getWorkflow();
	return NodeHelpers.getNodeWebhookPath(id ?? '', node, 'webhook');
}

/** What a trigger's secret depends on: it changes with the credential and the workspace. */
function triggerKey(workflowId: string | undefined, node: INode, isManualTrigger: boolean): string {
	const { id, name } = chosenCredential(node) ?? {};
	const { workspaceId } = node.parameters;
	return JSON.stringify([workflowId, node.id, id ?? name, isManualTrigger || workspaceId]);
}

/** Makes this process read the credential again with the next delivery, for example after a new activation. */
export function forgetSecret(context: IHookFunctions): void {
	secrets.forget(triggerKey(context.getWorkflow().id, context.getNode(), isManual(context)));
}

async function readSecret(context: IWebhookFunctions, isManualTrigger: boolean): Promise<Secret> {
	const { apiKey, webhookToken } = await readCredential(context);
	if (!isManualTrigger) {
		// Anyone could derive a token from an empty key.
		if (apiKey === '') throw new Error('The credential has no API key');
		const workspaceId = chosenWorkspace(context);
		return {
			kind: 'signed',
			signingKey: deriveSigningKey({ apiKey, path: webhookPath(context), workspaceId }),
		};
	}
	return webhookToken === '' ? { kind: 'none' } : { kind: 'token', digest: digestOf(webhookToken) };
}

/** Where the secret of a trigger comes from. Both throw when its credential cannot be read. */
export interface SecretSource {
	current(): Promise<Secret>;
	/** @returns `null` when it was read a moment ago */
	fresh(): Promise<Secret | null>;
}

/** The secret that the callers of a trigger must know. */
export function secretOf(
	context: IWebhookFunctions,
	node: INode,
	isManualTrigger: boolean,
): SecretSource {
	if (isManualTrigger && !chosenCredential(node)) {
		return { current: async () => ({ kind: 'none' }), fresh: async () => null };
	}
	const trigger = triggerKey(context.getWorkflow().id, node, isManualTrigger);
	const read = async () => await readSecret(context, isManualTrigger);
	return {
		current: async () => await secrets.get(trigger, read),
		fresh: async () => await secrets.getFresh(trigger, read),
	};
}
