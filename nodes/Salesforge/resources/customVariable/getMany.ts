import { streamCustomVariables, type Named } from '../../api/names';
import { getMany } from '../shared/getMany';

export const getManyCustomVariables = getMany<Named>({
	action: 'Get many custom variables',
	description: "Retrieve a list of the custom variables of a workspace's contacts",
	output: ({ id, name }, workspaceId) => ({ customVariableId: id, workspaceId, name }),
	list: ({ client }, workspaceId) => streamCustomVariables(client, workspaceId),
});
