import type { IncomingMessage, ServerResponse } from 'node:http';

/** Express returns an array for a repeated key. */
function asQuery({ searchParams }: URL): Record<string, string | string[]> {
	return Object.fromEntries(
		[...new Set(searchParams.keys())].map((key) => {
			const values = searchParams.getAll(key);
			return [key, values.length > 1 ? values : values[0]!];
		}),
	);
}

/** What n8n adds to a request before a trigger sees it. */
export function asN8nRequest(request: IncomingMessage, rawBody: Buffer, url: URL) {
	const contentType = request.headers['content-type']?.split(';')[0]?.toLowerCase();
	const isJson = contentType === 'application/json';
	return Object.assign(request, {
		contentType,
		query: asQuery(url),
		params: {},
		body: isJson && rawBody.length > 0 ? JSON.parse(rawBody.toString()) : undefined,
		rawBody: undefined as Buffer | undefined,
		ip: request.socket.remoteAddress,
		ips: [],
		async readRawBody(this: { rawBody?: Buffer }) {
			this.rawBody = rawBody;
		},
	});
}

/** The methods of Express's response that n8n uses. */
export function asN8nResponse(response: ServerResponse) {
	return Object.assign(response, {
		status(this: ServerResponse, code: number) {
			this.statusCode = code;
			return this;
		},
		json(this: ServerResponse, body: unknown) {
			this.setHeader('content-type', 'application/json');
			this.end(JSON.stringify(body));
			return this;
		},
	});
}
