import { hash } from 'crypto';

import { toJson } from './depth';
import { isJsonObject, type JsonObject } from './json';

/**
 * The id of an event: equal for every copy of it, whatever the process and the order of the keys, and different for
 * any other. Copies differ in `webhookInfo.id` alone (docs/salesforge-api.md), so all else counts.
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
