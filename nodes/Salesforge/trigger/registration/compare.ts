import type { Webhook } from '../../api/webhooks';
import { isOfTrigger, reasonAgainst, reasonToAsk } from './ownWebhook';
import type { PlannedWebhook } from './plan';
import { hasSequences, webhookKey } from './webhookKey';

/** A webhook that this trigger does not need, and why. */
export interface Surplus {
	webhook: Webhook;
	reason: string;
}

/** A registered webhook whose deliveries cannot be verified. */
export interface Secretless {
	planned: PlannedWebhook;
	webhook: Webhook;
}

/** The webhooks in Salesforge, compared with those that this trigger needs. */
export interface Comparison {
	missing: PlannedWebhook[];
	/** Registered with a planned URL but for other sequences, so its events would be mistaken for the planned one's. */
	misregistered: Webhook[];
	/** Only when Salesforge would return a secret. */
	secretless: Secretless[];
	surplus: Surplus[];
	/** Those that only a person can judge. */
	others: Surplus[];
}

export interface ComparisonInput {
	listed: readonly Webhook[];
	plan: readonly PlannedWebhook[];
	/** n8n's webhook URL of the trigger. */
	webhookUrl: string;
	signingKey: string;
	/** Whether this very webhook's secret is stored. */
	hasSecret: (planned: PlannedWebhook, webhook: Webhook) => boolean;
	/** Whether Salesforge returns secrets, as far as known. */
	givesSecrets: boolean;
}

function groupByKey(webhooks: readonly Webhook[]): Map<string, Webhook[]> {
	const groups = new Map<string, Webhook[]>();
	for (const webhook of webhooks) {
		const key = webhookKey(webhook);
		groups.set(key, [...(groups.get(key) ?? []), webhook]);
	}
	return groups;
}

export function compare(input: ComparisonInput): Comparison {
	const { listed, plan, webhookUrl, signingKey, hasSecret, givesSecrets } = input;
	const byKey = groupByKey(listed);
	const used = new Set<Webhook>();
	const misregistered: Webhook[] = [];
	const missing: PlannedWebhook[] = [];
	const secretless: Secretless[] = [];
	for (const planned of plan) {
		const fitting: Webhook[] = [];
		for (const webhook of byKey.get(webhookKey(planned)) ?? []) {
			const isRight = hasSequences(webhook, planned.sequenceId);
			(isRight ? fitting : misregistered).push(webhook);
		}
		const webhook = fitting.find((each) => hasSecret(planned, each)) ?? fitting[0];
		if (!webhook) {
			missing.push(planned);
			continue;
		}
		used.add(webhook);
		// A server that does not name a webhook's sequences is too old for secrets.
		const couldHave = givesSecrets && webhook.sequenceIds !== null;
		if (couldHave && !hasSecret(planned, webhook)) secretless.push({ planned, webhook });
	}
	const planned = new Set(plan.map(webhookKey));
	const surplus = listed
		.filter((webhook) => !used.has(webhook) && !misregistered.includes(webhook))
		.filter((webhook) => isOfTrigger(webhook, webhookUrl))
		.map((webhook) => ({
			webhook,
			reason: planned.has(webhookKey(webhook))
				? 'it duplicates another webhook'
				: reasonAgainst(webhook, signingKey),
		}));
	const others = listed.flatMap((webhook) => {
		const reason = reasonToAsk(webhook, webhookUrl);
		return reason === null ? [] : [{ webhook, reason }];
	});
	return { missing, misregistered, secretless, surplus, others };
}
