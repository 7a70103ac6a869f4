import type { z } from 'zod';

import { isId, isNoId } from '../shared/fields';
import { definitions, type EventDefinition } from './definitions';
import { EVENT_TYPES } from './eventTypes';
import { asObject, type JsonObject } from '../shared/json';
import { utcTime } from './parts';
import { toUtc } from '../shared/time';

/** `openedAt` in the form `opened_at`. */
export type SnakeCase<Name extends string> = Name extends `${infer First}${infer Rest}`
	? `${First extends Lowercase<First> ? First : `_${Lowercase<First>}`}${SnakeCase<Rest>}`
	: Name;

export const snakeCase = (name: string) =>
	name.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);

const isIdName = (name: string) => /(^i|I)d$/.test(name);

function reader(name: string, schema: z.ZodTypeAny): (value: unknown) => unknown {
	if (schema === utcTime) return toUtc;
	if (isIdName(name)) return (value) => (isId(value) ? String(value) : null);
	return (value) => (schema.safeParse(value).success ? value : null);
}

const detailFields = ({ details }: EventDefinition) =>
	Object.entries(details.shape as z.ZodRawShape).map(([name, schema]) => ({
		name,
		/** In the block, Salesforge writes both `openedAt` and `ai_generated`. */
		spellings: [...new Set([name, snakeCase(name)])],
		/** The value as it is in the item, `null` when its type is unexpected. */
		read: reader(name, schema as z.ZodTypeAny),
		/** Whether a value that was not read may be dropped. */
		isNothing: isIdName(name) ? isNoId : (value: unknown) => value === null,
	}));

const fieldsByType = new Map<string, ReturnType<typeof detailFields>>(
	EVENT_TYPES.map((type) => [type, detailFields(definitions[type])]),
);

/** Reads the event's own fields, in camelCase, from its block and from beside it. A reply's block is not read here. */
export function readDetails(event: string, body: JsonObject, block: string | undefined) {
	const source = block === undefined ? {} : asObject(body[block]);
	const value: JsonObject = {};
	const takenFromBlock = new Set<string>();
	const takenBesideBlock = new Set<string>();

	for (const { name, spellings, read, isNothing } of fieldsByType.get(event) ?? []) {
		value[name] = null;
		for (const spelling of spellings) {
			const field = source[spelling];
			if (field === undefined) continue;
			const found = value[name] === null ? read(field) : null;
			if (found !== null || isNothing(field)) takenFromBlock.add(spelling);
			value[name] ??= found;
		}
		if (value[name] === null && body[name] !== undefined) {
			value[name] = read(body[name]);
			if (value[name] !== null || isNothing(body[name])) takenBesideBlock.add(name);
		}
	}
	return {
		value,
		/** Unknown or malformed fields of the block, `undefined` when there are none. */
		blockRest: without(source, takenFromBlock),
		/** The fields beside the block that are in `value`, so they are not needed in `extra`. */
		takenBesideBlock,
	};
}

/** @returns the other fields, `undefined` when there are none */
function without(source: JsonObject, taken: ReadonlySet<string>): JsonObject | undefined {
	const rest = Object.entries(source).filter(([key]) => !taken.has(key));
	return rest.length > 0 ? Object.fromEntries(rest) : undefined;
}
