import type { Webhook } from '../../api/webhooks';
import { ALL_EVENTS, EVENT_TYPES } from '../../events';
import type { WebhookScope } from '../access/scope';
import { signScope } from '../access/token';
import { originOf, reasonAgainst, webhookKey } from './webhookUrl';

/** A webhook that a trigger needs in Salesforge. */
export interface WantedWebhook extends WebhookScope {
	/** n8n's webhook URL with the query `event`, `sequence` and `token`. */
	url: string;
}

export interface WantedScopes {
	/** Event types, or {@link ALL_EVENTS}. */
	events: Iterable<string>;
	/** Empty for the whole workspace. */
	sequenceIds: Iterable<string>;
	/** n8n's webhook URL of the trigger. */
	webhookUrl: string;
	signingKey: string;
}

/**
 * One webhook per event type and sequence, or per event type when no sequence is chosen: a webhook has exactly one type
 * (docs/salesforge-api.md). Each has at most one sequence, so its URL shows which sequence an event belongs to.
 */
export function wantedWebhooks({
	events,
	sequenceIds,
	webhookUrl,
	signingKey,
}: WantedScopes): WantedWebhook[] {
	const chosen = new Set(events);
	const types = chosen.has(ALL_EVENTS) ? EVENT_TYPES : [...chosen];
	const sequences = [...new Set(sequenceIds)];
	const scopes: Array<string | null> = sequences.length > 0 ? sequences : [null];
	return types.flatMap((type) =>
		scopes.map((sequenceId) => {
			const url = new URL(webhookUrl);
			url.searchParams.set('event', type);
			if (sequenceId !== null) url.searchParams.set('sequence', sequenceId);
			url.searchParams.set('token', signScope(signingKey, { type, sequenceId }));
			return { type, sequenceId, url: url.href };
		}),
	);
}

/** A webhook that this trigger does not need, and why. */
export interface Surplus {
	webhook: Webhook;
	reason: string;
}

export interface MissingWebhook extends WantedWebhook {
	/** It exists, but its secret is lost, so its deliveries cannot be verified. The new one replaces it. */
	replaces?: Webhook;
}

/** How to get from the webhooks in Salesforge to those that the trigger needs. */
export interface Plan {
	existing: WantedWebhook[];
	/** Replacements come last. */
	create: MissingWebhook[];
	remove: Surplus[];
	/** Those that only a person can judge. */
	others: Surplus[];
}

export interface PlanInput extends Pick<WantedScopes, 'signingKey' | 'webhookUrl'> {
	listed: readonly Webhook[];
	wanted: readonly WantedWebhook[];
	/** Whether this very webhook's secret is stored. */
	hasSecret: (wanted: WantedWebhook, webhook: Webhook) => boolean;
}

/** Whether a webhook fires for this sequence only (`null`: the whole workspace). */
export const firesFor = (
	{ sequenceIds }: Pick<Webhook, 'sequenceIds'>,
	sequenceId: string | null,
) => sequenceIds.join() === (sequenceId ?? '');

const OTHERS = {
	handmade: () =>
		'it was created by hand for the URL of this trigger, so its deliveries have no valid token and are refused',
	otherAddress: ({ origin }: URL) =>
		`it calls ${origin}, which is no longer the address of this n8n`,
};

export function planRegistration(input: PlanInput): Plan {
	const { listed, wanted, webhookUrl, signingKey, hasSecret } = input;
	const keys = listed.map(webhookKey);
	const kept = new Set<Webhook>();
	const reasons = new Map<Webhook, string>();
	const plan: Plan = { existing: [], create: [], remove: [], others: [] };
	const replacements: MissingWebhook[] = [];
	for (const each of wanted) {
		const key = webhookKey(each);
		const found = listed.filter((_, index) => keys[index] === key);
		const fitting = found.filter((webhook) => firesFor(webhook, each.sequenceId));
		for (const webhook of found)
			reasons.set(webhook, 'it fires for other sequences than its URL says');
		for (const webhook of fitting) reasons.set(webhook, 'it duplicates another webhook');
		const verified = fitting.find((webhook) => hasSecret(each, webhook));
		const best = verified ?? fitting[0];
		if (best) {
			kept.add(best);
			plan.existing.push(each);
			if (!verified) replacements.push({ ...each, replaces: best });
		} else plan.create.push(each);
	}
	plan.create.push(...replacements);
	for (const webhook of listed) {
		if (kept.has(webhook)) continue;
		const origin = originOf(webhook, webhookUrl);
		if (origin === 'own') {
			const reason = reasons.get(webhook) ?? reasonAgainst(webhook, signingKey);
			plan.remove.push({ webhook, reason });
		} else if (origin !== 'foreign') {
			plan.others.push({ webhook, reason: OTHERS[origin](new URL(webhook.url)) });
		}
	}
	return plan;
}
