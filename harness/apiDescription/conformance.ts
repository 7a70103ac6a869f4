import { apiDescription, DESCRIPTION_FILE, titleOf, type ApiName } from './description';

export interface Request {
	api: ApiName;
	method: string;
	/** Relative to the API's base URL. */
	path: string;
	query: URLSearchParams;
	/** As sent. */
	body: string;
}

/** The calls with a pattern for their paths. Those with fewer ids come first: `contacts/bulk` is not a contact. */
const calls = apiDescription.calls
	.map((call) => ({
		call,
		pattern: new RegExp(`^${call.path.replace(/\{\w+\}/g, '[^/]+')}$`),
		ids: call.path.split('{').length,
	}))
	.sort((a, b) => a.ids - b.ids);

function fieldsOf(body: string): string[] {
	if (body === '') return [];
	const fields: unknown = JSON.parse(body);
	return typeof fields === 'object' && fields !== null ? Object.keys(fields) : [];
}

/**
 * The parts of a request that docs/salesforge-api.json does not contain: the call itself, query parameters, body
 * fields.
 */
export function undescribed(request: Request): string[] {
	const { api, method, path, query, body } = request;
	const found = calls.find(
		({ call, pattern }) => call.api === api && call.method === method && pattern.test(path),
	);
	if (found === undefined) return [`${DESCRIPTION_FILE} lacks the call ${titleOf(request)}`];
	const { call } = found;
	const also = call.alsoDocumented ?? [];
	const isKnown = (name: string, fields = {}) => name in fields || also.includes(name);
	const unknown = [
		...[...query.keys()].filter((name) => !isKnown(name, call.query)),
		...fieldsOf(body).filter((name) => !isKnown(name, call.body)),
	];
	return unknown.map((name) => `${DESCRIPTION_FILE} lacks '${name}' of ${titleOf(call)}`);
}
