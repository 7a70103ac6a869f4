import type { ILoadOptionsFunctions, INodePropertyOptions } from 'n8n-workflow';

import { SalesforgeClient } from '../api/client';
import { streamTags } from '../api/names';
import { BRIEF } from '../api/retry';

/** Lists the tags of the chosen workspace. */
export async function getTags(this: ILoadOptionsFunctions): Promise<INodePropertyOptions[]> {
	const workspaceId = this.getCurrentNodeParameter('workspaceId', { extractValue: true });
	if (typeof workspaceId !== 'string' || workspaceId === '') return [];
	const options: INodePropertyOptions[] = [];
	const client = await SalesforgeClient.open(this, BRIEF);
	for await (const { id, name } of streamTags(client, workspaceId)) {
		options.push({ name, value: id });
	}
	return options;
}
