import { randomUUID } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';

import type { WorkflowNode } from '../../harness/n8n/client';
import { Listener } from '../../harness/n8n/listener';
import { N8n } from '../../harness/n8n/n8n';
import { chain, TRIGGER, triggerNode } from '../../harness/n8n/workflows';
import { articleBody } from '../../harness/fixtures/article';
import { tarball } from './shared';

/** How other writers of static data affect the trigger's memory. This n8n is killed. */
let n8n: N8n;

beforeAll(async () => {
	n8n = await N8n.start({ tarball: tarball() });
});

afterAll(async () => await n8n?.dispose());

const bodyOf = (name: string) => ({ ...articleBody(1), copy: name });

const statusOf = async (listener: Listener, name: string) =>
	(await listener.send(bodyOf(name))).json.status;

/** A Code node that also writes static data and runs for a while. */
const slowCode = (): WorkflowNode => ({
	id: randomUUID(),
	name: 'Code',
	type: 'n8n-nodes-base.code',
	typeVersion: 2,
	position: [220, 0],
	parameters: {
		jsCode: `const data = $getWorkflowStaticData('global');
data.count = (data.count || 0) + 1;
await new Promise((resume) => setTimeout(resume, 12000));
return $input.all();`,
	},
});

it('a Code node that writes static data reverts what was stored while its execution ran', async () => {
	const listener = await Listener.activate(
		n8n.client,
		chain('Static data', triggerNode({ events: ['*'] }), slowCode()),
	);
	expect(await statusOf(listener, 'A')).toBe('accepted');
	// The trigger stores every five seconds.
	await sleep(6_000);
	expect(await statusOf(listener, 'B')).toBe('accepted');
	await n8n.client.finishedExecutions(listener.workflow.id, 2);
	await n8n.kill();
	await n8n.run();
	await listener.isReady();
	// The execution of B started with A stored, and wrote that back when it ended.
	expect([await statusOf(listener, 'A'), await statusOf(listener, 'B')]).toEqual([
		'ignored',
		'accepted',
	]);
	await n8n.client.finishedExecutions(listener.workflow.id, 3);
	// A process that keeps running knows both, whatever is stored.
	expect([await statusOf(listener, 'A'), await statusOf(listener, 'B')]).toEqual([
		'ignored',
		'ignored',
	]);
});

it('a renamed and published trigger still knows what it has seen', async () => {
	const trigger = triggerNode({ events: ['*'] });
	const listener = await Listener.activate(n8n.client, chain('Renamed', trigger));
	await n8n.client.published(listener.workflow.id);
	expect(await statusOf(listener, 'C')).toBe('accepted');
	await n8n.client.updateWorkflow(listener.workflow.id, {
		nodes: [{ ...trigger, name: `${TRIGGER} of sales` }],
	});
	await n8n.client.activate(listener.workflow.id);
	await n8n.client.published(listener.workflow.id);
	await listener.isReady();
	expect(await statusOf(listener, 'C')).toBe('ignored');
});
