import { randomUUID } from 'node:crypto';

import type { N8n } from '../harness/n8n/n8n';
import { chain } from '../harness/n8n/workflows';

/** The URL of a workflow that starts with n8n's own Webhook node. */
export async function activateControl(n8n: N8n): Promise<string> {
	const path = randomUUID();
	const workflow = await n8n.client.createWorkflow(
		chain('Control', {
			id: randomUUID(),
			name: 'Webhook',
			type: 'n8n-nodes-base.webhook',
			typeVersion: 2,
			position: [0, 0],
			webhookId: path,
			parameters: { path, httpMethod: 'POST', responseMode: 'onReceived', options: {} },
		}),
	);
	await n8n.client.activate(workflow.id);
	const url = `${n8n.baseUrl}/webhook/${path}`;
	while ((await fetch(url, { method: 'POST' })).status === 404);
	return url;
}
