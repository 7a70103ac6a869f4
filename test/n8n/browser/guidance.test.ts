import type { WorkflowDefinition } from '../../../harness/n8n/client';
import { chain, salesforgeNode, TRIGGER, triggerNode } from '../../../harness/n8n/workflows';
import { takePicture } from './pictures';
import { client, editor, page } from './sharedEditor';

async function open(definition: WorkflowDefinition): Promise<string> {
	const { id } = await client.createWorkflow(definition);
	await editor.openWorkflow(id);
	return id;
}

/** The open trigger's hints. */
async function hintsOf(parameters: Record<string, unknown>): Promise<string> {
	await open(chain('Guidance', triggerNode(parameters)));
	await editor.openNode(TRIGGER);
	await editor.output.getByText('No trigger output').waitFor();
	return await editor.output.innerText();
}

const manual = { registration: 'manual', sequenceIds: 'seq_1' };

it('asks for an event when none is chosen', async () => {
	expect(await hintsOf({ events: [] })).toContain('No event is chosen');
	await takePicture(page, 'hint-no-event');
	expect(await hintsOf({ events: ['email_sent'] })).not.toContain('No event is chosen');
});

it('mentions replies without a sequence when a sequence is chosen', async () => {
	const hint = await hintsOf({ ...manual, events: ['positive_reply'] });
	expect(hint).toContain('Positive and negative replies do not name their sequence, so they pass');
	expect(hint).toContain('?sequence=');
	await takePicture(page, 'hint-sequence');
	expect(
		await hintsOf({ ...manual, events: ['*'], options: { unscopedEvents: 'drop' } }),
	).toContain('so they are dropped');
	expect(await hintsOf({ ...manual, events: ['email_sent'] })).not.toContain('do not name');
});

it('says what to set when Salesforge cannot reach n8n', async () => {
	const trigger = triggerNode({
		registration: 'automatic',
		workspaceId: { __rl: true, mode: 'id', value: 'wks_1' },
		events: ['email_sent'],
	});
	trigger.credentials = {
		salesforgeApi: await client.createCredential('salesforgeApi', 'Salesforge', {
			apiKey: 'key',
			baseUrl: 'https://api.salesforge.ai/public/v2',
			multichannelBaseUrl: 'https://multichannel-api.salesforge.ai/public/multichannel',
		}),
	};
	await open(chain('Unreachable', trigger));
	await editor.openNode(TRIGGER);
	await editor.execute();
	const message = page.locator('.el-notification').filter({ hasText: 'WEBHOOK_URL' });
	await message.waitFor();
	expect(await message.innerText()).toContain('Salesforge cannot reach this n8n at http://');
});

it('names each output after its event', async () => {
	const trigger = triggerNode({
		events: ['positive_reply', 'link_clicked'],
		options: { splitOutputs: true },
	});
	const replies = salesforgeNode('Positive replies', { operation: 'extractReply' });
	const clicks = { ...salesforgeNode('Clicks', { operation: 'flatten' }), position: [220, 180] };
	await open({
		...chain('Split outputs', trigger),
		nodes: [trigger, replies, clicks as typeof replies],
		connections: {
			[TRIGGER]: {
				main: [replies, clicks].map(({ name }) => [{ node: name, type: 'main', index: 0 }]),
			},
		},
	});
	await editor.node('Clicks').waitFor();
	const shown = await editor.node(TRIGGER).innerText();
	expect(shown).toMatch(/Positive Reply[^]*Link Clicked[^]*Salesforge Trigger/);
	await takePicture(page, 'split-outputs');
});

it('offers the fields of an operation that has not run', async () => {
	const row = salesforgeNode('Row', { operation: 'toRow' });
	const next = salesforgeNode('Next', { operation: 'flatten' });
	await open(chain('Preview', triggerNode({ events: ['*'] }), row, next));
	await editor.openNode('Next');
	await editor.input.getByText('contact_email').waitFor();
	await editor.input.getByText('Preview', { exact: false }).first().waitFor();
	await takePicture(page, 'preview');
});

it.each([
	[{ events: ['*'] }, 'All events'],
	[{ events: [] }, 'No event chosen'],
	[{ events: "={{ ['dnc_' + 'added'] }}" }, 'DNC Added'],
	[{ events: '={{ $json.events }}' }, 'Events by expression'],
])('says on the canvas what it listens for with %j', async (parameters, subtitle) => {
	await open(chain('Subtitle', triggerNode(parameters)));
	expect(await editor.node(TRIGGER).innerText()).toContain(subtitle);
});
