import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';

import { articleBody } from '../../harness/fixtures/article';
import { FakeSalesforge, failWith, redirectTo, type Workspace } from '../../harness/salesforge';
import type { N8nClient } from '../../harness/n8n/client';
import { Listener } from '../../harness/n8n/listener';
import { IS_V1 } from '../../harness/n8n/host';
import { sharedN8n } from './shared';
import { chain, triggerNode } from '../../harness/n8n/workflows';

let client: N8nClient;
let fake: FakeSalesforge;
let workspace: Workspace;

beforeAll(async () => {
	client = sharedN8n();
	fake = await FakeSalesforge.start();
	workspace = fake.addWorkspace('Sales');
	fake.addSequence(workspace.id, { name: 'Older' });
	fake.addSequence(workspace.id, { name: 'Newer', kind: 'multichannel' });
});

afterEach(() => fake.recover());

afterAll(async () => await fake.stop());

const dataWith = (changes: object = {}) => ({
	...fake.credential,
	webhookToken: '',
	...changes,
});

const create = async (changes: object = {}) =>
	await client.createCredential('salesforgeApi', 'Salesforge', dataWith(changes));

// n8n 1 uses its own message, because it ignores the credential's rules after a failed request.
describe("n8n's test of the credential", () => {
	async function test(changes: object = {}): Promise<{ status: string; message: string }> {
		const data = dataWith(changes);
		const { id, name } = await create(changes);
		return await client.rest('POST', '/credentials/test', {
			credentials: { id, name, type: 'salesforgeApi', data },
		});
	}

	it('passes with the right key', async () => {
		expect(await test()).toMatchObject({ status: 'OK' });
	});

	it('says what to do with a wrong one', async () => {
		expect(await test({ apiKey: 'nonsense' })).toEqual({
			status: 'Error',
			message: IS_V1
				? 'Authorization failed - please check your credentials'
				: "Salesforge does not accept this API key. Create one in Salesforge under Settings > API & MCP (or API, or Integrations) and paste it here in full. If 'Custom Addresses' is on, a wrong 'Base URL' has the same effect",
		});
	});

	it('says what to do with a wrong address', async () => {
		expect(await test({ baseUrl: `${fake.baseUrl}/wrong` })).toMatchObject({
			status: 'Error',
			message: IS_V1
				? 'The resource you are requesting could not be found'
				: expect.stringContaining(
						"was not found. Turn on 'Custom Addresses' and check the 'Base URL'",
					),
		});
	});

	it('never sends the key to another host', async () => {
		const seen: unknown[] = [];
		const other = createServer((request, response) => {
			seen.push(request.headers);
			response.end('{}');
		});
		await new Promise<void>((listening) => other.listen(0, '127.0.0.1', listening));
		const { port } = other.address() as AddressInfo;
		fake.fail({ times: Infinity }, redirectTo(`http://127.0.0.1:${port}/`));
		expect(await test()).toMatchObject({ status: 'Error' });
		other.closeAllConnections();
		await new Promise((closed) => other.close(closed));
		expect(seen).toEqual([]);
	});
});

describe("the editor's lists", () => {
	const typeAndVersion = { name: 'n8n-nodes-salesforge.salesforgeTrigger', version: 2 };

	async function ask<Data>(path: string, methodName: string, extra: object = {}): Promise<Data> {
		return await client.rest('POST', `/dynamic-node-parameters/${path}`, {
			path: `parameters.${methodName}`,
			methodName,
			nodeTypeAndVersion: typeAndVersion,
			credentials: { salesforgeApi: await create() },
			currentNodeParameters: {
				registration: 'automatic',
				workspaceId: { __rl: true, mode: 'list', value: workspace.id },
			},
			...extra,
		});
	}

	it('list the workspaces and end', async () => {
		interface Found {
			results: unknown[];
			paginationToken?: string;
		}
		const path = 'resource-locator-results';
		const { results, paginationToken } = await ask<Found>(path, 'searchWorkspaces');
		expect(results).toEqual([{ name: 'Sales', value: workspace.id }]);
		expect(await ask(path, 'searchWorkspaces', { paginationToken })).toEqual({ results: [] });
		expect(await ask<Found>(path, 'searchWorkspaces', { filter: 'sAl' })).toEqual({ results });
	});

	it('list the sequences, and what could not be loaded', async () => {
		const names = async () =>
			(await ask<Array<{ name: string }>>('options', 'getSequences')).map(({ name }) => name);
		expect(await names()).toEqual(['Newer (active)', 'Older (active)']);
		fake.fail({ path: '/multichannel/', times: Infinity }, failWith(403));
		expect(await names()).toEqual([
			expect.stringContaining('[Not all sequences are shown] Could not list the multichannel'),
			'Older (active)',
		]);
	});
});

it("works in n8n's HTTP Request node too", async () => {
	const request = {
		...triggerNode({}),
		name: 'HTTP Request',
		type: 'n8n-nodes-base.httpRequest',
		typeVersion: 4.2,
		parameters: {
			url: `${fake.baseUrl}/me`,
			authentication: 'predefinedCredentialType',
			nodeCredentialType: 'salesforgeApi',
		},
		credentials: { salesforgeApi: await create() },
	};
	delete (request as { webhookId?: string }).webhookId;
	const listener = await Listener.activate(
		client,
		chain('HTTP Request', triggerNode({ events: ['*'] }), request),
	);
	await listener.send(articleBody(1));
	const [items] = await listener.items(1, 'HTTP Request');
	expect(items).toMatchObject([{ json: { accountId: fake.account.id, apiKeyName: 'n8n' } }]);
});

describe('with manual registration', () => {
	it('is only needed for its webhook token', async () => {
		const trigger = triggerNode({ events: ['*'] });
		trigger.credentials = { salesforgeApi: await create({ webhookToken: 'a-token' }) };
		const listener = await Listener.activate(client, chain('Manual with token', trigger));
		const json = { 'content-type': 'application/json' };
		const body = JSON.stringify(articleBody(1));
		expect(await listener.post(body)).toMatchObject({ status: 401 });
		expect(await listener.post(body, { ...json, 'X-Webhook-Token': 'x' })).toMatchObject({
			status: 403,
		});
		expect(await listener.post(body, { ...json, Authorization: 'Bearer a-token' })).toMatchObject({
			status: 200,
		});
		expect(await listener.items(1)).toHaveLength(1);
	});
});

describe('with automatic registration', () => {
	interface PublicationStatus {
		status: string;
		triggers: Array<{ status: string; errorMessage: string | null }>;
	}

	/** n8n's message about an activation after its last attempt. */
	async function outcomeOf(workflowId: string): Promise<PublicationStatus> {
		for (;;) {
			const path = `/workflows/${workflowId}/publication-status`;
			const outcome = await client.rest<PublicationStatus>('GET', path);
			if (outcome.status !== 'in_progress') return outcome;
			await sleep(200);
		}
	}

	it('says what to do without a credential', async () => {
		const trigger = triggerNode({
			registration: 'automatic',
			workspaceId: { __rl: true, mode: 'id', value: workspace.id },
			events: ['email_sent'],
		});
		const { id } = await client.createWorkflow(chain('Without credential', trigger));
		const errorMessage =
			"Automatic registration needs your API key. Choose a Salesforge credential in the node, or set 'Registration' to 'Manual'";
		if (IS_V1) {
			await expect(client.activate(id)).rejects.toThrow(errorMessage);
			return;
		}
		await client.activate(id);
		expect(await outcomeOf(id)).toMatchObject({ status: 'failed', triggers: [{ errorMessage }] });
	});
});
