import type { IWebhookFunctions } from 'n8n-workflow';

import { SalesforgeClient } from '../../api/client';
import { BRIEF } from '../../api/retry';
import { WebhooksApi } from '../../api/webhooks';
import { announceSecret, type SecretOwner } from '../access/newSecrets';
import { scopeKey } from '../access/signingSecrets';
import { compare } from './compare';
import { inTurn } from '../../api/inTurn';
import { nameWebhooks } from './nameWebhooks';
import { isChanged } from './ownWebhook';
import type { PlannedWebhook } from './plan';
import { readRegistration, type Registration } from './readRegistration';
import { registerWebhooks } from './registerWebhooks';
import { webhookKey } from './webhookKey';

/** How long a trigger's webhooks are assumed to be complete. */
const REST_MS = 6 * 3_600_000;
/** Longer than an activation in another process takes: webhooks that it is about to create are not missing. */
const SECOND_LOOK_MS = 120_000;

interface Look {
	at: number;
	/** The keys of what was missing. */
	missing: ReadonlySet<string>;
}

const looks = new Map<string, Look>();

const NOTHING: ReadonlySet<string> = new Set();

/** Forgets a trigger that is deactivated or activated again, when n8n checks it anyway. */
export const forgetLook = (path: string): boolean => looks.delete(path);

/**
 * After a valid delivery, checks in the background whether the trigger's other webhooks exist, and creates those that
 * were missing twice, two minutes apart: somebody has removed them in Salesforge, or n8n crashed during the activation.
 * n8n itself only asks a trigger when its workflow is activated. Returns at once and never fails.
 *
 * @param context the context of a delivery with automatic registration
 */
export function healRegistration(context: IWebhookFunctions, { path, isTest }: SecretOwner): void {
	if (isTest) return;
	const last = looks.get(path);
	const now = Date.now();
	const rest = last && last.missing.size > 0 ? SECOND_LOOK_MS : REST_MS;
	if (last && now - last.at < rest) return;
	looks.set(path, { at: now, missing: NOTHING });
	void heal(context, path, last?.missing ?? NOTHING)
		.then((missing) => looks.set(path, { at: now, missing }))
		.catch((error: Error) =>
			context.logger.debug(`${context.getNode().name}: its webhooks were not checked`, {
				reason: error.message,
			}),
		);
}

/** @returns what was found missing for the first time */
async function heal(
	context: IWebhookFunctions,
	path: string,
	before: ReadonlySet<string>,
): Promise<ReadonlySet<string>> {
	const registration = await readRegistration(context);
	const { isReachable, workspaceId, webhookUrl, plan } = registration;
	if (!isReachable) return NOTHING;
	const api = new WebhooksApi(await SalesforgeClient.open(context, BRIEF), workspaceId);
	return await inTurn(webhookUrl, async () => {
		const listed = await api.list();
		const { missing } = compare({
			...registration,
			listed,
			hasSecret: () => true,
			givesSecrets: false,
		});
		// If none exist, this process may assume a different address of n8n.
		if (missing.length === plan.length) return NOTHING;
		const again = missing.filter((planned) => before.has(webhookKey(planned)));
		if (again.length === 0) return new Set(missing.map(webhookKey));
		const changed = listed.filter((webhook) => isChanged(webhook, webhookUrl));
		await make(context, path, api, registration, again, changed);
		return NOTHING;
	});
}

async function make(
	context: IWebhookFunctions,
	path: string,
	api: WebhooksApi,
	{ workspaceId }: Registration,
	missing: readonly PlannedWebhook[],
	changed: Parameters<typeof registerWebhooks>[2],
): Promise<void> {
	const scopes = new Map(missing.map((planned) => [planned.url, scopeKey(planned)]));
	const webhooks = await nameWebhooks(context, workspaceId, missing);
	const keep: Parameters<typeof registerWebhooks>[0]['keep'] = ({ url }, { signingSecret }) => {
		// n8n stores no static data after a delivery was answered, so the first signed delivery stores the secret.
		if (signingSecret === null) return;
		announceSecret({ path, isTest: false }, scopes.get(url)!, signingSecret);
	};
	await registerWebhooks(
		{ api, policy: BRIEF, deadline: Date.now() + SECOND_LOOK_MS, keep },
		webhooks,
		changed,
		() => undefined,
	);
	const names = webhooks.map(({ name }) => `'${name}'`).join(', ');
	context.logger.warn(
		`${context.getNode().name} in the workflow '${context.getWorkflow().name}': these webhooks were missing in Salesforge and are registered again: ${names}`,
	);
}
