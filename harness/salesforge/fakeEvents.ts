import { randomBytes } from 'node:crypto';

import type { EventType } from '../../nodes/Salesforge/events';
import type { JsonObject } from '../../nodes/Salesforge/events/json';
import { articleBody } from '../../test/fixtures/article';
import type { Sequence, Workspace } from './account';
import type { FakeEvent } from './deliveries';

/** Where in the article a type's body is. */
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

/** Salesforge documents no body of the other types: theirs is the common part, with a block of nobody's knowledge for two. */
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
 * Something of the given type happens to a new contact. The body is the article's, with this workspace and sequence in
 * it where it has a place for them; a type that the article reports wrongly is reported wrongly here too.
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
			...(body.sequence !== undefined && {
				sequence: sequence && { id: sequence.id, name: sequence.name },
			}),
		},
	};
}
