import type { Sequence } from '../account';
import type { Store } from './store';
import type { Contact, Enrolment, TimelineStep } from './types';

/** The actions of a multichannel sequence, with the event that reports each. */
export const ACTIONS = {
	email_sent: { actionName: 'send_email', actionChannel: 'email' },
	linkedin_message_sent: { actionName: 'li_send_message', actionChannel: 'linkedin' },
	linkedin_inmail_sent: { actionName: 'li_send_inmail', actionChannel: 'linkedin' },
	linkedin_connection_request_sent: {
		actionName: 'li_connection_request',
		actionChannel: 'linkedin',
	},
	linkedin_connection_request_withdrawn: {
		actionName: 'li_withdraw_connection_request',
		actionChannel: 'linkedin',
	},
	linkedin_profile_viewed: { actionName: 'li_view_profile', actionChannel: 'linkedin' },
	linkedin_post_liked: { actionName: 'li_like_latest_post', actionChannel: 'linkedin' },
	linkedin_contact_followed: { actionName: 'li_follow_profile', actionChannel: 'linkedin' },
} as const;

export type ActionType = keyof typeof ACTIONS;

const MESSAGES = new Set(['send_email', 'li_send_message', 'li_send_inmail']);

const FIRST_NODE_ID = 7;

/** The contact's enrolment. A contact who is not in the sequence yet is added. */
export function enrolmentOf(
	store: Store,
	sequence: Pick<Sequence, 'id'>,
	contact: Contact,
	date: string,
): Enrolment {
	const enrolled = store.enrolled(String(sequence.id));
	if (!enrolled.has(contact.id)) enrolled.set(contact.id, 'active', date);
	return enrolled.of(contact.id);
}

/** Notes a change of an enrolment which is not one of its status. */
export function touch(store: Store, enrolment: Enrolment, date: string): void {
	if (store.behaviour.enrolmentUpdatedBy === 'anything') enrolment.updatedAt = date;
}

/** The newest executed step of a channel. */
export const lastStep = ({ timeline }: Enrolment, channel: TimelineStep['actionChannel']) =>
	timeline.filter((step) => step.executedAt && step.actionChannel === channel).at(-1);

/** The sequence carries out its next step for a contact. */
export function executeStep(
	store: Store,
	enrolment: Enrolment,
	type: ActionType,
	date: string,
	sender: TimelineStep['sender'],
): TimelineStep {
	const { actionName, actionChannel } = ACTIONS[type];
	const isEmail = actionChannel === 'email';
	const executionOrder = enrolment.timeline.length + 1;
	const step: TimelineStep = {
		nodeId: FIRST_NODE_ID + enrolment.timeline.length,
		nodeType: 'action',
		actionName,
		actionChannel,
		executionOrder,
		executionStatus: 'completed',
		scheduledAt: date,
		executedAt: date,
		...(MESSAGES.has(actionName) && {
			delivery: { channel: actionChannel, status: 'sent', ...(isEmail && { sentAt: date }) },
			content: { message: 'More sales?', contentType: 'text/plain' },
		}),
		...(isEmail && { engagement: { openCount: 0, clickCount: 0 } }),
		sender,
	};
	enrolment.timeline.push(step);
	enrolment.contactedAt = date;
	touch(store, enrolment, date);
	return step;
}

/** The sequence plans its next step. */
export function planStep(enrolment: Enrolment, type: ActionType, scheduledAt: string): void {
	const order = enrolment.timeline.length;
	enrolment.timeline.push({
		nodeId: FIRST_NODE_ID + order,
		nodeType: 'action',
		...ACTIONS[type],
		executionOrder: order + 1,
		executionStatus: 'scheduled',
		scheduledAt,
	});
}
