import type { IncomingHttpHeaders } from 'node:http';

/** A request as it came in. */
export interface ApiRequest {
	method: string;
	/** Without the query. */
	path: string;
	query: URLSearchParams;
	headers: IncomingHttpHeaders;
	/** As it was sent. */
	body: string;
}

/** A request with what became of it, as the log keeps it. */
export interface LoggedRequest extends ApiRequest {
	/** `null` while it is not answered, and where it never is. */
	status: number | null;
}

export interface ApiAnswer {
	status: number;
	/** Sent as JSON, a buffer as it is; `undefined` sends no body. */
	body?: unknown;
	headers?: Record<string, string>;
}

export const ok = (body: unknown): ApiAnswer => ({ status: 200, body });

export const refuse = (status: number, message: string): ApiAnswer => ({
	status,
	body: { message },
});
