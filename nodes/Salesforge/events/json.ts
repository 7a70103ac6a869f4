/** A JSON object as `JSON.parse` gives it: every key is its own, `__proto__` included. */
export type JsonObject = { [key: string]: unknown };

export function isJsonObject(value: unknown): value is JsonObject {
	return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** Sets a key as the object's own, also where its name is `__proto__` and `=` would change the prototype instead. */
export function setOwn(target: JsonObject, key: string, value: unknown): void {
	if (key === '__proto__') {
		Object.defineProperty(target, key, {
			value,
			enumerable: true,
			configurable: true,
			writable: true,
		});
	} else {
		target[key] = value;
	}
}
