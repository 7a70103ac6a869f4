import { eventOf, inWorkspace, locator, type Cases } from './case';

export const conversationCases: Cases = {
	'conversation/get': {
		parameters: ({ byEmail }) => ({ event: eventOf(byEmail) }),
		calls: ({ byEmail }) => ['GET /threads', `GET /threads/${byEmail.thread.id}`],
		check: ([item], { byEmail }) =>
			expect(item!.json).toMatchObject({
				conversationId: byEmail.thread.id,
				messages: [{ from: 'us' }, { from: 'contact', text: 'Yes, please.' }],
			}),
	},
	'conversation/getMany': {
		parameters: (scene) => ({ ...inWorkspace(scene), returnAll: true }),
		calls: () => ['GET /threads', 'GET /threads', 'GET /threads'],
		check: (items, { byEmail, onLinkedin }) =>
			expect(items.map(({ json }) => json.conversationId).sort()).toEqual(
				[byEmail.thread.id, onLinkedin.thread.id].sort(),
			),
	},
	'conversation/reply': {
		parameters: ({ byEmail }) => ({
			event: eventOf(byEmail),
			message: 'Thank you.\nTuesday?',
			options: { appendSignature: true },
		}),
		calls: ({ byEmail: { thread, messageId } }) => {
			const { id } = thread.emails.find(({ emailId }) => emailId === messageId)!;
			return [
				'GET /threads',
				`GET /threads/${thread.id}`,
				`GET /mailboxes/${thread.mailboxId}`,
				`POST /mailboxes/${thread.mailboxId}/emails/${id}/reply`,
			];
		},
		check: ([item], { store, byEmail }) => {
			expect(item!.json).toMatchObject({ success: true, channel: 'email' });
			expect(store.sent).toEqual([
				{
					channel: 'email',
					threadId: byEmail.thread.id,
					body: {
						content: expect.stringMatching(/^Thank you\.<br>Tuesday\?<div>.*Frank Sondors/),
						includeHistory: false,
					},
				},
			]);
		},
	},
	'conversation/setLabel': {
		parameters: ({ onLinkedin }) => ({
			event: eventOf(onLinkedin),
			labelId: locator('meeting_booked'),
		}),
		calls: ({ onLinkedin: { thread } }) => [
			`GET /threads/${thread.id}`,
			'GET /primebox-labels',
			'GET /primebox-labels',
			`PUT /threads/${thread.id}/label`,
		],
		check: (_, { store, onLinkedin }) =>
			expect(store.label(onLinkedin.thread.labelId)?.specialLabel).toBe('meeting_booked'),
	},
};
