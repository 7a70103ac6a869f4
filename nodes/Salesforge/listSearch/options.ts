import type { ILoadOptionsFunctions, INodePropertyOptions } from 'n8n-workflow';

import { SalesforgeClient } from '../api/client';
import { EDITOR } from '../api/retry';

/** Makes a multi-select list of something in the chosen workspace. */
export function optionsIn<Entry>(
	stream: (client: SalesforgeClient, workspaceId: string) => AsyncIterable<Entry>,
	asOption: (entry: Entry) => INodePropertyOptions,
) {
	return async function getOptions(this: ILoadOptionsFunctions): Promise<INodePropertyOptions[]> {
		const workspaceId = this.getCurrentNodeParameter('workspaceId', { extractValue: true });
		if (typeof workspaceId !== 'string' || workspaceId === '') return [];
		const client = await SalesforgeClient.open(this, EDITOR);
		const options: INodePropertyOptions[] = [];
		for await (const entry of stream(client, workspaceId)) options.push(asOption(entry));
		return options;
	};
}
