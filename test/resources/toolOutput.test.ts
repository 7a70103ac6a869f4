import { NodeHelpers, type INode, type INodeParameters } from 'n8n-workflow';

import { executeNode, itemsOf } from '../../harness/n8nCore/execute';
import { addContact } from '../../harness/salesforge';
import { Salesforge } from '../../nodes';
import { fake, store, workspace } from './conversation/inbox';
import { jsonOf } from './node';

const { description } = new Salesforge();

/** The parameters that the editor shows for Contact: Get Many, as a node or as n8n's tool of it. */
const shown = (name: string, values: object = {}) =>
	description.properties
		.filter((property) =>
			NodeHelpers.displayParameter(
				{ resource: 'contact', operation: 'getMany', returnAll: true, ...values },
				property,
				{ typeVersion: 1 } as INode,
				{ ...description, name },
			),
		)
		.map(({ name: parameter, type }) => `${parameter} ${type}`);

it('has Simplify as a node, and Output as a tool', () => {
	const node = shown('salesforge');
	expect(node).toContain('simplify boolean');
	expect(node).not.toContain('output options');
	const tool = shown('salesforgeTool', { output: 'simplified' });
	expect(tool).toEqual(expect.arrayContaining(['output options', 'simplify hidden']));
	expect(tool).not.toContain('simplify boolean');
	expect(tool).not.toContain('fields string');
	expect(shown('salesforgeTool', { output: 'selectedFields' })).toContain('fields string');
});

describe('as a tool', () => {
	let id: string;
	beforeEach(() => {
		id = addContact(store, {
			firstName: 'Ada',
			email: 'ada@x.example',
			company: 'Engines',
			tags: ['CRM'],
		}).id;
	});

	/** Runs the type that n8n makes of the node. */
	async function read(parameters: INodeParameters) {
		const tool = new Salesforge();
		tool.description = { ...tool.description, name: 'salesforgeTool' };
		const given = {
			resource: 'contact',
			operation: 'get',
			actOn: 'id',
			...workspace(),
			contactId: id,
			...parameters,
		};
		return jsonOf(await executeNode(tool, given, itemsOf({}), { credential: fake.credential }));
	}

	it('returns the selected fields and the IDs', async () => {
		const [contact] = await read({ output: 'selectedFields', fields: 'email, company' });
		expect(contact).toEqual({
			contactId: id,
			workspaceId: store.workspace.id,
			email: 'ada@x.example',
			company: 'Engines',
		});
	});

	it('returns null for a field that the contact does not have', async () => {
		const [contact] = await read({ output: 'selectedFields', fields: '["phone"]' });
		expect(contact).toMatchObject({ contactId: id, phone: null });
	});

	it('returns all fields, or the simplified form', async () => {
		const [raw] = await read({ output: 'raw' });
		expect(raw).toMatchObject({ id, contactId: id, sequences: [] });
		const [simplified] = await read({ output: 'simplified' });
		expect(simplified).toEqual((await read({}))[0]);
	});

	it('keeps the choice of a tool that was saved with Simplify', async () => {
		const [saved] = await read({ output: 'simplified', simplify: false });
		expect(saved).toEqual((await read({ output: 'raw' }))[0]);
	});

	it('says that no field is named', async () => {
		await expect(read({ output: 'selectedFields', fields: ' ' })).rejects.toThrow(
			"The parameter 'Fields' is empty",
		);
	});
});
