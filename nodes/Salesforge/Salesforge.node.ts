import {
	NodeConnectionTypes,
	type IExecuteFunctions,
	type INodeExecutionData,
	type INodeType,
	type INodeTypeDescription,
} from 'n8n-workflow';

import { getLabels, getMailboxes, getSenders, getTags, listSearch } from './listSearch/listSearch';
import { getContactFields } from './listSearch/contactFields';
import { getSequences } from './listSearch/sequences';
import { builderHint } from './resources/builderHint';
import { credentials, properties, subtitle } from './resources/description';
import { route } from './resources/router';

export class Salesforge implements INodeType {
	description: INodeTypeDescription = {
		displayName: 'Salesforge',
		name: 'salesforge',
		icon: { light: 'file:salesforge.svg', dark: 'file:salesforge.dark.svg' },
		group: ['transform'],
		version: [1],
		subtitle,
		description: 'Work with Salesforge contacts, conversations, sequences, webhooks and events',
		defaults: { name: 'Salesforge' },
		usableAsTool: true,
		builderHint,
		inputs: [NodeConnectionTypes.Main],
		outputs: [NodeConnectionTypes.Main],
		credentials,
		properties,
	};

	methods = {
		listSearch,
		resourceMapping: { getContactFields },
		loadOptions: { getLabels, getMailboxes, getSenders, getSequences, getTags },
	};

	async execute(this: IExecuteFunctions): Promise<INodeExecutionData[][]> {
		return await route.call(this);
	}
}
