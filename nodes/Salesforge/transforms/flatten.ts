import { setOwn, type JsonObject, toJson } from '../shared/json';

/** What separates the parts of a name: `contact_email`, `contact.email` or `contactEmail`. */
type Separator = '_' | '.' | 'camelCase';

const capitalize = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);

/** Names the fields below the given one. The top level has no name. */
function namer(parent: string, separator: Separator): (key: string) => string {
	if (parent === '') return (key) => key;
	if (separator === 'camelCase') return (key) => parent + capitalize(key);
	const start = parent + separator;
	return (key) => start + key;
}

/** How `flatten` names and fills its fields. */
export interface FlattenOptions {
	/** Default `_`. */
	separator?: Separator;
	/**
	 * How to output arrays: a field per element (`tags_0`), one text (`a, b`), or JSON. Default `index`.
	 */
	arrays?: 'index' | 'text' | 'json';
	/** How many levels to flatten. Deeper values become JSON text. Default 0: all. */
	maxDepth?: number;
	/** Whether to leave out fields named `html`. Default false. */
	dropHtml?: boolean;
	/** The top-level fields to keep; all when empty or left out. */
	sections?: readonly string[];
	/** A prefix for every name. Default: none. */
	prefix?: string;
}

/** n8n cannot store JSON that is nested deeper. Values below this level become JSON text. */
const DEPTH_LIMIT = 200;

function asText(value: unknown): string {
	if (value === null || value === undefined) return '';
	return typeof value === 'object' ? toJson(value) : String(value);
}

/** Writes dates and the like as `JSON.stringify` would. */
function plain(value: unknown): unknown {
	const { toJSON } = value as { toJSON?: unknown };
	return typeof toJSON === 'function' ? toJSON.call(value) : value;
}

/**
 * Flattens a nested object to one level. Fields keep their order. An empty object or array becomes `null`, so its field
 * remains visible.
 *
 * No field is ever lost: if two get the same name (`{a_b: 1, a: {b: 2}}`), the first keeps it, and the next ones get
 * the separator and a number from 2 on (`a_b`, `a_b_2`).
 *
 * @returns a new object; its values are text, numbers, booleans and null
 */
export function flatten(source: JsonObject, options: FlattenOptions = {}): JsonObject {
	const { separator = '_', arrays = 'index', dropHtml = false, sections, prefix = '' } = options;
	const maxDepth = Math.min(options.maxDepth || DEPTH_LIMIT, DEPTH_LIMIT);
	const kept = sections && sections.length > 0 ? new Set(sections) : null;
	const fields: JsonObject = {};
	const copies = new Map<string, number>();

	const put = (name: string, value: unknown) => {
		let free = name;
		while (Object.hasOwn(fields, free)) {
			const copy = (copies.get(name) ?? 1) + 1;
			copies.set(name, copy);
			free = namer(name, separator)(String(copy));
		}
		setOwn(fields, free, value);
	};

	const walk = (name: string, given: object, depth: number) => {
		const value = plain(given);
		if (typeof value !== 'object' || value === null) {
			put(name, value);
		} else if (Array.isArray(value) && arrays === 'text') {
			put(name, value.map(asText).join(', '));
		} else if (depth >= maxDepth || (Array.isArray(value) && arrays === 'json')) {
			put(name, toJson(value));
		} else {
			walkFields(name, value, depth);
		}
	};

	const walkFields = (name: string, value: object, depth: number) => {
		const keys = Object.keys(value);
		if (keys.length === 0 && depth > 0) put(name, null);
		const nameOf = namer(name, separator);
		for (const key of keys) {
			if (dropHtml && key === 'html') continue;
			if (kept && depth === 0 && !kept.has(key)) continue;
			const child = (value as JsonObject)[key];
			if (typeof child === 'object' && child !== null) walk(nameOf(key), child, depth + 1);
			else if (child !== undefined) put(nameOf(key), child);
		}
	};

	walkFields(prefix, source, 0);
	return fields;
}
