import { readText } from '../shared/fields';
import type { SalesforgeClient } from './client';
import { listCall, streamList } from './lists';

/** A label of Salesforge's inbox, the Primebox. */
export interface Label {
	id: string;
	name: string;
	isBuiltIn: boolean;
	/**
	 * A built-in label's name in lower case, the same in every workspace, for example meeting_booked. Empty for others.
	 */
	specialLabel: string;
}

/** The labels of a workspace, built-in and custom. */
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
