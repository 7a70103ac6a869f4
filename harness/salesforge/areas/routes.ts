import { isJsonObject, type JsonObject } from '../../../nodes/Salesforge/shared/json';
import type { ApiAnswer, ApiRequest } from '../exchange';

/** Thrown by a handler to refuse the request. */
export class Refusal extends Error {
	constructor(
		readonly status: number,
		message: string,
		readonly data?: unknown,
	) {
		super(message);
	}
}

export interface RouteCall<Place> {
	/** The data that the route works on, such as a workspace's contents. */
	place: Place;
	request: ApiRequest;
	/** The path's parameters, decoded. */
	params: Record<string, string>;
	/** The request's body. Reading it refuses anything but a JSON object. */
	body: () => JsonObject;
}

/** `GET /contacts/:contactId` and the like. The first match counts. */
export type Routes<Place> = Record<string, (call: RouteCall<Place>) => ApiAnswer>;

interface CompiledRoute<Place> {
	method: string;
	pattern: RegExp;
	handle: (call: RouteCall<Place>) => ApiAnswer;
}

function compile<Place>(routes: Routes<Place>): Array<CompiledRoute<Place>> {
	return Object.entries(routes).map(([key, handle]) => {
		const [method = '', path = ''] = key.split(' ');
		const pattern = new RegExp(`^${path.replaceAll(/:(\w+)/g, '(?<$1>[^/]+)')}$`);
		return { method, pattern, handle };
	});
}

function readBody(text: string): JsonObject {
	let body: unknown;
	try {
		body = JSON.parse(text);
	} catch {
		throw new Refusal(400, 'the body is not JSON');
	}
	if (!isJsonObject(body)) throw new Refusal(400, 'the body is not an object');
	return body;
}

/**
 * Makes a router.
 *
 * @returns `null` for an unknown path, 405 for a path that only has other methods
 */
export function router<Place>(routes: Routes<Place>) {
	const compiled = compile(routes);
	return (place: Place, path: string, request: ApiRequest): ApiAnswer | null => {
		const matching = compiled.filter(({ pattern }) => pattern.test(path));
		if (matching.length === 0) return null;
		const route = matching.find(({ method }) => method === request.method);
		if (!route) return { status: 405, body: { message: 'method not allowed' } };
		const groups = route.pattern.exec(path)?.groups ?? {};
		const params = Object.fromEntries(
			Object.entries(groups).map(([key, value]) => [key, decodeURIComponent(value)]),
		);
		try {
			return route.handle({ place, request, params, body: () => readBody(request.body) });
		} catch (error) {
			if (!(error instanceof Refusal)) throw error;
			const { status, message, data } = error;
			return { status, body: { message, ...(data !== undefined && { data }) } };
		}
	};
}
