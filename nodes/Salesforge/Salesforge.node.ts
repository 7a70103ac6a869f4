import {
	NodeConnectionTypes,
	type IExecuteFunctions,
	type INodeExecutionData,
	type INodeType,
	type INodeTypeDescription,
} from 'n8n-workflow';

import { eventParameter } from './resources/event/event';
import { executeOperation } from './resources/event/execute';
import { operations } from './resources/event/operations';

const operationNames = Object.fromEntries(
	operations.map(({ option }) => [option.value, option.name]),
);

export class Salesforge implements INodeType {
	description: INodeTypeDescription = {
		displayName: 'Salesforge',
		name: 'salesforge',
		icon: { light: 'file:salesforge.svg', dark: 'file:salesforge.dark.svg' },
		group: ['transform'],
		version: [1],
		subtitle: `={{ (${JSON.stringify(operationNames)})[$parameter.operation] }}`,
		description: 'Shapes Salesforge events for the next node',
		defaults: { name: 'Salesforge' },
		usableAsTool: true,
		inputs: [NodeConnectionTypes.Main],
		outputs: [NodeConnectionTypes.Main],
		properties: [
			{
				displayName: 'Resource',
				name: 'resource',
				type: 'options',
				noDataExpression: true,
				options: [{ name: 'Event', value: 'event' }],
				default: 'event',
			},
			{
				displayName: 'Operation',
				name: 'operation',
				type: 'options',
				noDataExpression: true,
				displayOptions: { show: { resource: ['event'] } },
				options: operations.map(({ option }) => option),
				default: 'flatten',
			},
			eventParameter,
			...operations.flatMap(({ parameters }) => parameters),
		],
	};

	async execute(this: IExecuteFunctions): Promise<INodeExecutionData[][]> {
		return executeOperation.call(this);
	}
}
