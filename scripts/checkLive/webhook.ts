import { randomBytes } from 'node:crypto';
import { mkdirSync, writeFileSync } from 'node:fs';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { join } from 'node:path';

import { classify, definitions, isEventType, normalizeEvent } from '../../nodes/Salesforge/events';
import { readText } from '../../nodes/Salesforge/shared/fields';
import { asObject, objectsIn, type JsonObject } from '../../nodes/Salesforge/shared/json';
import {
	isSignedWith,
	isTimely,
	readSignature,
} from '../../nodes/Salesforge/trigger/access/signature';
import { anonymise } from './anonymise';
import type { LiveApi } from './api';
import type { Report } from './report';

const LARGEST_BODY = 10_000_000;

export interface WebhookOptions {
	workspaceId: string;
	/** Where Salesforge reaches this machine, such as a tunnel's address. */
	url: string;
	type: string;
	/** Listens until it is over; without it, the webhook is deleted at once. */
	listen?: {
		port: number;
		/** Where to write anonymised bodies. */
		folder: string;
		isOver: Promise<unknown>;
	};
}

async function readBody(request: IncomingMessage): Promise<Buffer | null> {
	const chunks: Buffer[] = [];
	let length = 0;
	for await (const chunk of request as AsyncIterable<Buffer>) {
		length += chunk.length;
		if (length > LARGEST_BODY) return null;
		chunks.push(chunk);
	}
	return Buffer.concat(chunks);
}

/** Creates, reads and deletes one webhook of its own, and checks what is delivered to it. */
export class WebhookCheck {
	private readonly name = `n8n check ${randomBytes(6).toString('hex')}`;

	private readonly token = randomBytes(16).toString('hex');

	private readonly path: string;

	private readonly url: string;

	private deliveries = 0;

	private secret = '';

	constructor(
		private readonly api: LiveApi,
		private readonly report: Report,
		private readonly options: WebhookOptions,
	) {
		const { workspaceId, url } = options;
		this.path = `/workspaces/${encodeURIComponent(workspaceId)}/integrations/webhooks`;
		const address = new URL(url);
		address.searchParams.set('token', this.token);
		this.url = address.href;
	}

	async run(): Promise<void> {
		const { listen } = this.options;
		const server = listen && (await this.start(listen.port));
		try {
			await this.useWebhook();
		} finally {
			server?.closeAllConnections();
			server?.close();
		}
		if (listen) {
			const says = `${this.deliveries} in the folder ${listen.folder}`;
			this.report.check(
				'deliveries',
				this.deliveries > 0,
				this.deliveries > 0 ? says : 'none came',
			);
		}
	}

	private async useWebhook(): Promise<void> {
		const { type, listen } = this.options;
		try {
			const body = { name: this.name, type, url: this.url, sequenceIds: [] };
			const created = await this.api.call({ method: 'POST', path: this.path, body });
			const webhook = asObject(created.body);
			this.secret = readText(webhook.signingSecret);
			const wrong = [
				created.status !== 201 && `the server answers ${created.status}`,
				typeof webhook.id !== 'string' && 'there is no id',
				this.secret === '' && 'there is no signingSecret',
				webhook.url !== this.url && 'the URL differs from the requested one',
				webhook.type !== type && 'the type differs from the requested one',
				[webhook.sequenceIds ?? []].flat().length > 0 && 'it is for some sequences only',
			].filter((reason) => reason !== false);
			this.report.check(`create a webhook for ${type}`, wrong.length === 0, wrong.join('; '));
			if ([400, 422].includes(created.status)) {
				this.report.answer('allTypes', true, `no: ${type} is refused`);
				return;
			}
			if (created.status === 201) this.report.answer('allTypes', true, `${type} is accepted`);
			const listed = await this.own();
			const shows = listed.some((each) => each.signingSecret !== undefined);
			this.report.check('list the webhook, without its secret', listed.length === 1 && !shows);
			await listen?.isOver;
		} finally {
			await this.remove();
		}
	}

	/** The webhooks with the name of this check: also one whose creation was not answered. */
	private async own(): Promise<JsonObject[]> {
		const found: JsonObject[] = [];
		for (let offset = 0; ;) {
			const query = { limit: 100, offset };
			const { body } = await this.api.call({ path: this.path, query });
			const page = objectsIn(asObject(body).data);
			found.push(...page.filter(({ name }) => name === this.name));
			if (page.length === 0) return found;
			offset += page.length;
		}
	}

	private async remove(): Promise<void> {
		for (const { id } of await this.own()) {
			const path = `${this.path}/${encodeURIComponent(String(id))}`;
			const { status } = await this.api.call({ method: 'DELETE', path });
			this.report.check('delete the webhook (204)', status === 204, `${status}`);
		}
		const left = await this.own();
		const hint = `delete '${this.name}' in Salesforge under Settings > Integrations > Webhooks`;
		this.report.check('the webhook is gone', left.length === 0, left.length === 0 ? '' : hint);
	}

	private async start(port: number): Promise<Server> {
		const server = createServer((request, response) => void this.receive(request, response));
		await new Promise<void>((listening, failed) => {
			server.once('error', failed);
			server.listen(port, '127.0.0.1', listening);
		});
		return server;
	}

	private async receive(request: IncomingMessage, response: ServerResponse): Promise<void> {
		const { searchParams } = new URL(request.url ?? '/', 'http://localhost');
		const isOurs = request.method === 'POST' && searchParams.get('token') === this.token;
		const raw = isOurs ? await readBody(request).catch(() => null) : null;
		response.writeHead(raw ? 200 : 404).end();
		if (raw) this.check(request.headers, raw);
	}

	private check(headers: IncomingMessage['headers'], raw: Buffer): void {
		const { type, listen } = this.options;
		const number = ++this.deliveries;
		const { report } = this;
		const signature = this.verify(headers, raw);
		report.check(`delivery ${number}: signature`, signature === 'valid', signature);
		let body: unknown;
		try {
			body = JSON.parse(raw.toString('utf8'));
		} catch {
			report.check(`delivery ${number}: body`, false, 'it is not JSON');
			return;
		}
		const seen = classify(body, type);
		const event = normalizeEvent(body, { registeredType: type });
		const issues = (event?.issues ?? []).map(({ path }) => path);
		const isRight = seen?.event === type && issues.length === 0;
		const reported = seen?.reportedEvent === type ? '' : 'the body names another type';
		const says = [
			seen?.event !== type && 'it is taken for another type',
			reported,
			issues.length > 0 && `missing or malformed: ${issues.join(', ')}`,
		];
		report.check(`delivery ${number}: ${type}`, isRight, says.filter(Boolean).join('; '));
		if (isEventType(type) && Object.keys(definitions[type].blocks).length === 0) {
			const keys = Object.keys(asObject(body)).filter((key) => /^[A-Za-z]\w{0,40}$/.test(key));
			report.answer('bodies', true, `${type} has ${keys.join(', ')}`);
		}
		mkdirSync(listen!.folder, { recursive: true });
		const file = join(listen!.folder, `${type}.json`);
		writeFileSync(file, `${JSON.stringify(anonymise(body), null, '\t')}\n`);
	}

	private verify(headers: IncomingMessage['headers'], raw: Buffer): string {
		const read = readSignature(headers);
		if ('result' in read) return read.result;
		const { eventId, signature } = read;
		if (!isSignedWith(this.secret, eventId, signature, raw)) return 'wrong';
		return isTimely(signature, Date.now()) ? 'valid' : 'late';
	}
}
