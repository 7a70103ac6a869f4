import type { ActionBehaviour } from './areas/behaviour';
import { ok, refuse, type ApiAnswer } from './exchange';

const DEFAULT_LIMIT = 10;
const MULTICHANNEL_MAX_LIMIT = 100;

const isWhole = (value: number, least: number) => Number.isInteger(value) && value >= least;

/** A page of the multichannel API, with `page` from 1 and `limit` from 1 to 100. Anything else is rejected. */
export function multichannelList(
	key: string,
	items: readonly unknown[],
	query: URLSearchParams,
	{
		totalOf,
		defaultLimit = DEFAULT_LIMIT,
	}: Pick<ActionBehaviour, 'totalOf'> & { defaultLimit?: number },
): ApiAnswer {
	const limit = Number(query.get('limit') ?? defaultLimit);
	const page = Number(query.get('page') ?? 1);
	if (!isWhole(limit, 1) || limit > MULTICHANNEL_MAX_LIMIT || !isWhole(page, 1)) {
		return refuse(400, `page must be at least 1 and limit from 1 to ${MULTICHANNEL_MAX_LIMIT}`);
	}
	const listed = items.slice((page - 1) * limit, page * limit);
	const total = (totalOf === 'page' ? listed : items).length;
	const totalPages = Math.ceil(total / limit);
	return ok({
		[key]: listed,
		pagination: { page, limit, total, totalPages, hasNext: page < totalPages },
	});
}
