import { randomBytes } from 'node:crypto';

import type { EventType } from '../../nodes/Salesforge/events';
import type { JsonObject } from '../../nodes/Salesforge/shared/json';
import { articleBody } from '../fixtures/article';
import type { Sequence, Workspace } from './account';
import type { FakeEvent } from './deliveries';

/** The number of each type's sample in the help article. */
const samples: Partial<Record<EventType, number>> = {
	email_sent: 1,
	email_opened: 2,
	link_clicked: 3,
	contact_unsubscribed: 4,
	email_bounced: 5,
	email_replied: 6,
	positive_reply: 7,
	negative_reply: 8,
	linkedin_replied: 9,
};

/**
 * Salesforge does not document the bodies of the other types. They get the common sections, and two of them an invented
 * block.
 */
const undocumented: Partial<Record<EventType, JsonObject>> = {
	label_changed: { label: { id: 'lbl_interested', name: 'Interested' } },
	dnc_added: { dnc: { value: 'bill.gates@microsoft.example' } },
};

function sampleBody(type: EventType): JsonObject {
	const sample = samples[type];
	if (sample !== undefined) return articleBody(sample);
	const { webhookInfo, workspace, contact } = articleBody(1);
	return {
		webhookInfo: { ...(webhookInfo as JsonObject), type },
		workspace,
		contact,
		...undocumented[type],
	};
}

/**
 * An event of the given type for a new contact. The body is the article's, with the given workspace and sequence if it
 * has these sections. A type that the article reports wrongly is reported wrongly here too.
 */
export function fakeEvent(
	type: EventType,
	workspace: Workspace,
	sequence?: Pick<Sequence, 'id' | 'name'>,
): FakeEvent {
	const body = sampleBody(type);
	const { type: reportedType } = body.webhookInfo as { type: string };
	const contact = body.contact as JsonObject;
	return {
		type,
		workspaceId: workspace.id,
		sequenceId: sequence?.id ?? null,
		reportedType,
		body: {
			...body,
			webhookInfo: { ...(body.webhookInfo as JsonObject), eventTime: new Date().toISOString() },
			workspace: { id: workspace.id, name: workspace.name, slug: workspace.slug },
			contact: { ...contact, id: `lead_${randomBytes(10).toString('hex')}` },
			...(body.replyEmail !== undefined && {
				replyEmail: {
					...(body.replyEmail as JsonObject),
					emailId: `${randomBytes(10).toString('hex')}@outlook.example`,
				},
			}),
			...(body.sequence !== undefined && {
				sequence: sequence && { id: sequence.id, name: sequence.name },
			}),
		},
	};
}
