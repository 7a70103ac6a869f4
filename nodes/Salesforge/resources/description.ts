import type { INodeCredentialDescription, INodeProperties } from 'n8n-workflow';

import { CREDENTIAL_TYPE } from '../api/credential';
import { eventParameters } from './event/event';
import { needsCredential } from './operation';
import { resources } from './resources';

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
					.filter((operation) => !needsCredential(operation))
					.map(({ option }) => option.value),
			},
		},
	},
];

export const properties: INodeProperties[] = [
	{
		displayName: 'Resource',
		name: 'resource',
		type: 'options',
		noDataExpression: true,
		options: resources.map(({ option }) => option),
		default: 'event',
	},
	...resources.map(({ option, operations, defaultOperation }): INodeProperties => ({
		displayName: 'Operation',
		name: 'operation',
		type: 'options',
		noDataExpression: true,
		displayOptions: { show: { resource: [option.value] } },
		options: operations.map((operation) => operation.option),
		default: defaultOperation,
	})),
	...eventParameters,
	...resources.flatMap(({ operations }) => operations.flatMap(({ parameters }) => parameters)),
];
