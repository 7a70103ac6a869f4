import { readText } from '../shared/fields';
import type { SalesforgeClient } from './client';
import { listCall, streamList } from './lists';

/** Something that Salesforge identifies by name: a tag or a custom variable. */
export interface Named {
	id: string;
	name: string;
}

const streamNamed = (client: SalesforgeClient, workspaceId: string, path: string, what: string) =>
	streamList(client, listCall(workspaceId, what, path), ({ name }, id): Named => ({
		id,
		name: readText(name) || id,
	}));

export const streamTags = (client: SalesforgeClient, workspaceId: string) =>
	streamNamed(client, workspaceId, 'tags', 'tags');

export const streamCustomVariables = (client: SalesforgeClient, workspaceId: string) =>
	streamNamed(client, workspaceId, 'custom-vars', 'custom variables');
