import { inWorkspace, type Cases } from './case';

export const listCases: Cases = {
	'account/getCredits': {
		parameters: () => ({}),
		calls: () => ['GET /public/v2/credits'],
		check: ([item]) => expect(item!.json).toMatchObject({ emailValidationRemaining: 200 }),
	},
	'customVariable/getMany': {
		parameters: (scene) => {
			scene.store.customVars.set('cvar_1', 'plan');
			return inWorkspace(scene);
		},
		calls: () => ['GET /custom-vars', 'GET /custom-vars'],
		check: ([item]) => expect(item!.json).toMatchObject({ name: 'plan' }),
	},
	'label/getMany': {
		parameters: inWorkspace,
		calls: () => ['GET /primebox-labels', 'GET /primebox-labels'],
		check: (items) => expect(items).toHaveLength(7),
	},
	'tag/getMany': {
		parameters: inWorkspace,
		calls: () => ['GET /tags', 'GET /tags'],
		check: (items) => expect(items.length).toBeGreaterThan(0),
	},
	'workspace/getMany': {
		parameters: () => ({}),
		calls: () => ['GET /public/v2/workspaces', 'GET /public/v2/workspaces'],
		check: (items, { store }) => expect(items[0]!.json.workspaceId).toBe(store.workspace.id),
	},
};
