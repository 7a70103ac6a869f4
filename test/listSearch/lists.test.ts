import type { INodeListSearchResult, INodeParameters } from 'n8n-workflow';

import { TriggerHost } from '../../harness/n8nCore/triggerHost';
import {
	addContact,
	addEmail,
	addLabel,
	addMailbox,
	addThread,
	FakeSalesforge,
	failWith,
	type Store,
} from '../../harness/salesforge';
import { Salesforge } from '../../nodes';
import { withFakeTimers } from '../fakeTimers';
import { listSearch } from '../../nodes/Salesforge/listSearch/listSearch';

let fake: FakeSalesforge;
let store: Store;

beforeEach(async () => {
	fake = await FakeSalesforge.start();
	store = fake.store(fake.addWorkspace('First').id);
});

afterEach(async () => await fake.stop());

async function search(
	name: keyof typeof listSearch,
	parameters: INodeParameters,
	filter?: string,
	token?: string,
): Promise<INodeListSearchResult> {
	const host = new TriggerHost(
		{ resource: 'conversation', operation: 'reply', ...parameters },
		fake.credential,
		{ type: 'n8n-nodes-salesforge.salesforge', typeVersion: 1 },
	);
	return await listSearch[name].call(host.loadOptionsContext(), filter, token);
}

const inWorkspace = () => ({
	actOn: 'id',
	workspaceId: { __rl: true, mode: 'id', value: store.workspace.id },
});
const namesOf = ({ results }: INodeListSearchResult) => results.map(({ name }) => name);

it('lists labels page by page, built-in ones by their fixed name', async () => {
	for (let index = 0; index < 120; index++) addLabel(store, `Own ${index}`);
	const first = await search('searchLabels', inWorkspace());
	expect(first.results).toHaveLength(100);
	expect(first.results[0]).toEqual({
		name: 'Positive',
		value: 'positive',
		description: 'Built-in label',
	});
	const second = await search('searchLabels', inWorkspace(), undefined, first.paginationToken);
	expect(namesOf(second).at(-1)).toBe('Own 119');
	expect(second.paginationToken).toBeUndefined();
	expect(first.results.length + second.results.length).toBe(store.labels.length);
});

it('offers no label that only filters the inbox, in any case', async () => {
	const builtIn = (name: string, specialLabel: string) =>
		store.labels.push({ id: `lbl_${name}`, name, isBuiltIn: true, specialLabel });
	builtIn('All', 'ALL');
	builtIn('None', 'None');
	builtIn('Later', 'LATER');
	const { results } = await search('searchLabels', inWorkspace());
	expect(results.map(({ value }) => value)).toEqual([
		'positive',
		'negative',
		'ooo',
		'meeting_booked',
		'meeting_completed',
		'closed',
		'wrong_contact',
		'later',
	]);
});

it('finds a label after the first page', async () => {
	for (let index = 0; index < 120; index++) addLabel(store, `Own ${index}`);
	const found = await search('searchLabels', inWorkspace(), 'OWN 11');
	expect(namesOf(found)).toEqual([
		'Own 11',
		...Array.from({ length: 10 }, (_, index) => `Own 11${index}`),
	]);
});

it('lists the labels of all workspaces when the event determines the workspace', async () => {
	const second = fake.store(fake.addWorkspace('Second').id);
	addLabel(store, 'Mine');
	addLabel(second, 'Theirs');
	const { results } = await search('searchLabels', { actOn: 'event' });
	expect(results.filter(({ value }) => value === 'positive')).toHaveLength(1);
	expect(results).toContainEqual({
		name: 'Theirs',
		value: second.labels.at(-1)!.id,
		description: 'Workspace Second',
	});
});

it('lists mailboxes by address', async () => {
	const mailbox = addMailbox(store);
	addMailbox(store, { address: 'other@example.com' });
	expect((await search('searchMailboxes', inWorkspace(), 'frank')).results).toEqual([
		{ name: mailbox.address, value: mailbox.id },
	]);
});

it('lists the sequences of both kinds, each once', async () => {
	const workspaceId = store.workspace.id;
	const newer = fake.addSequence(workspaceId, { kind: 'multichannel', name: 'Newer' });
	const older = fake.addSequence(workspaceId, { name: 'Older', status: 'paused' });
	expect((await search('searchSequences', inWorkspace())).results).toEqual([
		{ name: 'Newer (active)', value: String(newer.id) },
		{ name: 'Older (paused)', value: older.id },
	]);
});

it('says so when one kind of sequence cannot be read', async () => {
	const older = fake.addSequence(store.workspace.id, { name: 'Older' });
	fake.fail({ path: 'multichannel', times: Infinity }, failWith(500));
	const { results } = await withFakeTimers(
		async () => await search('searchSequences', inWorkspace()),
	);
	expect(results.map(({ value }) => value)).toEqual(['!unavailable', older.id]);
	expect(results[0]!.name).toMatch(/^\[Not all sequences are shown\] Could not list/);
});

it('lists webhooks without the tokens in their URLs', async () => {
	const url = 'https://z.example?token=s3cret&event=email_sent';
	const webhook = { name: 'Zap', type: 'email_sent', url, sequenceIds: [] };
	const { id } = fake.addWebhookByHand(store.workspace.id, webhook);
	const description = 'email_sent: https://z.example?token=***&event=email_sent';
	expect((await search('searchWebhooks', inWorkspace())).results).toEqual([
		{ name: 'Zap', value: id, description },
	]);
});

it('lists contacts by name and email address, and no more than a thousand', async () => {
	const ada = addContact(store, { firstName: 'Ada', lastName: 'Lovelace', email: 'ada@x.example' });
	for (let index = 1; index < 1010; index++) {
		addContact(store, { firstName: 'Bob', email: `bob${index}@x.example` });
	}
	expect((await search('searchContacts', inWorkspace(), 'LOVELACE')).results).toEqual([
		{ name: 'Ada Lovelace (ada@x.example)', value: ada.id },
	]);
	expect(namesOf(await search('searchContacts', inWorkspace(), 'bob999@'))).toHaveLength(1);
	expect(namesOf(await search('searchContacts', inWorkspace(), 'bob1005@'))).toEqual([]);
});

it('lists all labels and mailboxes to choose several of', async () => {
	const mailbox = addMailbox(store);
	for (let index = 0; index < 120; index++) addLabel(store, `Own ${index}`);
	const load = async (name: 'getLabels' | 'getMailboxes') =>
		await new Salesforge().methods.loadOptions[name].call(
			new TriggerHost(inWorkspace(), fake.credential).loadOptionsContext(),
		);
	expect(await load('getMailboxes')).toEqual([{ name: mailbox.address, value: mailbox.id }]);
	const labels = await load('getLabels');
	expect(labels).toHaveLength(store.labels.length);
	expect(labels).toContainEqual({ name: 'Own 119', value: store.labels.at(-1)!.id });
});

it('lists conversations, and lets Salesforge search for them', async () => {
	const mailbox = addMailbox(store);
	const threadOf = (firstName: string, subject: string, content: string) => {
		const { id } = addContact(store, { firstName, email: `${firstName}@x.example` });
		const thread = addThread(store, { contactId: id, mailboxId: mailbox.id, subject });
		addEmail(store, thread, { type: 'contact', content });
		return thread;
	};
	const first = threadOf('Ada', 'Reps', 'We are 40 reps.');
	threadOf('Bob', 'Hello', 'No, thank you.');
	expect(namesOf(await search('searchConversations', inWorkspace())).sort()).toEqual([
		'Ada (Ada@x.example): Reps',
		'Bob (Bob@x.example): Hello',
	]);
	expect((await search('searchConversations', inWorkspace(), 'ada@x')).results).toEqual([
		{ name: 'Ada (Ada@x.example): Reps', value: first.id },
	]);
	expect(fake.requests.at(-1)!.query.get('q')).toBe('ada@x');
});

it.each([
	'searchContacts',
	'searchConversations',
	'searchLabels',
	'searchMailboxes',
	'searchSequences',
	'searchWebhooks',
] as const)('%s is empty until a workspace is chosen', async (name) => {
	expect(await search(name, { actOn: 'id', workspaceId: '' })).toEqual({ results: [] });
});
