import { streamLabels, type Label } from '../../api/names';
import { getMany } from '../shared/getMany';

export const getManyLabels = getMany<Label>({
	action: 'Get many labels',
	description: "Retrieve a list of the labels of Salesforge's Primebox, built-in and custom",
	output: ({ id, name, isBuiltIn, specialLabel }, workspaceId) => ({
		labelId: id,
		workspaceId,
		name,
		isBuiltIn,
		specialLabel: isBuiltIn ? specialLabel : null,
	}),
	list: ({ client }, workspaceId) => streamLabels(client, workspaceId),
});
