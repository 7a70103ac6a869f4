import { createHash } from 'node:crypto';

/** A place in a JSON value: keys of objects, indices of arrays. */
export type Path = Array<string | number>;

type Container = Record<string, unknown> | unknown[];

export function isContainer(value: unknown): value is Container {
	return typeof value === 'object' && value !== null;
}

/** The keys of an object or the indices of an array, with their values. */
export function entriesOf(container: Container): Array<[string | number, unknown]> {
	return Array.isArray(container) ? [...container.entries()] : Object.entries(container);
}

interface Scalars {
	number(value: number): string;
	/** Keys that should come first in an object. */
	order(entries: Array<[string | number, unknown]>): Array<[string | number, unknown]>;
}

/** Without recursion, because bodies nested ten thousand levels deep would overflow the stack. */
function writeWith(root: unknown, { number, order }: Scalars): string {
	const parts: string[] = [];
	const pending: Array<{ text: string } | { value: unknown }> = [{ value: root }];
	for (let next = pending.pop(); next; next = pending.pop()) {
		if ('text' in next) {
			parts.push(next.text);
			continue;
		}
		const { value } = next;
		if (typeof value === 'number') {
			parts.push(number(value));
		} else if (!isContainer(value)) {
			parts.push(JSON.stringify(value));
		} else {
			const isArray = Array.isArray(value);
			const entries = isArray ? entriesOf(value) : order(entriesOf(value));
			parts.push(isArray ? '[' : '{');
			pending.push({ text: isArray ? ']' : '}' });
			for (let index = entries.length - 1; index >= 0; index--) {
				const [key, child] = entries[index]!;
				pending.push({ value: child });
				pending.push({
					text: `${index > 0 ? ',' : ''}${isArray ? '' : `${JSON.stringify(key)}:`}`,
				});
			}
		}
	}
	return parts.join('');
}

/** JSON text that `JSON.parse` reads back as an equal value, including infinite numbers and -0. */
export function writeJson(value: unknown): string {
	return writeWith(value, {
		number: (given) => {
			if (Object.is(given, -0)) return '-0';
			return Number.isFinite(given) ? String(given) : given > 0 ? '1e999' : '-1e999';
		},
		order: (entries) => entries,
	});
}

/** JSON text with every object's keys in reverse order. */
export function writeReversed(value: unknown): string {
	return writeWith(value, {
		number: (given) => (Number.isFinite(given) ? String(given) : given > 0 ? '1e999' : '-1e999'),
		order: (entries) => entries.reverse(),
	});
}

/**
 * The same for equal values, in any order of their keys; different otherwise. With `asText`, infinite numbers count as
 * null, as in `JSON.stringify`.
 */
export function digest(value: unknown, asText = false): string {
	const text = writeWith(value, {
		number: (given) => (asText && !Number.isFinite(given) ? 'null' : String(given)),
		order: (entries) => entries.sort(([a], [b]) => (a < b ? -1 : 1)),
	});
	return createHash('sha1').update(text).digest('hex');
}

export function at(root: unknown, path: Path): unknown {
	let value: unknown = root;
	for (const key of path) {
		if (!isContainer(value) || !Object.hasOwn(value, key)) return undefined;
		value = (value as Record<string | number, unknown>)[key];
	}
	return value;
}

/** Every value that is not a container, and every non-empty container at `maxDepth`, with its place. */
export function leaves(root: unknown, maxDepth = Infinity): Array<{ path: Path; value: unknown }> {
	const found: Array<{ path: Path; value: unknown }> = [];
	const pending: Array<{ path: Path; value: unknown }> = [{ path: [], value: root }];
	for (let next = pending.pop(); next; next = pending.pop()) {
		if (!isContainer(next.value) || next.path.length === maxDepth) {
			found.push(next);
			continue;
		}
		for (const [key, value] of entriesOf(next.value)) {
			pending.push({ path: [...next.path, key], value });
		}
	}
	return found;
}
