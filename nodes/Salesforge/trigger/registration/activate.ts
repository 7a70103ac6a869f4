import { NodeOperationError, type IHookFunctions } from 'n8n-workflow';

import { inTurn } from '../../shared/inTurn';
import { BRIEF, PATIENT } from '../../api/retry';
import { WebhooksApi } from '../../api/webhooks';
import { scopeKey } from '../access/scope';
import { SigningSecrets } from '../access/secrets';
import { warn } from '../log';
import type { TriggerState } from '../state';
import { withinActivation } from './activation';
import { createWebhooks } from './createWebhooks';
import { planRegistration, type Surplus } from './plan';
import type { Registration } from './readRegistration';
import { removeWebhooks, warnOfSurplus } from './removeWebhooks';

async function prepare(
	context: IHookFunctions,
	state: TriggerState,
	registration: Registration,
	deadline: number,
) {
	const retry = { ...PATIENT, deadline };
	const api = await WebhooksApi.open(context, registration.workspaceId, retry);
	const secrets = new SigningSecrets(state, context.getWorkflowStaticData('node'));
	const plan = planRegistration({
		...registration,
		listed: await api.list(),
		hasSecret: (wanted, { id }) => secrets.has(scopeKey(wanted), id),
	});
	/** How many of the wanted webhooks exist by now. */
	const registered = plan.existing.length;
	return { context, registration, api, retry, secrets, plan, registered };
}

/** What to do, and with what. */
type Work = Awaited<ReturnType<typeof prepare>>;

/** Creates what is missing. With All Events, a refused type is left out. Returns the webhooks that were replaced. */
async function create(work: Work): Promise<Surplus[]> {
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
		const { webhook: created, signingSecret } = creation.result;
		secrets.keep(scopeKey(webhook), signingSecret, created.id);
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
			work.registered++;
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
	if (surplus.length === 0) return;
	const { workspaceId } = registration;
	const api = await WebhooksApi.open(context, workspaceId, { ...BRIEF, deadline: retry.deadline });
	const webhooks = surplus.map(({ webhook }) => webhook);
	const { left, reason } = await removeWebhooks(api, webhooks);
	warnOfSurplus(
		context,
		surplus.filter(({ webhook }) => left.includes(webhook)),
		`${reason}. Their removal is tried again when the workflow is activated again. You can also remove them`,
	);
}

/** When an activation fails, n8n 1 shows only an API error's own message, which does not say what to do. */
function failure(context: IHookFunctions, error: unknown, registered = 0, wanted = 0) {
	const { message, description } = error as { message: string; description?: string | null };
	const isPartial = registered > 0 && registered < wanted;
	const progress = `. ${registered} of ${wanted} webhooks are registered: activate the workflow again to continue`;
	return new NodeOperationError(context.getNode(), `${message}${isPartial ? progress : ''}`, {
		description: description ?? undefined,
	});
}

/** Runs a step of an activation. Two at once (an impatient second click) would both find the same webhooks missing. */
async function withPlan(
	context: IHookFunctions,
	state: TriggerState,
	registration: Registration,
	step: (work: Work) => Promise<boolean>,
): Promise<boolean> {
	const attempt = async (deadline: number) => {
		let work: Work | undefined;
		try {
			work = await prepare(context, state, registration, deadline);
			return await step(work);
		} catch (error) {
			throw failure(context, error, work?.registered, registration.wanted.length);
		}
	};
	return await withinActivation(
		state,
		async (deadline) => await inTurn(state, async () => await attempt(deadline)),
	);
}

/** Whether there is nothing to create or remove. */
export async function isComplete(
	...trigger: [IHookFunctions, TriggerState, Registration]
): Promise<boolean> {
	return await withPlan(...trigger, async ({ context, plan: { create, remove, others } }) => {
		if (create.length + remove.length > 0) return false;
		warnOfSurplus(context, others, 'Remove them');
		return true;
	});
}

/** Creates missing webhooks and removes unneeded ones. New ones come first: meanwhile events arrive twice but start once. */
export async function activate(
	...trigger: [IHookFunctions, TriggerState, Registration]
): Promise<boolean> {
	return await withPlan(...trigger, async (work) => {
		const replaced = await create(work);
		await removeSurplus(work, [...work.plan.remove, ...replaced]);
		warnOfSurplus(work.context, work.plan.others, 'Remove them');
		return true;
	});
}
