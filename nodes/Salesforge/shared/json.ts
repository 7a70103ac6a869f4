/** A JSON object as `JSON.parse` returns it: every key is an own key, even `__proto__`. */
export type JsonObject = { [key: string]: unknown };

export function isJsonObject(value: unknown): value is JsonObject {
	return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** Sets an own key, even `__proto__`, for which `=` would change the prototype. */
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
