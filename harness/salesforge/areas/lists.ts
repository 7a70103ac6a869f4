import { ok, type ApiAnswer } from '../exchange';
import type { ActionBehaviour } from './behaviour';
import { Refusal } from './routes';

export interface ListBounds {
	/** The page size without a limit; 10 by default. */
	defaultLimit?: number;
	/** The largest page size. A higher limit is reduced silently. 100 by default. */
	maxLimit?: number;
}

export function readWhole(
	query: URLSearchParams,
	key: string,
	fallback: number,
	least: number,
): number {
	const value = Number(query.get(key) ?? fallback);
	if (!Number.isInteger(value) || value < least) {
		throw new Refusal(400, `${key} must be a whole number from ${least}`);
	}
	return value;
}

/** A page of the core API in its envelope. */
export function coreList(
	items: readonly unknown[],
	query: URLSearchParams,
	{ emptyList, totalOf }: ActionBehaviour,
	{ defaultLimit = 10, maxLimit = 100 }: ListBounds = {},
): ApiAnswer {
	const limit = Math.min(readWhole(query, 'limit', defaultLimit, 1), maxLimit);
	const offset = readWhole(query, 'offset', 0, 0);
	const page = items.slice(offset, offset + limit);
	const data = page.length === 0 && emptyList === 'object' ? {} : page;
	return ok({ data, limit, offset, total: (totalOf === 'page' ? page : items).length });
}

/** The values of an array parameter: `key[]=a&key[]=b`. */
export const valuesOf = (query: URLSearchParams, key: string) => query.getAll(`${key}[]`);
