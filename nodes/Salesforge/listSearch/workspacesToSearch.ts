import type { ILoadOptionsFunctions } from 'n8n-workflow';

import type { SalesforgeClient } from '../api/client';
import { readWorkspaces, type Workspace } from '../api/workspaces';

/**
 * The workspaces that a list searches: the chosen one, or all that the API key can access when the node takes the
 * workspace from the incoming event.
 */
export async function workspacesToSearch(
	context: ILoadOptionsFunctions,
	client: SalesforgeClient,
): Promise<Array<Pick<Workspace, 'id' | 'name'>>> {
	if (context.getCurrentNodeParameter('actOn') === 'event') return await readWorkspaces(client);
	// n8n throws for a parameter that is not displayed.
	const id = context.getCurrentNodeParameter('workspaceId', { extractValue: true });
	return typeof id === 'string' && id !== '' ? [{ id, name: '' }] : [];
}
