import type { Webhook } from '../../api/webhooks';
import { signScope } from '../access/token';

const parse = (url: string): URL | null => (URL.canParse(url) ? new URL(url) : null);

/** What only this node puts into a URL: {@link signScope}'s token together with the event type. */
const TOKEN = /^[\w-]{43}$/;

const isOurs = ({ searchParams }: URL) =>
	searchParams.has('event') && TOKEN.test(searchParams.get('token') ?? '');

/** The URL that a webhook calls, if it has the path of this trigger, and whether it has its whole address. */
function calledBy({ url }: Pick<Webhook, 'url'>, webhookUrl: string) {
	const own = new URL(webhookUrl);
	const called = parse(url);
	return called?.pathname === own.pathname
		? { called, isHere: called.origin === own.origin }
		: { called: null, isHere: false };
}

/**
 * Whether a webhook was registered by this trigger, whatever its settings were: it has this trigger's URL with a token.
 * The webhook's own id is never compared, because the id in a delivery may be the event's (docs/salesforge-api.md).
 */
export function isOfTrigger(webhook: Pick<Webhook, 'url'>, webhookUrl: string): boolean {
	const { called, isHere } = calledBy(webhook, webhookUrl);
	return called !== null && isHere && isOurs(called);
}

/** Whether a webhook was registered by this trigger but no longer has its token, so Salesforge has changed its URL. */
export function isChanged(webhook: Pick<Webhook, 'url'>, webhookUrl: string): boolean {
	const { called, isHere } = calledBy(webhook, webhookUrl);
	return called !== null && isHere && called.searchParams.has('event') && !isOurs(called);
}

/**
 * Why only a person can decide whether a webhook is still needed: it belongs to the same trigger at another address of
 * n8n, maybe of a copy in another n8n; or somebody has pasted the trigger's URL into Salesforge.
 *
 * @returns `null` for all other webhooks
 */
export function reasonToAsk(webhook: Pick<Webhook, 'url'>, webhookUrl: string): string | null {
	const { called, isHere } = calledBy(webhook, webhookUrl);
	if (called === null) return null;
	if (isHere && !called.searchParams.has('event')) {
		return 'it was created by hand for the URL of this trigger, so its deliveries have no valid token and are refused';
	}
	return !isHere && isOurs(called)
		? `it calls ${called.origin}, which is no longer the address of this n8n`
		: null;
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
