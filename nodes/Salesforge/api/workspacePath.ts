/**
 * Parts that would make a URL point to something else, for example to a whole list, and what an expression makes of a
 * missing value.
 */
const NOT_AN_ID = /^(?:\.{0,2}|undefined|null|NaN|\[object Object\]|[\p{C}\p{Z}\p{DI}\u2800]*)$/u;

/** Whether a text can be an id. All that Salesforge's ids have in common is that they can be seen. */
export const canBeId = (text: string): boolean => !NOT_AN_ID.test(text);

/** The path of a workspace's data, on both hosts. Throws an Error when a part is not an id, such as an empty one. */
export function workspacePath(...parts: [workspaceId: string, ...string[]]): string {
	const invalid = parts.find((part) => !canBeId(part));
	if (invalid !== undefined) throw new Error(`Not an ID in Salesforge: '${invalid}'`);
	return ['', 'workspaces', ...parts].map(encodeURIComponent).join('/');
}

/** The beginning of a call for which only the workspace can be missing. */
export const workspaceCall = (workspaceId: string, purpose: string, ...path: string[]) => ({
	path: workspacePath(workspaceId, ...path),
	purpose,
	notFound: `Salesforge has no workspace ${workspaceId} for this API key. Choose the workspace again, or use a credential whose API key has access to it`,
});
