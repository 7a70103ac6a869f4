import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';

import type { WorkflowDefinition } from '../../harness/n8n/client';
import { sharedN8n } from './shared';

const FOLDER = resolve(__dirname, '../../examples/templates');
const FILES = readdirSync(FOLDER).filter((file) => file.endsWith('.json'));

it.each(FILES)('imports %s', async (file) => {
	const client = sharedN8n();
	const template = JSON.parse(readFileSync(join(FOLDER, file), 'utf8')) as WorkflowDefinition;
	const { id } = await client.createWorkflow(template);
	const { name, nodes, connections } = await client.workflow(id);
	expect({ name, connections }).toEqual({ name: template.name, connections: template.connections });
	expect(nodes).toMatchObject(template.nodes);
	// n8n refuses types that it does not have. It makes those of tools itself.
	const nodeInfos = nodes.map(({ type, typeVersion }) => ({
		name: type.replace(/(Hitl)?Tool$/, ''),
		version: typeVersion,
	}));
	const types = await client.rest<unknown[]>('POST', '/node-types', { nodeInfos });
	expect(types).toHaveLength(nodes.length);
});
