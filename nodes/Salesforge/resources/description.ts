import type { INodeCredentialDescription, INodeProperties } from 'n8n-workflow';

import { CREDENTIAL_TYPE } from '../api/credential';
import type { Resource } from './operation';
import { resources } from './resources';
import { isTool, withToolForms } from './shared/output';

const operationNames = Object.fromEntries(
	resources.flatMap(({ option, operations }) =>
		operations.map((operation) => [
			`${option.value}/${operation.option.value}`,
			option.value === 'event' ? operation.option.name : `${option.name}: ${operation.option.name}`,
		]),
	),
);

export const subtitle = `={{ (${JSON.stringify(operationNames)})[($parameter.resource ?? 'event') + '/' + $parameter.operation] }}`;

/**
 * Transforms need no credential; their names differ from those of all other operations. The credential is hidden for
 * them rather than shown for the others: n8n's editor leaves parameters out of the panel that a credential is shown for.
 */
export const credentials: INodeCredentialDescription[] = [
	{
		name: CREDENTIAL_TYPE,
		required: true,
		displayOptions: {
			hide: {
				operation: resources
					.flatMap(({ operations }) => operations)
					.filter(({ needsCredential }) => !needsCredential)
					.map(({ option }) => option.value),
			},
		},
	},
];

/**
 * A tool has the same first choice as a node. A second 'resource' with another default, shown in tools only, would list
 * every action twice in n8n's nodes panel.
 */
const resource: INodeProperties = {
	displayName: 'Resource',
	name: 'resource',
	type: 'options',
	noDataExpression: true,
	options: resources.map(({ option }) => option),
	default: 'event',
};

const operationOf = ({ option, operations, defaultOperation }: Resource): INodeProperties => ({
	displayName: 'Operation',
	name: 'operation',
	type: 'options',
	noDataExpression: true,
	displayOptions: { show: { resource: [option.value] } },
	options: operations.map((operation) => operation.option),
	default: defaultOperation,
});

/** The parameters of a resource's operations, each shown for its operation only, besides its own conditions. */
const parametersOf = ({ option: resource, operations }: Resource): INodeProperties[] =>
	operations.flatMap(({ option, parameters, needsCredential }) =>
		parameters
			.flatMap((parameter) =>
				needsCredential && parameter.name === 'simplify' ? withToolForms(parameter) : [parameter],
			)
			.map((parameter) => ({
				...parameter,
				displayOptions: {
					...parameter.displayOptions,
					show: {
						resource: [resource.value],
						operation: [option.value],
						...parameter.displayOptions?.show,
					},
				},
			})),
	);

const humanReview: INodeProperties = {
	displayName:
		"The agent's words are sent to the contact immediately. To read them first, add n8n's human review between the agent and this tool.",
	name: 'humanReviewNotice',
	type: 'notice',
	default: '',
	displayOptions: { show: { resource: ['conversation'], operation: ['reply'], ...isTool } },
};

export const properties: INodeProperties[] = [
	resource,
	...resources.map(operationOf),
	humanReview,
	...resources.flatMap(parametersOf),
];
