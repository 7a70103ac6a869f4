import { NodeOperationError, type IHookFunctions } from 'n8n-workflow';

import { SalesforgeClient } from '../../api/client';
import { inTurn } from '../../shared/inTurn';
import { BRIEF, PATIENT, type RetryOptions } from '../../api/retry';
import { WebhooksApi, type Creation, type NewWebhook } from '../../api/webhooks';
import { scopeKey } from '../access/scope';
import { SigningSecrets } from '../access/secrets';
import { warn } from '../log';
import type { TriggerState } from '../state';
import { endActivation, withinActivation } from './activation';
import { createWebhooks } from './createWebhooks';
import { nameWebhooks } from './names';
import { planRegistration, type Plan, type Surplus } from './plan';
import type { Registration } from './readRegistration';
import { removeWebhooks } from './removeWebhooks';
import { warnOfSurplus } from './words';

/** What a step of an activation needs. */
interface Work {
	context: IHookFunctions;
	registration: Registration;
	api: WebhooksApi;
	retry: RetryOptions & { deadline: number };
	secrets: SigningSecrets;
	plan: Plan;
}

async function prepare(
	context: IHookFunctions,
	state: TriggerState,
	registration: Registration,
	deadline: number,
): Promise<Work> {
	const retry = { ...PATIENT, deadline };
	const client = await SalesforgeClient.open(context, retry);
	const api = new WebhooksApi(client, registration.workspaceId);
	const secrets = new SigningSecrets(state, context.getWorkflowStaticData('node'));
	const plan = planRegistration({
		...registration,
		listed: await api.list(),
		hasSecret: (wanted, { id }) => secrets.has(scopeKey(wanted), id),
	});
	return { context, registration, api, retry, secrets, plan };
}

function keepSecret({ context, secrets }: Work, webhook: NewWebhook, creation: Creation): void {
	if ('failure' in creation) return;
	secrets.keep(scopeKey(webhook), creation.signingSecret, creation.webhook.id);
	if (creation.signingSecret !== null) return;
	warn(
		context,
		`Salesforge returned no signing secret for '${webhook.name}', so its deliveries are accepted by the token in their URL`,
	);
}

/** Creates missing webhooks, and reports each. With All Events, those whose type Salesforge refuses are left out. */
async function createMissing(work: Work, onCreated: () => void): Promise<void> {
	const { context, registration, api, retry, plan } = work;
	const { wanted, wantsAllEvents, workspaceId } = registration;
	// A type counts as refused only when another one was accepted for the same sequence.
	const accepted = new Set(
		wanted.filter((each) => !plan.create.includes(each)).map(({ sequenceId }) => sequenceId),
	);
	const refused = new Set<string>();
	const webhooks = await nameWebhooks(context, workspaceId, plan.create);
	for await (const { webhook, creation } of createWebhooks(api, retry, webhooks)) {
		if ('failure' in creation) {
			const isRefused = [400, 422].includes(creation.failure.status ?? 0);
			if (!wantsAllEvents || !isRefused || !accepted.has(webhook.sequenceId)) {
				throw api.error(creation.failure);
			}
			refused.add(webhook.type);
			continue;
		}
		keepSecret(work, webhook, creation);
		accepted.add(webhook.sequenceId);
		onCreated();
	}
	if (refused.size === 0) return;
	warn(
		context,
		`Salesforge does not accept webhooks for these events, so they will not start the workflow: ${[...refused].join(', ')}. All other events are registered`,
	);
}

/** @returns the old webhooks, whose secrets are lost and which were replaced */
async function renewLost(work: Work): Promise<Surplus[]> {
	const { context, registration, api, retry, plan } = work;
	const replaced: Surplus[] = [];
	try {
		const wanted = plan.renew.map((each) => each.wanted);
		const webhooks = await nameWebhooks(context, registration.workspaceId, wanted);
		for await (const { webhook, creation } of createWebhooks(api, retry, webhooks)) {
			if ('failure' in creation) throw api.error(creation.failure);
			keepSecret(work, webhook, creation);
			const { old } = plan.renew[replaced.length]!;
			replaced.push({ webhook: old, reason: 'its secret is lost, and a new webhook replaced it' });
		}
	} catch (error) {
		warn(context, `${(error as Error).message}. Its deliveries are not verified`);
	}
	return replaced;
}

/** A failure does not stop the activation: webhooks that remain are logged. */
async function removeSurplus(work: Work, surplus: readonly Surplus[]): Promise<void> {
	const { context, registration, retry } = work;
	const client = await SalesforgeClient.open(context, { ...BRIEF, deadline: retry.deadline });
	const api = new WebhooksApi(client, registration.workspaceId);
	const { left, reason } = await removeWebhooks(
		api,
		surplus.map(({ webhook }) => webhook),
	);
	warnOfSurplus(
		context,
		surplus.filter(({ webhook }) => left.includes(webhook)),
		`${reason}. Their removal is tried again when the workflow is activated again. You can also remove them`,
	);
}

/** How far a failed activation got, so the user knows that the next one continues. */
function progress(registered: number, all: number): string {
	return registered === 0 || registered === all
		? ''
		: `. ${registered} of ${all} webhooks are registered: activate the workflow again to continue`;
}

/** When an activation fails, n8n 1 shows only the API's own message of an API error, which does not say what to do. */
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

/** Carries out the plan. New webhooks come first: until the old ones are deleted, events arrive twice but start once. */
async function carryOut(...given: Parameters<typeof prepare>): Promise<void> {
	const [context, , { wanted }] = given;
	let registered = 0;
	try {
		const work = await prepare(...given);
		const { create, remove, others } = work.plan;
		registered = wanted.length - create.length;
		await createMissing(work, () => registered++);
		await removeSurplus(work, [...remove, ...(await renewLost(work))]);
		warnOfSurplus(context, others, 'Remove them');
	} catch (error) {
		throw withOwnMessage(context, error, progress(registered, wanted.length));
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
			throw withOwnMessage(context, error);
		});
		if (plan.create.length + plan.renew.length + plan.remove.length > 0) return false;
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
