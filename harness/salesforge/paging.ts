import { refuse, type ApiAnswer } from './exchange';

const DEFAULT_LIMIT = 10;
const MULTICHANNEL_MAX_LIMIT = 100;

const isWhole = (value: number, least: number) => Number.isInteger(value) && value >= least;

/** A page of the core API: `limit` (10 unless told, quietly cut to `maxLimit`) and `offset`. */
export function corePage<Item>(
	items: readonly Item[],
	query: URLSearchParams,
	maxLimit: number,
): Item[] | ApiAnswer {
	const limit = Number(query.get('limit') ?? DEFAULT_LIMIT);
	const offset = Number(query.get('offset') ?? 0);
	if (!isWhole(limit, 1) || !isWhole(offset, 0)) {
		return refuse(422, 'limit must be at least 1 and offset at least 0');
	}
	return items.slice(offset, offset + Math.min(limit, maxLimit));
}

/** A page of the multichannel API: `page` from 1 and `limit` from 1 to 100, which refuses anything else. */
export function multichannelPage<Item>(
	items: readonly Item[],
	query: URLSearchParams,
): Item[] | ApiAnswer {
	const limit = Number(query.get('limit') ?? DEFAULT_LIMIT);
	const page = Number(query.get('page') ?? 1);
	if (!isWhole(limit, 1) || limit > MULTICHANNEL_MAX_LIMIT || !isWhole(page, 1)) {
		return refuse(422, `page must be at least 1 and limit from 1 to ${MULTICHANNEL_MAX_LIMIT}`);
	}
	return items.slice((page - 1) * limit, page * limit);
}
