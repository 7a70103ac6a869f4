import { NodeOperationError, type IHookFunctions } from 'n8n-workflow';

import { SalesforgeClient } from '../../api/client';
import { inTurn } from '../../shared/inTurn';
import { BRIEF, PATIENT, type RetryOptions } from '../../api/retry';
import { WebhooksApi } from '../../api/webhooks';
import { scopeKey } from '../access/scope';
import { SigningSecrets } from '../access/secrets';
import { warn } from '../log';
import type { TriggerState } from '../state';
import { endActivation, withinActivation } from './activation';
import { createWebhooks } from './createWebhooks';
import { planRegistration, type Plan, type Surplus } from './plan';
import type { Registration } from './readRegistration';
import { removeWebhooks, warnOfSurplus } from './removeWebhooks';

type Retry = RetryOptions & { deadline: number };

/** What to do, and with what. */
interface Work {
	context: IHookFunctions;
	registration: Registration;
	api: WebhooksApi;
	retry: Retry;
	secrets: SigningSecrets;
	plan: Plan;
}

async function openApi(
	context: IHookFunctions,
	{ workspaceId }: Registration,
	retry: Retry,
): Promise<WebhooksApi> {
	return new WebhooksApi(await SalesforgeClient.open(context, retry), workspaceId);
}

async function prepare(
	context: IHookFunctions,
	state: TriggerState,
	registration: Registration,
	deadline: number,
): Promise<Work> {
	const retry = { ...PATIENT, deadline };
	const api = await openApi(context, registration, retry);
	const secrets = new SigningSecrets(state, context.getWorkflowStaticData('node'));
	const plan = planRegistration({
		...registration,
		listed: await api.list(),
		hasSecret: (wanted, { id }) => secrets.has(scopeKey(wanted), id),
	});
	return { context, registration, api, retry, secrets, plan };
}

/**
 * Creates what is missing and reports each. With All Events, a type that Salesforge refuses is left out.
 *
 * @returns the webhooks that were replaced
 */
async function create(work: Work, onCreated: () => void): Promise<Surplus[]> {
	const { context, registration, api, retry, secrets, plan } = work;
	const replaced: Surplus[] = [];
	const refused = new Set<string>();
	// A type counts as refused only when another one was accepted for the same sequence.
	const accepted = new Set(plan.existing.map(({ sequenceId }) => sequenceId));
	for await (const { webhook, creation } of createWebhooks(context, api, retry, plan.create)) {
		const { name, type, sequenceId, replaces } = webhook;
		if ('failure' in creation) {
			const { message, status } = creation.failure;
			if (replaces) {
				warn(context, `${message}. Its deliveries are not verified`);
				break;
			}
			const isRefused = status === 400 || status === 422;
			if (!registration.wantsAllEvents || !isRefused || !accepted.has(sequenceId)) {
				throw api.error(creation.failure);
			}
			refused.add(type);
			continue;
		}
		const { signingSecret } = creation;
		secrets.keep(scopeKey(webhook), signingSecret, creation.webhook.id);
		if (signingSecret === null) {
			warn(
				context,
				`Salesforge returned no signing secret for '${name}', so its deliveries are accepted by the token in their URL`,
			);
		}
		if (replaces) {
			const reason = 'its secret is lost, and a new webhook replaced it';
			replaced.push({ webhook: replaces, reason });
		} else {
			accepted.add(sequenceId);
			onCreated();
		}
	}
	if (refused.size > 0) {
		warn(
			context,
			`Salesforge does not accept webhooks for these events, so they will not start the workflow: ${[...refused].join(', ')}. All other events are registered`,
		);
	}
	return replaced;
}

/** A failure does not stop the activation: webhooks that remain are logged. */
async function removeSurplus(
	{ context, registration, retry }: Work,
	surplus: readonly Surplus[],
): Promise<void> {
	const api = await openApi(context, registration, { ...BRIEF, deadline: retry.deadline });
	const webhooks = surplus.map(({ webhook }) => webhook);
	const { left, reason } = await removeWebhooks(api, webhooks);
	warnOfSurplus(
		context,
		surplus.filter(({ webhook }) => left.includes(webhook)),
		`${reason}. Their removal is tried again when the workflow is activated again. You can also remove them`,
	);
}

/**
 * When an activation fails, n8n 1 shows only the API's own message of an API error, which does not say what to do.
 *
 * @param registered how many of the `wanted` webhooks exist, so the user knows that the next activation continues
 */
function failure(context: IHookFunctions, error: unknown, registered = 0, wanted = 0) {
	const { message, description } = error as { message: string; description?: string | null };
	const isPartial = registered > 0 && registered < wanted;
	const progress = `. ${registered} of ${wanted} webhooks are registered: activate the workflow again to continue`;
	return new NodeOperationError(context.getNode(), `${message}${isPartial ? progress : ''}`, {
		description: description ?? undefined,
	});
}

/** Carries out the plan. New webhooks come first: until the old ones are deleted, events arrive twice but start once. */
async function carryOut(...given: Parameters<typeof prepare>): Promise<void> {
	const [context, , { wanted }] = given;
	let registered = 0;
	try {
		const work = await prepare(...given);
		const { existing, remove, others } = work.plan;
		registered = existing.length;
		const replaced = await create(work, () => registered++);
		await removeSurplus(work, [...remove, ...replaced]);
		warnOfSurplus(context, others, 'Remove them');
	} catch (error) {
		throw failure(context, error, registered, wanted.length);
	}
}

/** Whether there is nothing to create or remove. */
export async function isComplete(
	context: IHookFunctions,
	state: TriggerState,
	registration: Registration,
): Promise<boolean> {
	return await withinActivation(state, async (deadline) => {
		const { plan } = await inTurn(
			registration.webhookUrl,
			async () => await prepare(context, state, registration, deadline),
		).catch((error) => {
			throw failure(context, error);
		});
		if (plan.create.length + plan.remove.length > 0) return false;
		warnOfSurplus(context, plan.others, 'Remove them');
		endActivation(state);
		return true;
	});
}

/** Creates missing webhooks and removes unneeded ones. */
export async function activate(
	context: IHookFunctions,
	state: TriggerState,
	registration: Registration,
): Promise<void> {
	await withinActivation(
		state,
		async (deadline) =>
			// Two at once (an impatient second click) would both find the same webhooks missing.
			await inTurn(
				registration.webhookUrl,
				async () => await carryOut(context, state, registration, deadline),
			),
	);
	endActivation(state);
}
