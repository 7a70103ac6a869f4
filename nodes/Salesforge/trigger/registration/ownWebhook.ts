import type { Webhook } from '../../api/webhooks';
import { signScope } from '../access/token';

const parse = (url: string): URL | null => (URL.canParse(url) ? new URL(url) : null);

/** What only this node puts into a URL: {@link signScope}'s token together with the event type. */
const TOKEN = /^[\w-]{43}$/;

const isOurs = ({ searchParams }: URL) =>
	searchParams.has('event') && TOKEN.test(searchParams.get('token') ?? '');

/**
 * Whether a webhook was registered by this trigger, whatever its settings were: it has this trigger's URL with a token.
 * The webhook's own id is never compared, because the id in a delivery may be the event's (docs/salesforge-api.md).
 */
export function isOfTrigger({ url }: Pick<Webhook, 'url'>, webhookUrl: string): boolean {
	const own = new URL(webhookUrl);
	const called = parse(url);
	return (
		called !== null &&
		called.origin === own.origin &&
		called.pathname === own.pathname &&
		isOurs(called)
	);
}

/**
 * Whether a webhook belongs to the same trigger at another address of n8n. That may be a copy of the workflow in
 * another n8n, so only a person can decide whether it is still needed.
 */
export function isElsewhere({ url }: Pick<Webhook, 'url'>, webhookUrl: string): boolean {
	const own = new URL(webhookUrl);
	const called = parse(url);
	return (
		called !== null &&
		called.origin !== own.origin &&
		called.pathname === own.pathname &&
		isOurs(called)
	);
}

/** Why a webhook of this trigger is not in its plan. */
export function reasonAgainst({ url }: Pick<Webhook, 'url'>, signingKey: string): string {
	const { searchParams } = new URL(url);
	const type = searchParams.get('event') ?? '';
	const sequenceId = searchParams.get('sequence');
	const isSigned = searchParams.get('token') === signScope(signingKey, { type, sequenceId });
	return isSigned
		? 'its event or sequence is no longer chosen, so its deliveries are ignored'
		: 'it was registered with another API key, so its deliveries are refused';
}
