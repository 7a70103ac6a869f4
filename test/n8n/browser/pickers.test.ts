import { chain, salesforgeNode, triggerNode, TRIGGER } from '../../../harness/n8n/workflows';
import { FakeSalesforge, type Store } from '../../../harness/salesforge';
import { addMailbox, emailReplyArrives, type Arrival } from '../../../harness/salesforge/areas';
import { takePicture } from './pictures';
import { client, editor, page } from './sharedEditor';
import { findUntidy } from './tidiness';

let salesforge: FakeSalesforge;
let store: Store;
let arrival: Arrival;
let credentials: { salesforgeApi: { id: string; name: string } };

beforeAll(async () => {
	salesforge = await FakeSalesforge.start();
	store = salesforge.store(salesforge.addWorkspace('Sales Team').id);
	addMailbox(store);
	arrival = emailReplyArrives(store);
	const { credential } = salesforge;
	credentials = {
		salesforgeApi: await client.createCredential('salesforgeApi', 'Salesforge', credential),
	};
});

afterAll(async () => await salesforge?.stop());

const inWorkspace = () => ({ __rl: true, mode: 'id', value: store.workspace.id });

async function open(name: string, parameters: Record<string, unknown>): Promise<void> {
	const given = { actOn: 'id', workspaceId: inWorkspace(), ...parameters };
	const node = { ...salesforgeNode(name, given), credentials };
	const { id } = await client.createWorkflow({
		...chain(name, triggerNode({ events: ['email_sent'] }), node),
		pinData: { [TRIGGER]: [{ json: {} }] },
	});
	await editor.openWorkflow(id);
	await editor.openNode(name);
	await editor.parameter('operation').waitFor();
}

const expectTidy = async () => expect(await findUntidy(page, '[data-test-id=ndv]')).toEqual([]);

it('chooses a conversation that Salesforge has searched for', async () => {
	await open('Get', { resource: 'conversation', operation: 'get' });
	await editor.openLocator('conversationId');
	await page.locator('input[data-test-id=rlc-search]:visible').fill(arrival.contact.email);
	await expectTidy();
	await takePicture(page, 'conversations');
	await editor.chooseLocated(arrival.contact.email);
	await editor.execute();
	await editor.hasRun();
	await editor.showOutputAs('json');
	await editor.output.getByText(arrival.thread.id).first().waitFor();
});

it('shows a contact that was saved as text', async () => {
	await open('Contact', { resource: 'contact', operation: 'get', contactId: 'lead_saved' });
	const field = editor.panel.locator('[data-test-id=resource-locator-contactId] input').last();
	expect(await field.inputValue()).toBe('lead_saved');
	await expectTidy();
	await takePicture(page, 'saved-contact');
});

it('chooses mailboxes, and runs with those that were saved as text', async () => {
	const [mailbox] = store.mailboxes.values();
	const filters = { mailboxIds: `${mailbox!.id}, mbox_other` };
	await open('Conversations', { resource: 'conversation', operation: 'getMany', filters });
	await editor.execute();
	await editor.hasRun();
	expect(salesforge.requests.at(-1)!.query.getAll('mailbox_ids[]')).toEqual([
		mailbox!.id,
		'mbox_other',
	]);
	await editor.openList('mailboxIds', mailbox!.address);
	await expectTidy();
	await takePicture(page, 'mailboxes');
});

it('offers the mailboxes to the trigger', async () => {
	const parameters = {
		registration: 'automatic',
		workspaceId: inWorkspace(),
		events: ['email_sent'],
		options: { mailboxIds: [] },
	};
	const trigger = { ...triggerNode(parameters), credentials };
	const { id } = await client.createWorkflow(chain('Mailboxes', trigger));
	await editor.openWorkflow(id);
	await editor.openNode(TRIGGER);
	await editor.openList('mailboxIds', [...store.mailboxes.values()][0]!.address);
	await expectTidy();
	await takePicture(page, 'trigger-mailboxes');
});

it("maps the contact's fields, and the variables of the workspace that is chosen then", async () => {
	store.customVars.set('cvar_1', 'plan');
	const name = 'Create or Update';
	const workspaceId = { __rl: true, mode: 'list', value: '' };
	await open(name, { resource: 'contact', operation: 'upsert', workspaceId });
	const fill = async (field: string, value: string) =>
		await editor.parameter(field).locator('input').fill(value);
	await fill('email', 'ada@lovelace.example');
	await fill('firstName', 'Ada');
	await editor.openLocator('workspaceId');
	await editor.chooseLocated('Sales Team');
	await editor.closeNode();
	await editor.openNode(name);
	await fill('customVars.plan', 'Pro');
	await expectTidy();
	await takePicture(page, 'mapping');
	await editor.execute();
	await editor.hasRun();
	expect([...store.contacts.values()].at(-1)).toMatchObject({
		email: 'ada@lovelace.example',
		firstName: 'Ada',
		customVars: { plan: 'Pro' },
	});
});
