import { definitions, EVENT_TYPES, type AnySalesforgeEvent } from '../../events';
import { keyOf } from './duplicates';

/** The types that report a contact's reply. */
export const REPLY_TYPES: readonly string[] = EVENT_TYPES.filter(
	(type) => 'isReply' in definitions[type],
);

/** The key of a reply in an event of its type; `null` for what is no reply. */
export const replyKey = ({ event, messageId }: AnySalesforgeEvent): string | null =>
	messageId === null ? null : keyOf('reply', messageId, event);

/**
 * The keys of the same reply in events of the other types. Events of one type are different replies, or copies: two
 * LinkedIn messages with the same words on one day have the same `messageId`.
 */
export const otherReplyKeys = ({ event, messageId }: AnySalesforgeEvent): string[] =>
	messageId === null
		? []
		: REPLY_TYPES.filter((type) => type !== event).map((type) => keyOf('reply', messageId, type));
