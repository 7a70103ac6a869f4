import type { Webhook } from '../../api/webhooks';
import { signScope } from '../access/token';

type TypeAndUrl = Pick<Webhook, 'type' | 'url'>;

/** Identifies a webhook by its type and URL, for any order of the query's parameters. Users can change its name. */
export function webhookKey({ type, url }: TypeAndUrl): string {
	if (!URL.canParse(url)) return `${type} ${url}`;
	const parsed = new URL(url);
	parsed.searchParams.sort();
	return `${type} ${parsed.href}`;
}

/** What only this node puts into a URL: {@link signScope}'s token together with the event type. */
const TOKEN = /^[\w-]{43}$/;

const hasToken = ({ searchParams }: URL) =>
	searchParams.has('event') && TOKEN.test(searchParams.get('token') ?? '');

/**
 * Whose a webhook is, by its URL: `own` if this trigger has registered it, whatever its settings were; `handmade` if
 * somebody has pasted this trigger's URL into Salesforge; `otherAddress` if the trigger has registered it at another
 * address of n8n, maybe as a copy in another n8n; otherwise `foreign`. The webhook's own id is never compared, because
 * the id in a delivery may be the event's (docs/salesforge-api.md).
 */
export function originOf(
	{ url }: Pick<Webhook, 'url'>,
	webhookUrl: string,
): 'own' | 'handmade' | 'otherAddress' | 'foreign' {
	const own = new URL(webhookUrl);
	const called = URL.canParse(url) ? new URL(url) : null;
	if (called?.pathname !== own.pathname) return 'foreign';
	if (called.origin === own.origin) return hasToken(called) ? 'own' : 'handmade';
	return hasToken(called) ? 'otherAddress' : 'foreign';
}

/** Why a trigger does not need one of its own webhooks, which has none of the wanted URLs. */
export function reasonAgainst({ url }: Pick<Webhook, 'url'>, signingKey: string): string {
	const { searchParams } = new URL(url);
	const type = searchParams.get('event') ?? '';
	const sequenceId = searchParams.get('sequence');
	const isSigned = searchParams.get('token') === signScope(signingKey, { type, sequenceId });
	return isSigned
		? 'its event or sequence is no longer chosen, so its deliveries are ignored'
		: 'it was registered with another API key, so its deliveries are refused';
}
