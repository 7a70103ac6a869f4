import { inWorkspace, locator, type Cases, type Scene } from './case';

const register = ({ fake, store }: Scene, url: string) =>
	fake.addWebhookByHand(store.workspace.id, {
		name: 'Replies',
		type: 'email_replied',
		url,
		sequenceIds: [],
	});

export const webhookCases: Cases = {
	'webhook/getMany': {
		parameters: (scene) => {
			register(scene, 'https://hooks.example/1');
			return inWorkspace(scene);
		},
		calls: () => ['GET /integrations/webhooks', 'GET /integrations/webhooks'],
		check: (items) =>
			expect(items.map(({ json }) => json)).toMatchObject([{ isOfThisN8n: false, isNeeded: null }]),
	},
	'webhook/delete': {
		parameters: (scene) => ({
			...inWorkspace(scene),
			webhookId: locator(register(scene, 'https://hooks.example/1').id),
		}),
		calls: () => [expect.stringMatching(/^DELETE /) as unknown as string],
		check: (_, { fake, store }) => expect(fake.webhooks(store.workspace.id)).toEqual([]),
	},
};
