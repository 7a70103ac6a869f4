import type { INodeParameters } from 'n8n-workflow';

import { addContact, addLabel, FakeSalesforge, type Store } from '../../../harness/salesforge';
import { callsOf, errorOf, jsonOf, run } from '../node';

let fake: FakeSalesforge;
let store: Store;

beforeEach(async () => {
	fake = await FakeSalesforge.start();
	store = fake.store(fake.addWorkspace('Client 1').id);
});
afterEach(async () => await fake.stop());

const many = async (resource: string, parameters: INodeParameters = {}) =>
	jsonOf(await run(fake, `${resource}/getMany`, { ...inWorkspace(), ...parameters }));
const inWorkspace = () => ({ workspaceId: { __rl: true, mode: 'id', value: store.workspace.id } });

const idOf = (names: ReadonlyMap<string, string>, name: string) =>
	[...names].find(([, each]) => each === name)![0];

/** 120 contacts, each with a tag and a variable of its own. */
function fill(): void {
	for (let index = 0; index < 120; index++) {
		addContact(store, {
			firstName: 'Ada',
			email: `ada${index}@x.example`,
			tags: [`tag ${index}`],
			customVars: { [`variable ${index}`]: 'x' },
		});
	}
}

describe('workspaces', () => {
	it('are all that the API key may see, without choosing one', async () => {
		for (let index = 2; index <= 120; index++) fake.addWorkspace(`Client ${index}`);
		const listed = jsonOf(await run(fake, 'workspace/getMany', { returnAll: true }));
		expect(listed).toHaveLength(120);
		expect(listed[0]).toEqual({
			workspaceId: store.workspace.id,
			name: 'Client 1',
			slug: 'client-1',
		});
		expect(jsonOf(await run(fake, 'workspace/getMany', { limit: 2 }))).toHaveLength(2);
	});

	it('serve other operations by expression', async () => {
		const other = fake.addWorkspace('Client 2').id;
		addLabel(fake.store(other), 'Nurture');
		const items = await run(fake, 'workspace/getMany', { returnAll: true });
		const labels = await run(
			fake,
			'label/getMany',
			{
				workspaceId: { __rl: true, mode: 'id', value: '={{ $json.workspaceId }}' },
				returnAll: true,
			},
			items,
		);
		expect(labels.filter(({ json }) => json.name === 'Nurture')).toMatchObject([
			{ json: { workspaceId: other }, pairedItem: { item: 1 } },
		]);
		expect(labels.filter(({ json }) => json.specialLabel === 'positive')).toHaveLength(2);
	});
});

it('lists the labels, built-in and custom', async () => {
	const custom = addLabel(store, 'Nurture');
	const labels = await many('label', { returnAll: true });
	expect(labels).toContainEqual({
		labelId: custom.id,
		workspaceId: store.workspace.id,
		name: 'Nurture',
		isBuiltIn: false,
		specialLabel: null,
	});
	expect(labels).toContainEqual(
		expect.objectContaining({ name: 'Meeting booked', specialLabel: 'meeting_booked' }),
	);
});

it('lists the tags', async () => {
	fill();
	const tags = await many('tag', { returnAll: true });
	expect(tags).toHaveLength(120);
	const { id: workspaceId } = store.workspace;
	expect(tags).toContainEqual({
		tagId: idOf(store.tags, 'tag 119'),
		workspaceId,
		name: 'tag 119',
	});
});

it('lists the custom variables', async () => {
	fill();
	const variables = await many('customVariable', { returnAll: true });
	expect(variables).toHaveLength(120);
	const { id: workspaceId } = store.workspace;
	expect(variables).toContainEqual({
		customVariableId: idOf(store.customVars, 'variable 119'),
		workspaceId,
		name: 'variable 119',
	});
});

describe.each(['label', 'tag', 'customVariable'])('%s', (resource) => {
	it('reads no more than the limit', async () => {
		fill();
		expect(await many(resource, { limit: 3 })).toHaveLength(3);
		expect(callsOf(fake)).toHaveLength(1);
	});

	it.each(['array', 'object'] as const)('takes an empty list as an %s', async (emptyList) => {
		fake.behaviour.emptyList = emptyList;
		store.labels.length = 0;
		expect(await many(resource)).toEqual([]);
	});

	it('needs a workspace that exists', async () => {
		const workspaceId = { __rl: true, mode: 'id', value: 'wks_gone' };
		const error = await errorOf(fake, `${resource}/getMany`, { workspaceId });
		expect(error.message).toContain('Salesforge has no workspace wks_gone');
		expect(error.description).toMatch(/^Choose the workspace again/);
	});
});
