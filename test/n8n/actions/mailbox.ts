import { inWorkspace, locator, type Cases } from './case';

export const mailboxCases: Cases = {
	'mailbox/get': {
		parameters: (scene) => ({
			...inWorkspace(scene),
			mailboxId: locator(scene.byEmail.thread.mailboxId),
		}),
		calls: ({ byEmail }) => [`GET /mailboxes/${byEmail.thread.mailboxId}`],
		check: ([item]) => expect(item!.json).toMatchObject({ status: 'active' }),
	},
	'mailbox/getMany': {
		parameters: (scene) => ({ ...inWorkspace(scene), filters: { statuses: ['access_lost'] } }),
		calls: () => ['GET /mailboxes', 'GET /mailboxes'],
		check: (items) => expect(items).toEqual([]),
	},
};
