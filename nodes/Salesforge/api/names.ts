import type { SalesforgeClient } from './client';
import { readText } from '../shared/fields';
import { streamByOffset } from './stream';
import { noWorkspace, workspacePath } from './workspacePath';

/** Something that Salesforge identifies by name: a tag or a custom variable. */
export interface Named {
	id: string;
	name: string;
}

const streamNamed =
	(kind: 'custom-vars' | 'tags', what: string) =>
	(client: SalesforgeClient, workspaceId: string): AsyncGenerator<Named> =>
		streamByOffset(
			async (page) =>
				await client.list(
					{
						path: workspacePath(workspaceId, kind),
						qs: page,
						purpose: `list the ${what}`,
						notFound: noWorkspace(workspaceId),
					},
					'data',
					({ name }, id): Named => ({ id, name: readText(name) || id }),
				),
			({ id }) => id,
		);

/** The tags of a workspace's contacts. */
export const streamTags = streamNamed('tags', 'tags');

/** The custom variables of a workspace's contacts. */
export const streamCustomVariables = streamNamed('custom-vars', 'custom variables');
