import { hash } from 'crypto';

import { isJsonObject, type JsonObject } from './json';

/** A value in writing: equal for equal values, whatever the order of their keys, and different for different ones. */
interface Writing {
	/** Brackets, numbers and the like; of a text only its length, so that nothing needs escaping. */
	structure: string;
	/** The texts and keys, one after another. */
	texts: string;
}

/** Above this, `Array.prototype.sort` is the faster one. */
const FEW_KEYS = 16;

function sortedKeys(object: JsonObject): string[] {
	const keys = Object.keys(object);
	if (keys.length > FEW_KEYS) return keys.sort();
	for (let sorted = 1; sorted < keys.length; sorted++) {
		const key = keys[sorted]!;
		let place = sorted;
		for (; place > 0 && keys[place - 1]! > key; place--) keys[place] = keys[place - 1]!;
		keys[place] = key;
	}
	return keys;
}

function write(value: unknown, to: Writing): void {
	if (typeof value === 'string') {
		to.structure += `"${value.length}`;
		to.texts += value;
	} else if (Array.isArray(value)) {
		to.structure += '[';
		for (const element of value) write(element, to);
		to.structure += ']';
	} else if (isJsonObject(value)) {
		to.structure += '{';
		for (const key of sortedKeys(value)) {
			const field = value[key];
			if (field === undefined) continue;
			to.structure += `:${key.length}`;
			to.texts += key;
			write(field, to);
		}
		to.structure += '}';
	} else {
		to.structure += `,${String(value)}`;
	}
}

/** What SHA-256 is made of is UTF-8, in which all lone surrogates look alike; JSON has escapes for them. */
const forHash = (text: string) => (/\p{Surrogate}/u.test(text) ? JSON.stringify(text) : text);

/**
 * The id of a happening: equal for every copy of it, whatever the process and the order of the keys, and different for
 * any other. Salesforge documents no delivery id; copies differ in `webhookInfo.id` alone (docs/salesforge-api.md), so all else counts.
 *
 * @param body a body that {@link boundDepth} has passed
 * @returns `evt_` and 32 hexadecimal digits of SHA-256
 */
export function identify(body: JsonObject): string {
	const { webhookInfo } = body;
	const happening = isJsonObject(webhookInfo)
		? { ...body, webhookInfo: { ...webhookInfo, id: undefined } }
		: body;
	const writing: Writing = { structure: '', texts: '' };
	write(happening, writing);
	return `evt_${hash('sha256', forHash(writing.structure + writing.texts)).slice(0, 32)}`;
}
