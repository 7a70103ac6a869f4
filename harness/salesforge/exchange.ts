import type { IncomingHttpHeaders } from 'node:http';

/** A request as received. */
export interface ApiRequest {
	method: string;
	/** Without the query. */
	path: string;
	query: URLSearchParams;
	headers: IncomingHttpHeaders;
	/** As sent. */
	body: string;
}

/** A logged request with its outcome. */
export interface LoggedRequest extends ApiRequest {
	/** `null` until it is answered. */
	status: number | null;
}

export interface ApiAnswer {
	status: number;
	/** Sent as JSON, except a buffer. `undefined` sends no body. */
	body?: unknown;
	headers?: Record<string, string>;
}

export const ok = (body: unknown): ApiAnswer => ({ status: 200, body });

export const refuse = (status: number, message: string): ApiAnswer => ({
	status,
	body: { message },
});
