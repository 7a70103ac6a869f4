/** Parts that would make a URL point to something else, for example to a whole list. */
const LEADS_AWAY = /^\.{0,2}$/;

/**
 * The path of a workspace's data, on both hosts.
 *
 * @throws Error when a part is empty, `.` or `..`
 */
export function workspacePath(...parts: [workspaceId: string, ...string[]]): string {
	const invalid = parts.find((part) => LEADS_AWAY.test(part));
	if (invalid !== undefined) throw new Error(`Not an ID in Salesforge: '${invalid}'`);
	return ['', 'workspaces', ...parts].map(encodeURIComponent).join('/');
}

/** What a 404 means when only the workspace can be missing. */
export const noWorkspace = (workspaceId: string): string =>
	`Salesforge has no workspace ${workspaceId} for this API key. Choose the workspace again, or use a credential whose API key has access to it`;
