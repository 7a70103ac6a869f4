import type { z } from 'zod';

import { definitions, EVENT_TYPES, type EventType } from '../events';
import type { EventDefinition } from '../events/definitions';
import { snakeCase, type SnakeCase } from '../events/details';

/** A column's type: `timestamp` contains ISO 8601 in UTC, `json` contains JSON text. */
export type RowColumnType = 'text' | 'timestamp' | 'integer' | 'number' | 'boolean' | 'json';

/** Values that only fields of the type accept. */
const PROBES: ReadonlyArray<[RowColumnType, unknown]> = [
	['boolean', true],
	['number', 0.5],
	['integer', 1],
	['json', {}],
	['json', []],
	['text', 'any text'],
	['timestamp', '2025-03-03T07:30:00.000Z'],
];

function columnTypeOf(schema: z.ZodTypeAny): RowColumnType {
	const probe = PROBES.find(([, value]) => schema.safeParse(value).success);
	return probe?.[0] ?? 'text';
}

interface RowColumnDefinition<Name extends string = string> {
	/** Valid as a column name in SQL without quotes. */
	name: Name;
	/** The value's path in the typed event. */
	path: string;
	type: RowColumnType;
}

const FIRST_COLUMNS = [
	{ name: 'event', path: 'event', type: 'text' },
	{ name: 'event_time', path: 'eventTime', type: 'timestamp' },
	{ name: 'contact_first_name', path: 'contact.firstName', type: 'text' },
	{ name: 'contact_last_name', path: 'contact.lastName', type: 'text' },
	{ name: 'contact_email', path: 'contact.email', type: 'text' },
	{ name: 'contact_company', path: 'contact.company', type: 'text' },
	{ name: 'contact_linkedin_url', path: 'contact.linkedinUrl', type: 'text' },
	{ name: 'reply_channel', path: 'reply.channel', type: 'text' },
	{ name: 'reply_subject', path: 'reply.subject', type: 'text' },
	{ name: 'reply_text', path: 'reply.text', type: 'text' },
	{ name: 'reply_html', path: 'reply.html', type: 'text' },
	{ name: 'sequence_name', path: 'sequence.name', type: 'text' },
	{ name: 'email_subject', path: 'email.subject', type: 'text' },
	{ name: 'email_text', path: 'email.text', type: 'text' },
	{ name: 'email_html', path: 'email.html', type: 'text' },
	{ name: 'mailbox_email', path: 'mailbox.email', type: 'text' },
	{ name: 'workspace_name', path: 'workspace.name', type: 'text' },
	{ name: 'step', path: 'details.step', type: 'integer' },
	{ name: 'ai_generated', path: 'details.aiGenerated', type: 'boolean' },
	{ name: 'opened_at', path: 'details.openedAt', type: 'timestamp' },
	{ name: 'clicked_at', path: 'details.clickedAt', type: 'timestamp' },
	{ name: 'link', path: 'details.link', type: 'text' },
	{ name: 'unsubscribed_at', path: 'details.unsubscribedAt', type: 'timestamp' },
	{ name: 'bounced_at', path: 'details.bouncedAt', type: 'timestamp' },
	{ name: 'reply_from_name', path: 'reply.fromName', type: 'text' },
	{ name: 'reply_from_email', path: 'reply.fromEmail', type: 'text' },
	{ name: 'reply_to_name', path: 'reply.toName', type: 'text' },
	{ name: 'reply_to_email', path: 'reply.toEmail', type: 'text' },
	{ name: 'email_from_name', path: 'email.fromName', type: 'text' },
	{ name: 'email_from_email', path: 'email.fromEmail', type: 'text' },
	{ name: 'email_to_name', path: 'email.toName', type: 'text' },
	{ name: 'email_to_email', path: 'email.toEmail', type: 'text' },
	{ name: 'mailbox_first_name', path: 'mailbox.firstName', type: 'text' },
	{ name: 'mailbox_last_name', path: 'mailbox.lastName', type: 'text' },
	{ name: 'mailbox_custom_domain', path: 'mailbox.customDomain', type: 'text' },
	{ name: 'workspace_slug', path: 'workspace.slug', type: 'text' },
	{ name: 'extra', path: 'extra', type: 'json' },
	{ name: 'event_id', path: 'eventId', type: 'text' },
	{ name: 'contact_id', path: 'contact.id', type: 'text' },
	{ name: 'sequence_id', path: 'sequence.id', type: 'text' },
	{ name: 'mailbox_id', path: 'mailbox.id', type: 'text' },
	{ name: 'workspace_id', path: 'workspace.id', type: 'text' },
	{ name: 'email_id', path: 'email.emailId', type: 'text' },
	{ name: 'reply_email_id', path: 'reply.emailId', type: 'text' },
	{ name: 'thread_id', path: 'details.threadId', type: 'text' },
	{ name: 'webhook_id', path: 'webhookId', type: 'text' },
	{ name: 'reported_event', path: 'reportedEvent', type: 'text' },
	{ name: 'message_id', path: 'messageId', type: 'text' },
	{ name: 'issues', path: 'issues', type: 'json' },
	{ name: 'event_key', path: 'eventKey', type: 'text' },
] as const satisfies readonly RowColumnDefinition[];

type DetailName = {
	[Type in EventType]: keyof (typeof definitions)[Type]['details']['shape'];
}[EventType];

export type RowColumn = (typeof FIRST_COLUMNS)[number]['name'] | SnakeCase<DetailName & string>;

/** Columns for the details that do not have one yet, in the order of the event types. */
function furtherColumns(): RowColumnDefinition[] {
	const columns = new Map<string, RowColumnDefinition>();
	const paths = new Set<string>(FIRST_COLUMNS.map(({ path }) => path));
	for (const type of EVENT_TYPES) {
		const { details }: EventDefinition = definitions[type];
		for (const [field, schema] of Object.entries(details.shape)) {
			const path = `details.${field}`;
			if (paths.has(path) || columns.has(path)) continue;
			columns.set(path, { name: snakeCase(field), path, type: columnTypeOf(schema) });
		}
	}
	return [...columns.values()];
}

/**
 * The columns of a row, in order, the same for every event type. Users' tables and sheets depend on them: never rename,
 * remove or move a column. Those of new event types are added at the end.
 */
export const ROW_COLUMNS = [...FIRST_COLUMNS, ...furtherColumns()] as ReadonlyArray<
	RowColumnDefinition<RowColumn>
>;
