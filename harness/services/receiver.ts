import { createServer, type IncomingHttpHeaders, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';

export interface ReceivedCall {
	method: string;
	/** Including the query. */
	path: string;
	headers: IncomingHttpHeaders;
	body: unknown;
}

/** A service on 127.0.0.1 that accepts any call with JSON, stores it and answers 200. */
export class Receiver {
	/** Oldest first. */
	readonly calls: ReceivedCall[] = [];

	private constructor(private readonly server: Server) {
		server.on('request', (request, response) => {
			const chunks: Buffer[] = [];
			request.on('data', (chunk: Buffer) => chunks.push(chunk));
			request.on('end', () => {
				const { method, url, headers } = request;
				const body = JSON.parse(Buffer.concat(chunks).toString() || 'null') as unknown;
				this.calls.push({ method: method!, path: url!, headers, body });
				response.setHeader('content-type', 'application/json').end('{"ok":true}');
			});
		});
	}

	static async start(): Promise<Receiver> {
		const server = createServer();
		await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
		return new Receiver(server);
	}

	get origin(): string {
		return `http://127.0.0.1:${(this.server.address() as AddressInfo).port}`;
	}

	async stop(): Promise<void> {
		this.server.closeAllConnections();
		await new Promise((closed) => this.server.close(closed));
	}
}
