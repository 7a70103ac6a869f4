import { toJson } from '../events/depth';
import { setOwn, type JsonObject } from '../events/json';

/** How `flatten` names and fills the fields of its one level. */
export interface FlattenOptions {
	/** What stands between the parts of a name: `contact_email`, `contact.email` or `contactEmail`. Default `_`. */
	separator?: '_' | '.' | 'camelCase';
	/**
	 * What becomes of arrays: a field per element (`tags_0`), one text (`a, b`), or JSON. Default `index`.
	 */
	arrays?: 'index' | 'text' | 'json';
	/** How many levels are flattened; what lies deeper becomes JSON text. Default 0: all. */
	maxDepth?: number;
	/** Whether to leave out the fields that are named `html`. Default false. */
	dropHtml?: boolean;
	/** The top-level fields to keep; all when empty or left out. */
	sections?: readonly string[];
	/** What stands before every name. Default: nothing. */
	prefix?: string;
}

/** No JSON that n8n can store is nested deeper; what lies below becomes JSON text. */
const DEPTH_LIMIT = 200;

const capitalize = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);

/** Joins a name to the name of its parent, which is empty at the top. */
const joiners: Record<
	NonNullable<FlattenOptions['separator']>,
	(parent: string, key: string) => string
> = {
	_: (parent, key) => (parent === '' ? key : `${parent}_${key}`),
	'.': (parent, key) => (parent === '' ? key : `${parent}.${key}`),
	camelCase: (parent, key) => (parent === '' ? key : parent + capitalize(key)),
};

function asText(value: unknown): string {
	if (value === null || value === undefined) return '';
	return typeof value === 'object' ? toJson(value) : String(value);
}

/** Dates and the like as `JSON.stringify` would write them. */
function plain(value: unknown): unknown {
	const { toJSON } = value as { toJSON?: unknown };
	return typeof toJSON === 'function' ? toJSON.call(value) : value;
}

/**
 * Brings a nested object to one level. Fields keep their order. An empty object or array becomes `null`, so that its
 * field is still seen.
 *
 * No field is ever lost: should two get the same name (`{a_b: 1, a: {b: 2}}`), the first keeps it, and the next ones
 * get a number, from 2 on, joined by the separator (`a_b`, `a_b_2`).
 *
 * @returns a new object; its values are text, numbers, booleans and null
 */
export function flatten(source: JsonObject, options: FlattenOptions = {}): JsonObject {
	const { separator = '_', arrays = 'index', dropHtml = false, sections, prefix = '' } = options;
	const maxDepth = Math.min(options.maxDepth || DEPTH_LIMIT, DEPTH_LIMIT);
	const join = joiners[separator];
	const kept = sections && sections.length > 0 ? new Set(sections) : null;
	const flat: JsonObject = {};

	const copies = new Map<string, number>();
	const put = (name: string, value: unknown) => {
		let free = name;
		while (Object.hasOwn(flat, free)) {
			const copy = (copies.get(name) ?? 1) + 1;
			copies.set(name, copy);
			free = join(name, String(copy));
		}
		setOwn(flat, free, value);
	};

	const walk = (name: string, given: unknown, depth: number) => {
		if (typeof given !== 'object' || given === null) {
			if (given !== undefined) put(name, given);
			return;
		}
		const value = plain(given);
		if (typeof value !== 'object' || value === null) {
			put(name, value);
		} else if (Array.isArray(value) && arrays === 'json') {
			put(name, toJson(value));
		} else if (Array.isArray(value) && arrays === 'text') {
			put(name, value.map(asText).join(', '));
		} else if (depth >= maxDepth) {
			put(name, toJson(value));
		} else {
			walkFields(name, value as JsonObject, depth);
		}
	};

	const walkFields = (name: string, value: JsonObject, depth: number) => {
		const keys = Object.keys(value);
		if (keys.length === 0 && depth > 0) put(name, null);
		for (const key of keys) {
			if (dropHtml && key === 'html') continue;
			if (kept && depth === 0 && !kept.has(key)) continue;
			walk(join(name, key), value[key], depth + 1);
		}
	};

	walkFields(prefix, source, 0);
	return flat;
}
