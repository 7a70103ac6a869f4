import { z } from 'zod';

import { definitions, type EventDefinition } from './definitions';
import { EVENT_TYPES, type EventType } from './eventTypes';
import { isJsonObject, type JsonObject } from './json';
import { utcTime } from './parts';
import { toUtc } from './time';

interface DetailField {
	name: string;
	/** The field's names in the block: Salesforge writes both `openedAt` and `ai_generated`. */
	spellings: string[];
	/** The value in the item's form, `null` when it is of an odd type. */
	read(value: unknown): unknown;
}

/** `details` of an item and what of its sources has no place there. */
export interface Details {
	value: JsonObject;
	/** Unknown or odd fields of the block. */
	blockRest: unknown;
	/** The fields beside the block that are in `value` and so need no place in `extra`. */
	takenBesideBlock: ReadonlySet<string>;
}

const snakeCase = (name: string) => name.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);

function detailFields(definition: EventDefinition): DetailField[] {
	return Object.entries(definition.details.shape as z.ZodRawShape).map(([name, schema]) => ({
		name,
		spellings: [...new Set([name, snakeCase(name)])],
		read: schema === utcTime ? toUtc : (value) => (schema.safeParse(value).success ? value : null),
	}));
}

const fieldsByType = new Map<string, DetailField[]>(
	EVENT_TYPES.map((type: EventType) => [type, detailFields(definitions[type])]),
);

/**
 * Reads the event's own fields, in camelCase, from its block and from beside it.
 *
 * @param event the canonical type; a type without documented details has none
 * @param block the key of the event's own block; a reply's block is read as `reply`, not here
 */
export function readDetails(event: string, body: JsonObject, block: string | undefined): Details {
	const source = block === undefined ? undefined : body[block];
	const rest: JsonObject = isJsonObject(source) ? { ...source } : {};
	const value: JsonObject = {};
	const takenBesideBlock = new Set<string>();

	for (const { name, spellings, read } of fieldsByType.get(event) ?? []) {
		value[name] = null;
		for (const spelling of spellings) {
			if (rest[spelling] === null) delete rest[spelling];
			if (value[name] !== null) continue;
			value[name] = read(rest[spelling]);
			if (value[name] !== null) delete rest[spelling];
		}
		if (value[name] === null) {
			value[name] = read(body[name]);
			if (value[name] !== null) takenBesideBlock.add(name);
		}
	}

	const blockRest = Object.keys(rest).length > 0 ? rest : undefined;
	return { value, blockRest, takenBesideBlock };
}
