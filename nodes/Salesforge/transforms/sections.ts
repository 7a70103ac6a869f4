import { definitions, EVENT_TYPES } from '../events';
import type { EventDefinition } from '../events/definitions';

/** The top-level keys of a raw body that become `details`. */
const detailKeys = EVENT_TYPES.map((type): EventDefinition => definitions[type]).flatMap(
	({ blocks, fields, isReply }) => [
		...(isReply ? [] : Object.keys(blocks)),
		...Object.keys(fields ?? {}),
	],
);

/** The sections of an event that can be chosen, and their keys: in a typed event, then in a raw body. */
const SECTIONS: Record<string, { name: string; keys: string[] }> = {
	contact: { name: 'Contact', keys: ['contact'] },
	details: { name: 'Details', keys: ['details', ...detailKeys] },
	email: { name: 'Email', keys: ['email', 'sequenceEmail'] },
	envelope: {
		name: 'Event Type, ID and Time',
		keys: [
			'event',
			'reportedEvent',
			'eventId',
			'eventTime',
			'webhookId',
			'messageId',
			'eventKey',
			'webhookInfo',
		],
	},
	extra: { name: 'Extra Fields', keys: ['extra', 'issues'] },
	mailbox: { name: 'Mailbox', keys: ['mailbox'] },
	reply: { name: 'Reply', keys: ['reply', 'replyEmail', 'replyMessage'] },
	sequence: { name: 'Sequence', keys: ['sequence'] },
	workspace: { name: 'Workspace', keys: ['workspace'] },
};

export const SECTION_NAMES = Object.entries(SECTIONS).map(([value, { name }]) => ({ name, value }));

/** The top-level keys of the chosen sections, in typed events and in raw bodies. Any other name is itself a key. */
export function sectionKeys(sections: readonly string[] = []): string[] {
	return sections.flatMap((section) => SECTIONS[section]?.keys ?? [section]);
}
