import { hash } from 'crypto';

import type { AnySalesforgeEvent } from './schemas';

type Keyed = Pick<AnySalesforgeEvent, 'contact' | 'details' | 'event' | 'messageId' | 'sequence'>;

/**
 * What distinguishes the events of a type, both in a delivery and in the API. An opened email has no number in a
 * delivery and no time in the API, and the other types' bodies are not documented (docs/salesforge-api.md).
 */
const PARTS: Readonly<Record<string, (event: Keyed) => unknown[]>> = {
	email_sent: ({ contact, sequence, details }) => [
		contact?.id,
		sequence?.id,
		(details as { step?: number | null }).step,
	],
	// A sequence ends for the contact, so these come once.
	contact_unsubscribed: ({ contact, sequence }) => [contact?.id, sequence?.id],
	email_bounced: ({ contact, sequence }) => [contact?.id, sequence?.id],
};

/**
 * The key of an event, equal for its delivery and for the same event read from the API.
 *
 * @returns the `messageId` of a reply; for a sent or bounced email and an unsubscription `key_` and 32 hexadecimal digits
 *   of a SHA-256; `null` for other types, or when a part of the key is missing
 */
export function eventKeyOf(event: Keyed): string | null {
	if (event.messageId !== null) return event.messageId;
	const parts = Object.hasOwn(PARTS, event.event) ? PARTS[event.event]!(event) : [];
	if (parts.length === 0 || parts.some((part) => part === null || part === undefined)) return null;
	return `key_${hash('sha256', JSON.stringify([event.event, ...parts])).slice(0, 32)}`;
}
