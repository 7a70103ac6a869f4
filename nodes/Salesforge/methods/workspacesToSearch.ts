import type { ILoadOptionsFunctions } from 'n8n-workflow';

import type { SalesforgeClient } from '../api/client';
import { readWorkspaces, type Workspace } from '../api/workspaces';

/**
 * Where a list looks: in the chosen workspace, or where the node learns the workspace from the incoming event only, in
 * all that the API key may see.
 */
export async function workspacesToSearch(
	context: ILoadOptionsFunctions,
	client: SalesforgeClient,
): Promise<Array<Pick<Workspace, 'id' | 'name'>>> {
	const actOn = context.getCurrentNodeParameter('actOn');
	const id = context.getCurrentNodeParameter('workspaceId', { extractValue: true });
	if (actOn !== 'event' && typeof id === 'string' && id !== '') return [{ id, name: '' }];
	return actOn === 'event' ? await readWorkspaces(client) : [];
}
