import { toEvent } from '../../../nodes';
import { FakeSalesforge, type Sequence, type Workspace } from '../../../harness/salesforge';
import {
	addLabel,
	addMailbox,
	emailReplyArrives,
	type Arrival,
} from '../../../harness/salesforge/areas';
import { chain, salesforgeNode, TRIGGER, triggerNode } from '../../../harness/n8n/workflows';
import { takePicture } from './pictures';
import { client, editor, page } from './sharedEditor';
import { findUntidy } from './tidiness';

const NDV = '[data-test-id=ndv]';

let salesforge: FakeSalesforge;
let workspace: Workspace;
let sequence: Sequence;
let next: Sequence;
let arrival: Arrival;
let credential: { id: string; name: string };

beforeAll(async () => {
	salesforge = await FakeSalesforge.start();
	workspace = salesforge.addWorkspace('Sales Team');
	sequence = salesforge.addSequence(workspace.id, { name: 'Founders', kind: 'multichannel' });
	next = salesforge.addSequence(workspace.id, { name: 'Meeting', kind: 'multichannel' });
	const store = salesforge.store(workspace.id);
	addMailbox(store);
	addLabel(store, 'In CRM');
	arrival = emailReplyArrives(store, { text: 'Does Tuesday work? We are 40 reps.', sequence });
	credential = await client.createCredential('salesforgeApi', 'Salesforge', salesforge.credential);
});

afterAll(async () => await salesforge?.stop());

/** Opens the panel of a node after a trigger that has received the reply. */
async function openAction(name: string, parameters: Record<string, unknown>): Promise<void> {
	const node = {
		...salesforgeNode(name, parameters),
		credentials: { salesforgeApi: credential },
	};
	const trigger = triggerNode({ events: ['email_replied'] });
	const { id } = await client.createWorkflow({
		...chain(name, trigger, node),
		pinData: { [TRIGGER]: [{ json: toEvent(arrival.fakeEvent.body) }] },
	});
	await editor.openWorkflow(id);
	await editor.openNode(name);
	await editor.parameter('resource').waitFor();
	await editor.parameter('operation').waitFor();
}

async function expectTidy(): Promise<void> {
	expect(await findUntidy(page, NDV)).toEqual([]);
}

it("replies in the event's conversation with only a message", async () => {
	await openAction('Reply', { resource: 'conversation', operation: 'reply' });
	await editor
		.parameter('message')
		.locator('textarea')
		.fill('Thank you. For 40 reps, Tuesday at ten suits us.');
	await expectTidy();
	await editor.execute();
	await editor.hasRun();
	await editor.showOutputAs('schema');
	await editor.output.getByText(arrival.thread.id).waitFor();
	await takePicture(page, 'reply');
	expect(salesforge.store(workspace.id).sent).toMatchObject([
		{ channel: 'email', threadId: arrival.thread.id },
	]);
});

it('offers the labels, built-in and custom', async () => {
	await openAction('Set Label', { resource: 'conversation', operation: 'setLabel' });
	await editor.openLocator('labelId');
	await expectTidy();
	await takePicture(page, 'labels');
	await editor.chooseLocated('In CRM');
	await editor.execute();
	await editor.hasRun();
	expect(arrival.thread.labelId).toBe(
		salesforge.store(workspace.id).labels.find(({ name }) => name === 'In CRM')!.id,
	);
});

it('creates a contact in the workspace from the list', async () => {
	await openAction('Create or Update', { resource: 'contact', operation: 'upsert' });
	await editor.openLocator('workspaceId');
	await editor.chooseLocated('Sales Team');
	await editor.parameter('email').locator('input').fill('ada@lovelace.example');
	await editor.parameter('firstName').locator('input').fill('Ada');
	await expectTidy();
	await editor.execute();
	await editor.hasRun();
	await takePicture(page, 'contact');
	expect([...salesforge.store(workspace.id).contacts.values()].map(({ email }) => email)).toContain(
		'ada@lovelace.example',
	);
});

it("moves the event's contact to a sequence from the list", async () => {
	await openAction('Add to Sequence', {
		resource: 'contact',
		operation: 'addToSequence',
		ifInAnotherSequence: 'move',
	});
	await editor.openLocator('sequenceId');
	await expectTidy();
	await takePicture(page, 'add-to-sequence');
	await editor.chooseLocated('Meeting');
	await editor.execute();
	await editor.hasRun();
	expect([...salesforge.store(workspace.id).enrolled(String(next.id)).keys()]).toEqual([
		arrival.contact.id,
	]);
});

it('reads the replies of an outage again', async () => {
	await openAction('Get Missed Events', {
		resource: 'event',
		operation: 'getMissed',
		receivedAfter: new Date(Date.now() - 3_600_000).toISOString(),
	});
	await editor.openLocator('workspaceId');
	await editor.chooseLocated('Sales Team');
	await editor.execute();
	await editor.hasRun();
	await editor.showOutputAs('schema');
	await editor.output.getByText('email_replied').first().waitFor();
	await expectTidy();
	await takePicture(page, 'missed');
});

it("maps a field of Reply's output before anything has run", async () => {
	const reply = {
		...salesforgeNode('Reply', { resource: 'conversation', operation: 'reply' }),
		credentials: { salesforgeApi: credential },
	};
	const { sent } = salesforge.store(workspace.id);
	const sentBefore = sent.length;
	const flatten = salesforgeNode('After', { operation: 'flatten' });
	const { id } = await client.createWorkflow(
		chain('Preview', triggerNode({ events: ['email_replied'] }), reply, flatten),
	);
	await editor.openWorkflow(id);
	await editor.openNode('After');
	const field = editor.input.getByText('recipient', { exact: true });
	await field.waitFor();
	const event = editor.parameter('event');
	const [from, to] = [await field.boundingBox(), await event.boundingBox()];
	await page.mouse.move(from!.x + from!.width / 2, from!.y + from!.height / 2);
	await page.mouse.down();
	await page.mouse.move(to!.x + to!.width / 2, to!.y + to!.height / 2, { steps: 10 });
	await page.mouse.up();
	await event.getByText('$json.recipient').waitFor();
	expect(sent).toHaveLength(sentBefore);
});

it('lists all events that can start a workflow', async () => {
	const { id } = await client.createWorkflow(chain('Events', triggerNode({ events: [] })));
	await editor.openWorkflow(id);
	await editor.openNode(TRIGGER);
	await editor.openList('events', 'Meeting Booked');
	expect(await page.locator('.el-select-dropdown__item:visible').count()).toBe(22);
	await expectTidy();
});
