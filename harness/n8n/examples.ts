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

const CREDENTIALS_OF_NODES: Readonly<Record<string, string>> = {
	'@n8n/n8n-nodes-langchain.lmChatOpenAi': 'openAiApi',
	'n8n-nodes-base.postgres': 'postgres',
	'n8n-nodes-base.telegram': 'telegramApi',
	'n8n-nodes-base.telegramHitlTool': 'telegramApi',
};

/** The credential type that an example's node needs, if any. */
function credentialTypeOf({ type, parameters }: WorkflowNode): string | undefined {
	if (type in CREDENTIALS_OF_NODES) return CREDENTIALS_OF_NODES[type];
	if (type === 'n8n-nodes-salesforge.salesforgeTrigger') {
		return parameters.registration === 'automatic' ? 'salesforgeApi' : undefined;
	}
	if (type.startsWith('n8n-nodes-salesforge.')) {
		const isTransform = parameters.resource === 'event' && parameters.operation !== 'getMissed';
		return isTransform ? undefined : 'salesforgeApi';
	}
	if (parameters.authentication === 'headerAuth') return 'httpHeaderAuth';
	if (parameters.authentication === 'genericCredentialType') {
		return parameters.genericAuthType as string;
	}
	if (parameters.authentication === 'predefinedCredentialType') {
		return parameters.nodeCredentialType as string;
	}
	return undefined;
}

/**
 * An example after a user's import: n8n assigns new webhook ids, and the user chooses the credentials. Nothing else
 * changes.
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

/** The example after the user has chosen from its empty lists and filled in its empty fields. */
export function choose(
	workflow: WorkflowDefinition,
	choices: Readonly<Record<string, string | number>>,
): WorkflowDefinition {
	const chosen = (name: string, value: unknown) => {
		if (!(name in choices)) return value;
		if (value === '') return choices[name];
		const isEmpty = (value as { value?: unknown } | undefined)?.value === '';
		return isEmpty ? { __rl: true, mode: 'id', value: choices[name] } : value;
	};
	const nodes = workflow.nodes.map((node) => ({
		...node,
		parameters: Object.fromEntries(
			Object.entries(node.parameters).map(([name, value]) => [name, chosen(name, value)]),
		),
	}));
	return { ...workflow, nodes };
}

/** The example with a local server in place of every service that it calls over HTTP. */
export function callInstead(workflow: WorkflowDefinition, origin: string): WorkflowDefinition {
	const nodes = workflow.nodes.map((node) => {
		const { url } = node.parameters;
		if (typeof url !== 'string') return node;
		const replaced = url.replace(/^(=?)https:\/\/[^/]+/, `$1${origin}`);
		return { ...node, parameters: { ...node.parameters, url: replaced } };
	});
	return { ...workflow, nodes };
}
