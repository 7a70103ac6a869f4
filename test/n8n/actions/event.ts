import { inWorkspace, type Cases } from './case';

export const eventCases: Cases = {
	'event/getMissed': {
		parameters: (scene) => ({
			...inWorkspace(scene),
			receivedAfter: '={{ $now.minus({ hours: 1 }) }}',
		}),
		calls: ({ byEmail, onLinkedin }) => {
			// The conversations are read at the same time, so either may come first.
			const conversation = new RegExp(
				`^GET /threads/(${byEmail.thread.id}|${onLinkedin.thread.id})$`,
			);
			return [
				'GET /public/v2/workspaces',
				'GET /public/v2/workspaces',
				'GET /mailboxes',
				'GET /mailboxes',
				'GET /threads',
				'GET /threads',
				'GET /threads',
				conversation,
				conversation,
			].map((call) => expect.stringMatching(call) as unknown as string);
		},
		check: (items, { byEmail }) => {
			expect(items.map(({ json }) => json.event).sort()).toEqual([
				'email_replied',
				'linkedin_replied',
			]);
			expect(items.map(({ json }) => json.messageId)).toContain(byEmail.messageId);
		},
	},
};
