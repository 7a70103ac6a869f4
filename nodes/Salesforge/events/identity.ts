import { createHash } from 'crypto';

import { isJsonObject, type JsonObject } from './json';

/** JSON with the keys in alphabetical order, so that equal bodies give equal text. */
function canonicalJson(value: unknown): string {
	if (Array.isArray(value)) return `[${value.map(canonicalJson).join()}]`;
	if (!isJsonObject(value))
		return typeof value === 'number' ? String(value) : (JSON.stringify(value) ?? 'null');
	let text = '';
	for (const key of Object.keys(value).sort()) {
		if (value[key] === undefined) continue;
		text += `${text && ','}${JSON.stringify(key)}:${canonicalJson(value[key])}`;
	}
	return `{${text}}`;
}

/**
 * The id of a happening: equal for every copy of it, whatever the process and the order of the keys, and different for
 * any other. Salesforge documents no delivery id; copies differ in `webhookInfo.id` alone (API.md), so all else counts.
 *
 * @param body a body that {@link boundDepth} has passed
 * @returns `evt_` and 32 hexadecimal digits of SHA-256
 */
export function identify(body: JsonObject): string {
	const happening = { ...body };
	if (isJsonObject(body.webhookInfo)) {
		const webhookInfo = { ...body.webhookInfo };
		delete webhookInfo.id;
		happening.webhookInfo = webhookInfo;
	}
	return `evt_${createHash('sha256').update(canonicalJson(happening)).digest('hex').slice(0, 32)}`;
}
