import { hash } from 'crypto';

import { isJsonObject, type JsonObject, toJson } from '../shared/json';

/**
 * The id of an event: the same for every copy, in every process and for any order of the keys, and different for any
 * other event. Copies differ only in `webhookInfo.id` (docs/salesforge-api.md), so everything else counts.
 *
 * @param body a body that {@link boundDepth} has passed
 * @returns `evt_` and 32 hexadecimal digits of SHA-256
 */
export function identify(body: JsonObject): string {
	const { webhookInfo } = body;
	const event = isJsonObject(webhookInfo)
		? { ...body, webhookInfo: { ...webhookInfo, id: undefined } }
		: body;
	return `evt_${hash('sha256', toJson(event, true)).slice(0, 32)}`;
}
