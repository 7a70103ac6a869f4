import { NodeHelpers, type IHookFunctions, type INode, type IWebhookFunctions } from 'n8n-workflow';

import { chosenCredential, readCredential } from '../../api/credential';
import { isAllowed, parseAllowlist } from './ipAllowlist';
import { digestOf, verify, type Presented, type Secret, type Verdict } from './secret';
import { SecretCache } from './secretCache';
import { deriveSigningKey } from './token';

/** Why a caller may not start the workflow, and the HTTP status to say it with. */
export interface Refusal {
	code: 401 | 403 | 500;
	reason: string;
}

const secrets = new SecretCache();

export const isManual = (context: IHookFunctions | IWebhookFunctions) =>
	context.getNodeParameter('registration', 'automatic') === 'manual';

/** The workspace of a trigger with automatic registration; empty where none is chosen. */
export function chosenWorkspace(context: IHookFunctions | IWebhookFunctions): string {
	return String(context.getNodeParameter('workspaceId', '', { extractValue: true }));
}

/** The path under which n8n knows the trigger's webhook, whatever its host and prefix. */
export function webhookPath(context: IHookFunctions | IWebhookFunctions): string {
	const { id } = context.getWorkflow();
	return NodeHelpers.getNodeWebhookPath(id ?? '', context.getNode(), 'webhook');
}

/** A trigger as far as its secret is concerned: with another credential or workspace it has another one. */
function triggerKey(workflowId: string | undefined, node: INode, isManualTrigger: boolean): string {
	const { id, name } = chosenCredential(node) ?? {};
	const { workspaceId } = node.parameters;
	return JSON.stringify([workflowId, node.id, id ?? name, isManualTrigger || workspaceId]);
}

/** Makes this process look at the credential with the next delivery, as when the workflow is activated anew. */
export function forgetSecret(context: IHookFunctions): void {
	secrets.forget(triggerKey(context.getWorkflow().id, context.getNode(), isManual(context)));
}

async function readSecret(context: IWebhookFunctions): Promise<Secret> {
	const { apiKey, webhookToken } = await readCredential(context);
	if (!isManual(context)) {
		// An empty key would make a token that anybody can make.
		if (apiKey === '') throw new Error('The credential has no API key');
		const signingKey = deriveSigningKey({
			apiKey,
			path: webhookPath(context),
			workspaceId: chosenWorkspace(context),
		});
		return { kind: 'signed', signingKey, known: new Map() };
	}
	return webhookToken === '' ? { kind: 'none' } : { kind: 'token', digest: digestOf(webhookToken) };
}

async function judgeToken(context: IWebhookFunctions): Promise<Verdict> {
	const node = context.getNode();
	const isManualTrigger = isManual(context);
	if (isManualTrigger && !chosenCredential(node)) return 'right';
	const presented: Presented = {
		query: context.getQueryData() as Presented['query'],
		headers: context.getHeaderData(),
	};
	const trigger = triggerKey(context.getWorkflow().id, node, isManualTrigger);
	const read = async () => await readSecret(context);
	const verdict = verify(await secrets.get(trigger, read), presented);
	if (verdict !== 'wrong') return verdict;
	const secret = await secrets.getAnew(trigger, read);
	return secret ? verify(secret, presented) : verdict;
}

function refuseAddress(context: IWebhookFunctions): Refusal | null {
	try {
		const ranges = parseAllowlist(context.getNodeParameter('options.ipAllowlist', ''));
		return isAllowed(ranges, context.getRequestObject().ip)
			? null
			: { code: 403, reason: 'The caller is not on the IP allowlist of this trigger' };
	} catch (error) {
		// Whatever is wrong with the list, it lets nobody in.
		context.logger.error(`${context.getNode().name}: ${(error as Error).message}`);
		return { code: 403, reason: 'The IP allowlist of this trigger has an invalid entry' };
	}
}

const told = new WeakSet<Error>();

/** A failure is kept for a moment: a flood of deliveries is to fill no log. */
function tellOnce(context: IWebhookFunctions, error: Error): void {
	if (told.has(error)) return;
	told.add(error);
	context.logger.error(
		`${context.getNode().name}: no delivery is taken, since the Salesforge credential cannot be read: ${error.message}`,
	);
}

/**
 * Decides whether a caller may start the workflow, before its body is looked at. With automatic registration it must
 * show the token that the URL was registered with; with manual registration the credential's webhook token, should
 * there be one, else n8n's random path is the secret.
 *
 * @returns `null` when it may. Neither the answer nor the log ever holds a token
 */
export async function authenticate(context: IWebhookFunctions): Promise<Refusal | null> {
	const refusal = refuseAddress(context);
	if (refusal) return refusal;
	let verdict: Verdict;
	try {
		verdict = await judgeToken(context);
	} catch (error) {
		tellOnce(context, error as Error);
		return { code: 500, reason: 'The credential of this trigger cannot be read' };
	}
	switch (verdict) {
		case 'right':
			return null;
		case 'absent':
			return { code: 401, reason: 'The token is missing' };
		case 'wrong':
			return { code: 403, reason: 'The token is wrong' };
	}
}
