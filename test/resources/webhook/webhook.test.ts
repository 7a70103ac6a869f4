import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';

import { FakeSalesforge, type Workspace } from '../../../harness/salesforge';
import { callsOf, errorOf, jsonOf, run } from '../node';

/** Answers OPTIONS as n8n does: with the methods of the webhooks at the path, if the request has an origin. */
class N8nFrontDoor {
	readonly asked: string[] = [];

	readonly published = new Set<string>();

	isBehindProxy = false;

	private constructor(private readonly server: Server) {
		server.on('request', (request, response) => {
			this.asked.push(`${request.method} ${request.url}`);
			const methods = this.published.has(request.url!) ? 'OPTIONS, POST' : 'OPTIONS';
			const isTold = request.headers.origin !== undefined && !this.isBehindProxy;
			response.writeHead(204, isTold ? { 'access-control-allow-methods': methods } : {}).end();
		});
	}

	static async open(): Promise<N8nFrontDoor> {
		const server = createServer();
		await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
		return new N8nFrontDoor(server);
	}

	get origin(): string {
		return `http://127.0.0.1:${(this.server.address() as AddressInfo).port}`;
	}

	async close(): Promise<void> {
		this.server.closeAllConnections();
		await new Promise((closed) => this.server.close(closed));
	}
}

let fake: FakeSalesforge;
let workspace: Workspace;
let n8n: N8nFrontDoor;

beforeEach(async () => {
	fake = await FakeSalesforge.start();
	workspace = fake.addWorkspace();
	n8n = await N8nFrontDoor.open();
});
afterEach(async () => {
	await fake.stop();
	await n8n.close();
});

const register = (url: string, type = 'email_replied') =>
	fake.addWebhookByHand(workspace.id, { name: type, type, url, sequenceIds: [] });

const getMany = async (parameters: object = {}) =>
	jsonOf(
		await run(fake, 'webhook/getMany', { workspaceId: workspace.id, ...parameters }, undefined, {
			webhookOrigin: n8n.origin,
		}),
	);

describe('Get Many', () => {
	it('shows which webhooks belong to this n8n and which of them a published workflow needs', async () => {
		n8n.published.add('/webhook/1/salesforge');
		const needed = register(`${n8n.origin}/webhook/1/salesforge?event=email_replied&token=secret`);
		needed.sentCount = 7;
		register(`${n8n.origin}/webhook/2/salesforge?event=email_sent&token=secret`, 'email_sent');
		register('https://hooks.zapier.example/1');
		register('not a URL');
		const webhooks = await getMany();
		expect(webhooks).toMatchObject([
			{ webhookId: needed.id, sentCount: 7, isOfThisN8n: true, isNeeded: true },
			{ event: 'email_sent', isOfThisN8n: true, isNeeded: false },
			{ isOfThisN8n: false, isNeeded: null },
			{ isOfThisN8n: false, isNeeded: null },
		]);
		expect(Object.keys(webhooks[0]!)).toHaveLength(10);
	});

	it.each([true, false])('hides the token in the URL (simplified: %s)', async (simplify) => {
		n8n.published.add('/webhook/1/salesforge');
		register(`${n8n.origin}/webhook/1/salesforge?event=email_replied&token=s3cret-_1`);
		register('https://other.example/webhook/2?TOKEN=s3cret&event=email_sent#token=x');
		const webhooks = await getMany({ simplify });
		expect(webhooks).toMatchObject([
			{
				url: `${n8n.origin}/webhook/1/salesforge?event=email_replied&token=***`,
				isOfThisN8n: true,
				isNeeded: true,
			},
			{ url: 'https://other.example/webhook/2?TOKEN=***&event=email_sent#token=x' },
		]);
		expect(JSON.stringify(webhooks)).not.toContain('s3cret');
	});

	it('asks each address once, with a call that starts nothing and has no token', async () => {
		for (const type of ['email_replied', 'email_sent', 'email_opened']) {
			register(`${n8n.origin}/webhook/1/salesforge?event=${type}&token=secret`, type);
		}
		await getMany();
		expect(n8n.asked).toEqual(['OPTIONS /webhook/1/salesforge']);
	});

	it('does not know whether a webhook is needed when n8n cannot be asked', async () => {
		register(`${n8n.origin}/webhook/1/salesforge`);
		n8n.isBehindProxy = true;
		expect(await getMany()).toMatchObject([{ isOfThisN8n: true, isNeeded: null }]);
		await n8n.close();
		n8n = await N8nFrontDoor.open();
		register('http://127.0.0.1:9/webhook/1');
		const unreachable = await run(
			fake,
			'webhook/getMany',
			{ workspaceId: workspace.id },
			undefined,
			{ webhookOrigin: 'http://127.0.0.1:9' },
		);
		expect(jsonOf(unreachable).at(-1)).toMatchObject({ isOfThisN8n: true, isNeeded: null });
	});

	it.each(['list', 'page'] as const)(
		'reads all pages, up to the limit; total of the %s',
		async (totalOf) => {
			fake.behaviour.totalOf = totalOf;
			for (let n = 0; n < 250; n++) register(`https://hooks.example/${n}`);
			expect(await getMany({ returnAll: true })).toHaveLength(250);
			expect(callsOf(fake).length).toBeLessThan(5);
			expect(await getMany({ limit: 3, simplify: false })).toMatchObject([
				{ type: 'email_replied', isOfThisN8n: false },
				{},
				{},
			]);
		},
	);

	it.each(['array', 'object'] as const)('takes an empty list as an %s', async (emptyList) => {
		fake.behaviour.emptyList = emptyList;
		expect(await getMany()).toEqual([]);
	});
});

describe('Delete', () => {
	const parameters = (webhookId: string) => ({
		workspaceId: workspace.id,
		webhookId: { __rl: true, mode: 'list', value: webhookId },
	});

	it('deletes the webhook that was chosen, and no other', async () => {
		const [one, two] = [register('https://a.example'), register('https://b.example')];
		expect(jsonOf(await run(fake, 'webhook/delete', parameters(one.id)))).toEqual([
			{ deleted: true, webhookId: one.id, workspaceId: workspace.id },
		]);
		expect(fake.webhooks(workspace.id)).toEqual([two]);
	});

	it('explains that the webhookId of an event is another id', async () => {
		const error = await errorOf(fake, 'webhook/delete', parameters('wh_event'));
		expect(error.message).toContain('no webhook wh_event');
		expect(error.description).toContain('webhookId of an event');
	});

	it('never deletes without an id', async () => {
		register('https://a.example');
		const error = await errorOf(fake, 'webhook/delete', parameters(' '));
		expect(error.message).toContain("'Webhook' is empty");
		expect(fake.requests).toEqual([]);
	});
});
