import { isJsonObject, type JsonObject } from '../events/json';

/**
 * What an item of n8n's Webhook node carries is its `body`, beside `headers`, `params` and `query`; any other item is
 * taken as it is. A body that came as text is parsed.
 *
 * @throws SyntaxError when the body is text and no JSON
 */
export function unwrapBody(item: JsonObject): unknown {
	const isWebhookItem = 'body' in item && isJsonObject(item.headers) && isJsonObject(item.query);
	if (!isWebhookItem && Object.keys(item).join() !== 'body') return item;
	return typeof item.body === 'string' ? JSON.parse(item.body) : item.body;
}
