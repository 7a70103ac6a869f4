import { readText } from '../shared/fields';
import type { SalesforgeClient } from './client';
import { listCall, streamList } from './lists';

/** A label of Salesforge's inbox, the Primebox. */
export interface Label {
	id: string;
	name: string;
	isBuiltIn: boolean;
	/** A built-in label's name in lower case, such as meeting_booked, the same everywhere. Empty for others. */
	specialLabel: string;
}

export const streamLabels = (client: SalesforgeClient, workspaceId: string) =>
	streamList(
		client,
		listCall(workspaceId, 'labels', 'primebox-labels'),
		({ name, isBuiltIn, specialLabel }, id): Label => ({
			id,
			name: readText(name) || id,
			isBuiltIn: isBuiltIn === true,
			specialLabel: readText(specialLabel).toLowerCase(),
		}),
	);
