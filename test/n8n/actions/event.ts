import { inWorkspace, type Cases } from './case';

export const eventCases: Cases = {
	'event/getMissed': {
		parameters: (scene) => ({
			...inWorkspace(scene),
			receivedAfter: '={{ $now.minus({ hours: 1 }) }}',
		}),
		calls: ({ byEmail, onLinkedin }) =>
			[
				'GET /public/v2/workspaces',
				'GET /public/v2/workspaces',
				'GET /mailboxes',
				'GET /mailboxes',
				'GET /threads',
				'GET /threads',
				'GET /threads',
				`GET /threads/${byEmail.thread.id}`,
				`GET /threads/${onLinkedin.thread.id}`,
			].map((call) => expect.stringContaining(call) as unknown as string),
		check: (items, { byEmail }) => {
			expect(items.map(({ json }) => json.event).sort()).toEqual([
				'email_replied',
				'linkedin_replied',
			]);
			expect(items.map(({ json }) => json.messageId)).toContain(byEmail.messageId);
		},
	},
};
