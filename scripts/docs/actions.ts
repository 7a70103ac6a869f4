import type { INodeTypeDescription } from 'n8n-workflow';

import type { Resource } from '../../nodes/Salesforge/resources/operation';
import { resources } from '../../nodes/Salesforge/resources/resources';
import { code, paragraph, table } from './reference/markdown';
import { operationParameters, parameterTable } from './reference/parameters';

const actions = resources.map(({ option, operations }) => ({
	option,
	operations: operations.filter(({ needsCredential }) => needsCredential),
}));

export const anchorOf = (resource: string, operation: string) =>
	`${resource}: ${operation}`
		.toLowerCase()
		.replace(/[^a-z0-9 -]/g, '')
		.replaceAll(' ', '-');

/** A table of all operations that call Salesforge. */
export function actionsTable(): string {
	return table(
		['Resource', 'Operation', 'What it does'],
		actions.flatMap(({ option, operations }) =>
			operations.map((operation) => [
				option.name,
				`[${operation.option.name}](#${anchorOf(option.name, operation.option.name)})`,
				operation.option.description ?? '',
			]),
		),
	);
}

function sectionsOf(
	description: INodeTypeDescription,
	{ option, operations }: Pick<Resource, 'option' | 'operations'>,
): string[] {
	return operations.map((operation) => {
		const { name, value, description: effect } = operation.option;
		const parameters = operationParameters(description, String(value), option.value);
		return [
			`### ${option.name}: ${name}`,
			paragraph(
				effect ?? '',
				`In a saved workflow: ${code('resource')} ${code(option.value)}, ${code('operation')} ${code(value)}.`,
			),
			parameterTable(parameters),
		].join('\n\n');
	});
}

/** Every operation with its parameters. */
export const actionsSections = (description: INodeTypeDescription): string =>
	actions.flatMap((resource) => sectionsOf(description, resource)).join('\n\n');
