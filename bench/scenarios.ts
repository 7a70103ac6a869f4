import { randomUUID } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';

import { articleBody } from '../harness/fixtures/article';
import type { N8nClient, Workflow, WorkflowNode } from '../harness/n8n/client';
import { chain, TRIGGER, triggerNode } from '../harness/n8n/workflows';
import type { FakeSalesforge } from '../harness/salesforge';
import type { Webhook } from '../harness/salesforge/account';
import { signatureOf } from '../harness/salesforge/signing';
import type { Target } from './load';

export type ScenarioName =
	| 'control: starts an execution'
	| 'control: drops'
	| `${Registration} control: ${'starts an execution' | 'drops'}`
	| 'Webhook and Filter'
	| `${Registration}: ${'matching' | 'filtered' | 'duplicate' | 'wrong token'}`
	| `automatic: ${'matching' | 'filtered'}, signed`;

type Registration = 'manual' | 'automatic';

export interface Scenario extends Target {
	name: ScenarioName;
}

const WEBHOOK_TOKEN = 'a-token-of-one-s-own';
const REGISTERED_WITHIN_MS = 60_000;

/** Sample 1 of the help article, as a different event in each request. */
function bodies(): Target['body'] {
	const body = articleBody(1);
	const place = randomUUID();
	(body.sequenceEmail as { emailId: string }).emailId = place;
	const [before, after] = JSON.stringify(body).split(place) as [string, string];
	return (n) => `${before}${n}@example.com${after}`;
}

const node = (name: string, type: string, changes: Partial<WorkflowNode> = {}): WorkflowNode => ({
	id: randomUUID(),
	name,
	type,
	typeVersion: 1,
	position: [220, 0],
	parameters: {},
	...changes,
});

const noOp = () => node('NoOp', 'n8n-nodes-base.noOp');

const CONTROL = 'Control';

const control = (name: string, changes: Partial<WorkflowNode> = {}) =>
	node(CONTROL, `n8n-nodes-bench-controls.${name}`, {
		typeVersion: 2,
		webhookId: randomUUID(),
		...changes,
	});

/** What users do today: n8n's Webhook node, and a Filter on the event type. */
function webhookNode(path: string): WorkflowNode {
	return node('Webhook', 'n8n-nodes-base.webhook', {
		typeVersion: 2.1,
		webhookId: path,
		parameters: { httpMethod: 'POST', path, responseMode: 'onReceived', options: {} },
	});
}

const filterNode = () =>
	node('Filter', 'n8n-nodes-base.filter', {
		typeVersion: 2.2,
		parameters: {
			conditions: {
				options: { version: 2, caseSensitive: true, leftValue: '', typeValidation: 'strict' },
				combinator: 'and',
				conditions: [
					{
						id: randomUUID(),
						leftValue: '={{ $json.body.webhookInfo.type }}',
						rightValue: 'email_replied',
						operator: { type: 'string', operation: 'equals' },
					},
				],
			},
			options: {},
		},
	});

interface Trigger {
	node: WorkflowNode;
	/** With its token. */
	url: string;
	/** What Salesforge signs with. */
	secret: string | null;
}

/** Creates and activates the benchmark's workflows in n8n. */
export class Scenarios {
	constructor(
		private readonly client: N8nClient,
		private readonly fake: FakeSalesforge,
	) {}

	/** Each scenario beside its control: a machine's speed changes within a minute. */
	async all(): Promise<Scenario[]> {
		return [
			...(await this.controls()),
			...(await this.ours('manual')),
			...(await this.ours('automatic')),
		];
	}

	/** Signed deliveries, to separate triggers: after the first, all must be signed. */
	private async signed(
		what: 'matching' | 'filtered',
		event: string,
		contains: string,
	): Promise<Scenario> {
		const { url, secret } = await this.trigger('automatic', event);
		return {
			name: `automatic: ${what}, signed`,
			url,
			body: bodies(),
			headers: (body) => {
				const id = `wh_${randomUUID()}`;
				return {
					'x-salesforgeai-webhook-event-id': id,
					'x-salesforgeai-webhook-signature': signatureOf(secret!, id, body),
				};
			},
			status: 200,
			contains,
		};
	}

	private async controls(): Promise<Scenario[]> {
		const emit = await this.activate('Emit', control('emit'), noOp());
		const drop = await this.activate('Drop', control('drop'), noOp());
		const path = randomUUID();
		await this.activate('Webhook', webhookNode(path), filterNode(), noOp());
		const answered = { body: bodies(), status: 200, contains: '' };
		return [
			{
				name: 'control: starts an execution',
				url: this.client.webhookUrl(emit, CONTROL),
				...answered,
			},
			{ name: 'control: drops', url: this.client.webhookUrl(drop, CONTROL), ...answered },
			{ name: 'Webhook and Filter', url: `${this.client.baseUrl}/webhook/${path}`, ...answered },
		];
	}

	private async ours(registration: Registration): Promise<Scenario[]> {
		const matching = await this.trigger(registration, 'email_sent');
		// With automatic registration, each event type has its own URL. Another type only arrives if the URL was copied by
		// hand.
		const filtered = await this.trigger(registration, 'email_replied');
		const guarded =
			registration === 'manual' ? await this.trigger(registration, 'email_sent', true) : matching;
		const wrong = new URL(guarded.url);
		wrong.searchParams.set('token', 'wrong');
		const copy = bodies()(-1);
		await fetch(matching.url, {
			method: 'POST',
			headers: { 'content-type': 'application/json' },
			body: copy,
		});
		const isSigned = registration === 'automatic';
		return [
			await this.controlLike('emitLike', registration, matching),
			{
				name: `${registration}: matching`,
				url: matching.url,
				body: bodies(),
				status: 200,
				contains: '"accepted"',
			},
			...(isSigned ? [await this.signed('matching', 'email_sent', '"accepted"')] : []),
			await this.controlLike('dropLike', registration, matching),
			{
				name: `${registration}: filtered`,
				url: filtered.url,
				body: bodies(),
				status: 200,
				contains: 'is not selected',
			},
			...(isSigned ? [await this.signed('filtered', 'email_replied', 'is not selected')] : []),
			{
				name: `${registration}: duplicate`,
				url: matching.url,
				body: () => copy,
				status: 200,
				contains: 'duplicate of',
			},
			{
				name: `${registration}: wrong token`,
				url: wrong.href,
				body: bodies(),
				status: 403,
				contains: 'The token is invalid',
			},
		];
	}

	/** A control with our parameters, our credential if there is one, and the query of our URL. */
	private async controlLike(
		type: 'emitLike' | 'dropLike',
		registration: Registration,
		{ node: { parameters, credentials }, url }: Trigger,
	): Promise<Scenario> {
		const workflow = await this.activate(
			`${registration} ${type}`,
			control(type, { parameters, credentials }),
			noOp(),
		);
		return {
			name: `${registration} control: ${type === 'emitLike' ? 'starts an execution' : 'drops'}`,
			url: this.client.webhookUrl(workflow, CONTROL) + new URL(url).search,
			body: bodies(),
			status: 200,
			contains: '',
		};
	}

	/**
	 * @param isGuarded whether a trigger with manual registration requires a token
	 */
	private async trigger(
		registration: Registration,
		event: string,
		isGuarded = registration === 'automatic',
	): Promise<Trigger> {
		const workspace = this.fake.addWorkspace();
		const trigger = triggerNode({
			registration,
			events: [event],
			workspaceId: { __rl: true, mode: 'id', value: workspace.id },
		});
		if (isGuarded) trigger.credentials = { salesforgeApi: await this.credential() };
		const workflow = await this.activate(`${registration} ${event}`, trigger, noOp());
		if (registration === 'manual') {
			const url = `${this.client.webhookUrl(workflow, TRIGGER)}?token=${WEBHOOK_TOKEN}`;
			return { node: trigger, url, secret: null };
		}
		const { url, signingSecret } = await this.registered(workspace.id);
		return { node: trigger, url, secret: signingSecret };
	}

	private async credential(): Promise<{ id: string; name: string }> {
		return await this.client.createCredential('salesforgeApi', 'Salesforge', {
			...this.fake.credential,
			webhookToken: WEBHOOK_TOKEN,
		});
	}

	private async registered(workspaceId: string): Promise<Webhook> {
		const deadline = Date.now() + REGISTERED_WITHIN_MS;
		while (Date.now() < deadline) {
			const [webhook] = this.fake.webhooks(workspaceId);
			if (webhook) return webhook;
			await sleep(100);
		}
		throw new Error('The trigger has not registered its webhook');
	}

	private async activate(name: string, ...nodes: WorkflowNode[]): Promise<Workflow> {
		const workflow = await this.client.createWorkflow(chain(name, ...nodes));
		await this.client.activate(workflow.id);
		return workflow;
	}
}

/** Scenarios that only need our package. */
export async function queueScenarios(client: N8nClient): Promise<Scenario[]> {
	const scenario = async (
		event: string,
		name: ScenarioName,
		contains: string,
	): Promise<Scenario> => {
		const workflow = await client.createWorkflow(
			chain(name, triggerNode({ events: [event] }), noOp()),
		);
		await client.activate(workflow.id);
		return {
			name,
			url: client.webhookUrl(workflow, TRIGGER),
			body: bodies(),
			status: 200,
			contains,
		};
	};
	return [
		await scenario('email_replied', 'manual: filtered', 'is not selected'),
		await scenario('email_sent', 'manual: matching', '"accepted"'),
	];
}
