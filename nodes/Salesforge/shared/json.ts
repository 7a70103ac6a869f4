/** A JSON object as `JSON.parse` returns it: every key is an own key, even `__proto__`. */
export type JsonObject = { [key: string]: unknown };

export function isJsonObject(value: unknown): value is JsonObject {
	return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** An empty object for what is none. */
export const asObject = (value: unknown): JsonObject => (isJsonObject(value) ? value : {});

/** The objects in an array; none for anything else. */
export const objectsIn = (value: unknown): JsonObject[] =>
	Array.isArray(value) ? value.filter(isJsonObject) : [];

/** An array, also as JSON text; `null` for anything else. */
export function arrayIn(value: unknown): unknown[] | null {
	if (Array.isArray(value)) return value;
	if (typeof value !== 'string' || !value.trim().startsWith('[')) return null;
	try {
		return JSON.parse(value) as unknown[];
	} catch {
		return null;
	}
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

/** Salesforge's bodies are 3 levels deep. Anything below this level is kept as JSON text. */
export const MAX_DEPTH = 64;

function isDeeperThan(value: object, levels: number): boolean {
	if (levels === 0) return true;
	for (const child of Array.isArray(value) ? (value as unknown[]) : Object.values(value)) {
		if (typeof child === 'object' && child !== null && isDeeperThan(child, levels - 1)) return true;
	}
	return false;
}

const byKey = ([a]: [string, unknown], [b]: [string, unknown]) => (a < b ? -1 : 1);

/** `JSON.stringify` without recursion, which could overflow the stack; with `sortKeys` for any order of the keys. */
export function toJson(root: unknown, sortKeys = false): string {
	const parts: string[] = [];
	const pending: Array<{ text: string } | { value: unknown }> = [{ value: root }];
	for (let next = pending.pop(); next; next = pending.pop()) {
		if ('text' in next) {
			parts.push(next.text);
			continue;
		}
		const { value } = next;
		if (typeof value !== 'object' || value === null) {
			parts.push(JSON.stringify(value) ?? 'null');
			continue;
		}
		const isArray = Array.isArray(value);
		const entries = Object.entries(value).filter(([, child]) => isArray || child !== undefined);
		if (sortKeys && !isArray) entries.sort(byKey);
		pending.push({ text: isArray ? ']' : '}' });
		for (let index = entries.length - 1; index >= 0; index--) {
			const [key, child] = entries[index]!;
			pending.push({ value: child });
			pending.push({ text: `${index ? ',' : ''}${isArray ? '' : `${JSON.stringify(key)}:`}` });
		}
		pending.push({ text: isArray ? '[' : '{' });
	}
	return parts.join('');
}

function cut(value: unknown, levels: number): unknown {
	if (typeof value !== 'object' || value === null) return value;
	if (levels === 0) return toJson(value, true);
	if (Array.isArray(value)) return value.map((element) => cut(element, levels - 1));
	return Object.fromEntries(
		Object.entries(value).map(([key, child]) => [key, cut(child, levels - 1)]),
	);
}

/**
 * Makes a body safe for recursion, here and in n8n: values nested deeper than {@link MAX_DEPTH} levels become JSON
 * text, so nothing is lost. A shallower body is returned as it is, not copied.
 */
export function boundDepth(body: JsonObject): JsonObject {
	const bounded = isDeeperThan(body, MAX_DEPTH) ? cut(body, MAX_DEPTH) : body;
	return isJsonObject(bounded) ? bounded : body;
}
