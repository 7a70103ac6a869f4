import { randomUUID } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';

import type { WorkflowDefinition } from './client';

const FOLDER = resolve(__dirname, '../../examples');

export type Credentials = Record<string, { id: string; name: string }>;

/** The workflows that users can import, by file name. */
export const EXAMPLES = readdirSync(FOLDER).filter((file) => file.endsWith('.json'));

export function readExample(file: string): WorkflowDefinition {
	return JSON.parse(readFileSync(join(FOLDER, file), 'utf8')) as WorkflowDefinition;
}

const CREDENTIAL_OF_NODE: Record<string, string> = { 'n8n-nodes-base.postgres': 'postgres' };

/**
 * An example as a user has it after the import: n8n gives the webhooks ids of their own, the user chooses the
 * credentials. Nothing else is changed.
 */
export function importExample(file: string, credentials: Credentials): WorkflowDefinition {
	const workflow = readExample(file);
	const nodes = workflow.nodes.map((node) => {
		const type = CREDENTIAL_OF_NODE[node.type];
		return {
			...node,
			...(node.webhookId !== undefined && { webhookId: randomUUID() }),
			...(type !== undefined && { credentials: { [type]: credentials[type]! } }),
		};
	});
	return { ...workflow, nodes };
}
