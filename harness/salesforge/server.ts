import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

import type { ApiAnswer, ApiRequest, LoggedRequest } from './exchange';
import type { Faults } from './faults';

async function readRequest(message: IncomingMessage): Promise<ApiRequest> {
	const chunks: Buffer[] = [];
	for await (const chunk of message) chunks.push(chunk as Buffer);
	const { pathname, searchParams } = new URL(message.url ?? '/', 'http://salesforge');
	return {
		method: message.method ?? 'GET',
		path: pathname,
		query: searchParams,
		headers: message.headers,
		body: Buffer.concat(chunks).toString('utf8'),
	};
}

function send(response: ServerResponse, { status, body, headers }: ApiAnswer): void {
	response.writeHead(status, { 'content-type': 'application/json', ...headers });
	const isBare = body === undefined || Buffer.isBuffer(body);
	response.end(isBare ? body : JSON.stringify(body));
}

/** The fake's HTTP server. It logs every request, applies faults and sends the responses. */
export class ApiServer {
	/** Every request, oldest first. */
	readonly requests: LoggedRequest[] = [];

	private readonly server: Server;

	constructor(
		private readonly answer: (request: ApiRequest) => ApiAnswer,
		private readonly faults: Faults,
	) {
		this.server = createServer((message, response) => {
			// A client that disconnects while it sends is not the server's failure.
			this.handle(message, response).catch(() => response.destroy());
		});
	}

	/**
	 * @param port 0 for a free port
	 * @returns the port that it listens on, at 127.0.0.1
	 */
	async listen(port: number): Promise<number> {
		await new Promise<void>((listening, fail) => {
			this.server.once('error', fail);
			this.server.listen(port, '127.0.0.1', listening);
		});
		return (this.server.address() as AddressInfo).port;
	}

	async close(): Promise<void> {
		const closed = new Promise((resolve) => this.server.close(resolve));
		this.server.closeAllConnections();
		await closed;
	}

	private async handle(message: IncomingMessage, response: ServerResponse): Promise<void> {
		const request = await readRequest(message);
		const logged: LoggedRequest = { ...request, status: null };
		this.requests.push(logged);
		const reply = (answer: ApiAnswer) => {
			logged.status = answer.status;
			send(response, answer);
		};

		const met = this.faults.meet(request);
		if (!met) return reply(this.answer(request));
		const { fault, applied } = met;
		if (applied) this.answer(request);
		switch (fault.kind) {
			case 'answer':
				return reply(fault);
			case 'meanwhile':
				fault.change();
				return reply(this.answer(request));
			case 'malformed':
				logged.status = 200;
				response.writeHead(200, { 'content-type': 'application/json' }).end('{"data":[{"id":"wh_');
				return;
			case 'hang':
				return;
			case 'drop':
				response.destroy();
		}
	}
}
