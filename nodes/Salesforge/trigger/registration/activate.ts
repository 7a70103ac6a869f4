import { NodeOperationError, type IHookFunctions } from 'n8n-workflow';

import { SalesforgeClient } from '../../api/client';
import { BRIEF, PATIENT } from '../../api/retry';
import { WebhooksApi, type NewWebhook, type Webhook } from '../../api/webhooks';
import { endActivation, withinActivation } from './attempts';
import { compare, type Comparison, type Surplus } from './compare';
import { inTurn } from '../../api/inTurn';
import { nameWebhooks } from './nameWebhooks';
import { isChanged } from './ownWebhook';
import type { PlannedWebhook } from './plan';
import type { Registration } from './readRegistration';
import { RefusedTypes } from './refusedTypes';
import { registerWebhooks, type Registrar } from './registerWebhooks';
import { SecretStore } from './secretStore';
import { removeMisregistered, removeSurplus, warnOfOthers } from './unneeded';
import { warn, warnOfRefused } from './words';

async function openApi(
	context: IHookFunctions,
	{ workspaceId }: Registration,
	retry = PATIENT,
): Promise<WebhooksApi> {
	return new WebhooksApi(await SalesforgeClient.open(context, retry), workspaceId);
}

function compareWith(
	registration: Registration,
	listed: readonly Webhook[],
	secrets: SecretStore,
): Comparison {
	return compare({
		...registration,
		listed,
		hasSecret: (planned, webhook) => secrets.has(planned, webhook),
		givesSecrets: secrets.areGiven,
	});
}

/** How far a failed activation got, so the user knows that the next one continues. */
function progress(made: number, all: number): string {
	return made === 0 || made === all
		? ''
		: `. ${made} of ${all} webhooks are registered: activate the workflow again to continue`;
}

/**
 * When an activation fails, n8n 1 shows only the API's own message of an API error, which does not say what to do.
 *
 * @param addition appended to the message
 */
function withOwnMessage(
	context: IHookFunctions,
	error: unknown,
	addition = '',
): NodeOperationError {
	const { message, description } = error as { message: string; description?: string | null };
	return new NodeOperationError(context.getNode(), `${message}${addition}`, {
		description: description ?? undefined,
	});
}

/** Whether there is nothing to create or remove. */
export async function isComplete(
	context: IHookFunctions,
	registration: Registration,
): Promise<boolean> {
	const { webhookUrl } = registration;
	return await withinActivation(webhookUrl, async (deadline) => {
		const api = await openApi(context, registration, { ...PATIENT, deadline });
		const listed = await inTurn(webhookUrl, async () => await api.list()).catch((error) => {
			throw withOwnMessage(context, error);
		});
		const found = compareWith(registration, listed, new SecretStore(context));
		const { missing, misregistered, secretless, surplus, others } = found;
		if ([missing, misregistered, secretless, surplus].some(({ length }) => length > 0))
			return false;
		warnOfOthers(context, others);
		endActivation(webhookUrl);
		return true;
	});
}

/** Creates missing webhooks and removes unneeded ones. */
export async function activate(context: IHookFunctions, registration: Registration): Promise<void> {
	const { webhookUrl } = registration;
	await withinActivation(
		webhookUrl,
		async (deadline) =>
			// Two at once (an impatient second click) would both find the same webhooks missing.
			await inTurn(webhookUrl, async () => await activateNow(context, registration, deadline)),
	);
	endActivation(webhookUrl);
}

async function activateNow(
	context: IHookFunctions,
	registration: Registration,
	deadline: number,
): Promise<void> {
	const { plan, wantsAllEvents, workspaceId, webhookUrl } = registration;
	const policy = { ...PATIENT, deadline };
	const api = await openApi(context, registration, policy);
	const secrets = new SecretStore(context);
	let there = 0;
	try {
		const listed = await api.list();
		const found = compareWith(registration, listed, secrets);
		const changed = listed.filter((webhook) => isChanged(webhook, webhookUrl));
		there = plan.length - found.missing.length;
		await removeMisregistered(api, found.misregistered);
		const scopes = new Map(plan.map((planned) => [planned.url, planned]));
		const registrar: Registrar = {
			api,
			policy,
			deadline,
			keep: ({ url }, creation) => secrets.keep(scopes.get(url)!, creation),
		};
		const makeAll = async (
			webhooks: readonly PlannedWebhook[],
			onMade: (webhook: NewWebhook) => void,
			leavesOut?: Registrar['leavesOut'],
		) =>
			webhooks.length > 0 &&
			(await registerWebhooks(
				{ ...registrar, leavesOut },
				await nameWebhooks(context, workspaceId, webhooks),
				changed,
				onMade,
			));
		const refused = new RefusedTypes(
			wantsAllEvents,
			plan.filter((planned) => !found.missing.includes(planned)),
		);
		const onMade = (webhook: NewWebhook) => {
			there++;
			refused.accept(webhook);
		};
		await makeAll(found.missing, onMade, (...refusal) => refused.refuse(...refusal));
		// The new one first. Until the old one is deleted, events arrive twice but start one execution.
		const old: Surplus[] = [];
		const renewal = found.secretless.map(({ planned }) => planned);
		await makeAll(renewal, () => {
			const { webhook } = found.secretless[old.length]!;
			old.push({ webhook, reason: 'its secret is lost, and a new webhook replaced it' });
		}).catch((error: Error) => warn(context, `${error.message}. Its deliveries are not verified`));
		const brief = await openApi(context, registration, { ...BRIEF, deadline });
		await removeSurplus(context, brief, [...found.surplus, ...old]);
		warnOfOthers(context, found.others);
		warnOfRefused(context, refused.types);
	} catch (error) {
		throw withOwnMessage(context, error, progress(there, plan.length));
	}
}
