import { streamTags, type Named } from '../../api/names';
import { getMany } from '../shared/getMany';

export const getManyTags = getMany<Named>({
	action: 'Get many tags',
	description: "Retrieve a list of the tags of a workspace's contacts",
	output: ({ id, name }, workspaceId) => ({ tagId: id, workspaceId, name }),
	list: ({ client }, workspaceId) => streamTags(client, workspaceId),
});
