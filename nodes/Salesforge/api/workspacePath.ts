/** Where everything of one workspace lies, on both hosts. */
export const workspacePath = (workspaceId: string, ...parts: string[]): string =>
	['', 'workspaces', workspaceId, ...parts].map(encodeURIComponent).join('/');

/** What a 404 means where only the workspace can be missing. */
export const noWorkspace = (workspaceId: string): string =>
	`Salesforge has no workspace ${workspaceId} for this API key. Choose the workspace again, or use a credential whose API key has access to it`;
