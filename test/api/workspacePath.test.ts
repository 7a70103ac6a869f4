import { workspacePath } from '../../nodes/Salesforge/api/workspacePath';

it('encodes every part', () => {
	expect(workspacePath('wks/1', 'threads', 'ä?#')).toBe('/workspaces/wks%2F1/threads/%C3%A4%3F%23');
});

it.each(['', '.', '..'])('refuses %j, which would point to something else', (id) => {
	expect(() => workspacePath('wks_1', 'contacts', id)).toThrow(`Not an ID in Salesforge: '${id}'`);
	expect(() => workspacePath(id, 'contacts')).toThrow();
});
