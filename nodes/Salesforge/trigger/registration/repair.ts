import type { IWebhookFunctions } from 'n8n-workflow';

import type { Failure } from '../../api/apiError';
import { inTurn } from '../../shared/inTurn';
import { BRIEF } from '../../api/retry';
import { WebhooksApi } from '../../api/webhooks';
import { scopeKey } from '../access/scope';
import { shareSecret } from '../access/secrets';
import { warn } from '../log';
import type { TriggerState } from '../state';
import { createWebhooks } from './createWebhooks';
import { planRegistration, type WantedWebhook } from './plan';
import { readRegistration } from './readRegistration';
import { webhookKey } from './webhookUrl';

/** How long a trigger's webhooks are assumed to be complete. */
const REST_MS = 6 * 3_600_000;
/** Longer than an activation in another process takes: webhooks that it is about to create are not missing. */
const SECOND_CHECK_MS = 120_000;

const NOTHING: ReadonlySet<string> = new Set();

/**
 * After a valid delivery, checks in the background whether the trigger's other webhooks exist, and creates those that
 * were missing twice, two minutes apart: somebody has removed them in Salesforge, or n8n crashed during the activation.
 * n8n itself only asks a trigger when its workflow is activated. Returns at once and never fails.
 */
export function repairRegistration(context: IWebhookFunctions, state: TriggerState): void {
	if (state.isTest) return;
	const { at = -Infinity, missing = NOTHING } = state.lastCheck ?? {};
	const now = Date.now();
	if (now - at < (missing.size > 0 ? SECOND_CHECK_MS : REST_MS)) return;
	state.lastCheck = { at: now, missing: NOTHING };
	void repair(context, state, missing)
		.then((found) => (state.lastCheck = { at: now, missing: found }))
		.catch((error: Error) =>
			context.logger.debug(`${context.getNode().name}: its webhooks were not checked`, {
				reason: error.message,
			}),
		);
}

/** @returns the keys of what was found missing for the first time */
async function repair(
	context: IWebhookFunctions,
	state: TriggerState,
	before: ReadonlySet<string>,
): Promise<ReadonlySet<string>> {
	const registration = await readRegistration(context, state.path);
	const { isReachable, workspaceId, wanted } = registration;
	if (!isReachable) return NOTHING;
	const api = await WebhooksApi.open(context, workspaceId, BRIEF);
	return await inTurn(state, async () => {
		const listed = await api.list();
		const { create } = planRegistration({ ...registration, listed, hasSecret: () => true });
		// If none exist, this process may assume a different address of n8n.
		if (create.length === wanted.length) return NOTHING;
		const again = create.filter((each) => before.has(webhookKey(each)));
		if (again.length === 0) return new Set(create.map(webhookKey));
		await createAgain(context, state, api, again);
		return NOTHING;
	});
}

async function createAgain(
	context: IWebhookFunctions,
	{ secrets }: TriggerState,
	api: WebhooksApi,
	missing: readonly WantedWebhook[],
): Promise<void> {
	const names: string[] = [];
	const failures: Failure[] = [];
	const retry = { ...BRIEF, deadline: Date.now() + SECOND_CHECK_MS };
	for await (const { webhook, creation } of createWebhooks(context, api, retry, missing)) {
		if ('failure' in creation) {
			failures.push(creation.failure);
			continue;
		}
		// n8n stores no static data after a delivery was answered, so the next delivery stores the secret.
		const { webhook: created, signingSecret } = creation.result;
		shareSecret(secrets, scopeKey(webhook), signingSecret, created.id);
		names.push(`'${webhook.name}'`);
	}
	if (names.length === 0) throw api.error(failures[0]!);
	// With All Events, Salesforge may refuse a type, which the activation has said.
	for (const { status, message } of failures) {
		if (status !== 400 && status !== 422) warn(context, `a webhook is missing. ${message}`);
	}
	warn(
		context,
		`these webhooks were missing in Salesforge and are registered again: ${names.join(', ')}`,
	);
}
