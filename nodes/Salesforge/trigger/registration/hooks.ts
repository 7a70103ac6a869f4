import { NodeOperationError, type IHookFunctions } from 'n8n-workflow';

import { SalesforgeApiError } from '../../api/apiError';
import { SalesforgeClient } from '../../api/client';
import { BRIEF, PATIENT } from '../../api/retry';
import { WebhooksApi, type Webhook } from '../../api/webhooks';
import { forgetSecret, isManual } from '../access/credentialSecret';
import { inTurn } from './inTurn';
import { findLeftovers, isOfTrigger } from './leftovers';
import type { PlannedWebhook } from './plan';
import { missingFrom, registerMissing } from './registerMissing';
import { removeWebhooks } from './removeWebhooks';
import { nameWebhooks } from './nameWebhooks';
import {
	checkAllowlist,
	checkReachable,
	readRegistration,
	type Registration,
} from './readRegistration';

const WHERE_TO_REMOVE = 'in Salesforge under Settings > Integrations > Webhooks';

async function openApi(context: IHookFunctions, { workspaceId }: Registration, retry = PATIENT) {
	return new WebhooksApi(await SalesforgeClient.open(context, retry), workspaceId);
}

const describe = ({ name, type, id }: Webhook) => `'${name}' (${type}, ${id})`;

function warn(context: IHookFunctions, message: string): void {
	const { id, name } = context.getWorkflow();
	const node = context.getNode().name;
	context.logger.warn(`${node} in the workflow '${name}': ${message}`, { workflowId: id });
}

function warnOfLeftovers(
	context: IHookFunctions,
	registration: Registration,
	listed: readonly Webhook[],
): void {
	const leftovers = findLeftovers(listed, registration.plan, registration);
	if (leftovers.length === 0) return;
	const each = leftovers.map(({ webhook, reason }) => `${describe(webhook)}: ${reason}`);
	warn(
		context,
		`Salesforge still has webhooks that this trigger does not need. Remove them ${WHERE_TO_REMOVE}: ${each.join('; ')}`,
	);
}

/** Where an activation fails, n8n 1 shows of an API's error the API's own words alone, which do not say what to do. */
async function inOurWords<Result>(
	context: IHookFunctions,
	task: () => Promise<Result>,
): Promise<Result> {
	try {
		return await task();
	} catch (error) {
		if (!(error instanceof SalesforgeApiError)) {
			throw new NodeOperationError(context.getNode(), error as Error);
		}
		const { message, description } = error;
		throw new NodeOperationError(context.getNode(), message, {
			description: description ?? undefined,
		});
	}
}

/** Whether all that the trigger needs is there, so that nothing is to be made. */
export async function isRegistered(this: IHookFunctions): Promise<boolean> {
	checkAllowlist(this);
	forgetSecret(this);
	if (isManual(this)) return true;
	const registration = await readRegistration(this);
	checkReachable(this, registration);
	const api = await openApi(this, registration);
	const listed = await inOurWords(this, async () => await api.list());
	if (missingFrom(listed, registration.plan).length > 0) return false;
	warnOfLeftovers(this, registration, listed);
	return true;
}

/** Makes what is missing. */
export async function register(this: IHookFunctions): Promise<boolean> {
	const registration = await readRegistration(this);
	checkReachable(this, registration);
	const { workspaceId, webhookUrl, plan } = registration;
	const api = await openApi(this, registration);
	const name = async (missing: readonly PlannedWebhook[]) =>
		await nameWebhooks(this, workspaceId, missing);
	// Two at a time (an impatient second click) would both find the same webhooks missing.
	const listed = await inTurn(webhookUrl, async () =>
		inOurWords(this, async () => await registerMissing(api, plan, name, PATIENT)),
	);
	warnOfLeftovers(this, registration, listed);
	return true;
}

/**
 * Removes the trigger's webhooks where Salesforge lets it, and names those that stay. It never keeps the workflow from
 * deactivating: n8n would keep its own webhook, and nobody could do anything about it in n8n.
 */
export async function unregister(this: IHookFunctions): Promise<boolean> {
	if (isManual(this)) return true;
	forgetSecret(this);
	try {
		const registration = await readRegistration(this);
		// Where nothing could be registered, nothing is left.
		if (!registration.isReachable) return true;
		const { webhookUrl } = registration;
		const { left, reason } = await inTurn(webhookUrl, async () =>
			removeWebhooks(await openApi(this, registration, BRIEF), (webhook) =>
				isOfTrigger(webhook, webhookUrl),
			),
		);
		if (left.length > 0) {
			warn(
				this,
				`these webhooks stay at Salesforge: ${left.map(describe).join(', ')}. ${reason}. The workflow uses them again when it is activated again; if it is not to be, remove them ${WHERE_TO_REMOVE}`,
			);
		}
	} catch (error) {
		// What the node's parameters do not allow for was never registered.
		if (error instanceof NodeOperationError) return true;
		warn(
			this,
			`its webhooks may stay at Salesforge, named 'n8n: ${this.getWorkflow().name} / ...'. ${(error as Error).message}. If the workflow is not to be activated again, remove them ${WHERE_TO_REMOVE}`,
		);
	}
	return true;
}
