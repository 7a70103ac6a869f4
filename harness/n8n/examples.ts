import { randomUUID } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';

import type { WorkflowDefinition, WorkflowNode } from './client';

const FOLDER = resolve(__dirname, '../../examples');

export type Credentials = Record<string, { id: string; name: string }>;

/** The workflows that users can import, by file name. */
export const EXAMPLES = readdirSync(FOLDER).filter((file) => file.endsWith('.json'));

export function readExample(file: string): WorkflowDefinition {
	return JSON.parse(readFileSync(join(FOLDER, file), 'utf8')) as WorkflowDefinition;
}

/** The type of credential that a node of an example needs, if any. */
function credentialTypeOf({ type, parameters }: WorkflowNode): string | undefined {
	if (type === 'n8n-nodes-base.postgres') return 'postgres';
	if (parameters.authentication === 'genericCredentialType') {
		return parameters.genericAuthType as string;
	}
	if (parameters.authentication === 'predefinedCredentialType') {
		return parameters.nodeCredentialType as string;
	}
	return undefined;
}

/**
 * An example as a user has it after the import: n8n gives the webhooks ids of their own, the user chooses the
 * credentials. Nothing else is changed.
 */
export function importExample(file: string, credentials: Credentials): WorkflowDefinition {
	const workflow = readExample(file);
	const nodes = workflow.nodes.map((node) => {
		const type = credentialTypeOf(node);
		return {
			...node,
			...(node.webhookId !== undefined && { webhookId: randomUUID() }),
			...(type !== undefined && { credentials: { [type]: credentials[type]! } }),
		};
	});
	return { ...workflow, nodes };
}

/** The example with a server of one's own in the place of every service that it calls over HTTP. */
export function callInstead(workflow: WorkflowDefinition, origin: string): WorkflowDefinition {
	const nodes = workflow.nodes.map((node) => {
		const { url } = node.parameters;
		if (typeof url !== 'string') return node;
		const replaced = url.replace(/^(=?)https:\/\/[^/]+/, `$1${origin}`);
		return { ...node, parameters: { ...node.parameters, url: replaced } };
	});
	return { ...workflow, nodes };
}
