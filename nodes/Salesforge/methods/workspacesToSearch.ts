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
	if (context.getCurrentNodeParameter('actOn') === 'event') return await readWorkspaces(client);
	// n8n throws for a parameter that is not shown.
	const id = context.getCurrentNodeParameter('workspaceId', { extractValue: true });
	return typeof id === 'string' && id !== '' ? [{ id, name: '' }] : [];
}
