import { streamWorkspaces, type Workspace } from '../../api/workspaces';
import { getMany } from '../shared/getMany';

export const getManyWorkspaces = getMany<Workspace>({
	action: 'Get many workspaces',
	description:
		'Retrieve a list of the workspaces of the API key, for example to do the same for each client',
	place: 'account',
	output: ({ id, name, slug }) => ({ workspaceId: id, name, slug }),
	list: ({ client }) => streamWorkspaces(client),
});
