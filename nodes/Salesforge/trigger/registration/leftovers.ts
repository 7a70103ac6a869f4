import type { Webhook } from '../../api/webhooks';
import { webhookKey } from './webhookKey';
import type { PlannedWebhook } from './plan';
import { signScope } from '../access/token';

/** A webhook of this trigger that it does not need, and why. */
export interface Leftover {
	webhook: Webhook;
	reason: string;
}

function parse(url: string): URL | null {
	return URL.canParse(url) ? new URL(url) : null;
}

/** Whether a webhook was registered by this trigger, whatever it was set to then: its URL is this trigger's, signed. */
export function isOfTrigger({ url }: Pick<Webhook, 'url'>, webhookUrl: string): boolean {
	const called = parse(url);
	const own = new URL(webhookUrl);
	return (
		called !== null &&
		called.origin === own.origin &&
		called.pathname === own.pathname &&
		called.searchParams.has('token')
	);
}

function reasonFor(called: URL, webhookUrl: URL, signingKey: Buffer): string {
	if (called.origin !== webhookUrl.origin) {
		return `it calls ${called.origin}, which is not this n8n's address any more`;
	}
	const type = called.searchParams.get('event') ?? '';
	const sequenceId = called.searchParams.get('sequence');
	const isSigned = called.searchParams.get('token') === signScope(signingKey, { type, sequenceId });
	return isSigned
		? 'its event or sequence is not chosen any more, so its deliveries are ignored'
		: 'it was registered with another API key, so its deliveries are refused';
}

/** Finds what earlier activations have registered for this trigger and what it does not need any more. */
export function findLeftovers(
	listed: readonly Webhook[],
	plan: readonly PlannedWebhook[],
	{ webhookUrl, signingKey }: { webhookUrl: string; signingKey: Buffer },
): Leftover[] {
	const own = new URL(webhookUrl);
	const planned = new Set(plan.map(webhookKey));
	const found = new Set<string>();
	return listed.flatMap((webhook) => {
		const called = parse(webhook.url);
		if (!called || called.pathname !== own.pathname || !called.searchParams.has('token')) return [];
		const key = webhookKey(webhook);
		if (!planned.has(key)) return [{ webhook, reason: reasonFor(called, own, signingKey) }];
		if (found.has(key)) return [{ webhook, reason: 'there is another one like it' }];
		found.add(key);
		return [];
	});
}
