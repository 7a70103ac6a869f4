import { definitions } from './definitions';

/** An event type that Salesforge's API knows. */
export type EventType = keyof typeof definitions;

/** All known event types, in the editor's order. */
export const EVENT_TYPES = Object.freeze(Object.keys(definitions)) as readonly EventType[];

/** The value of the option All Events, which includes types that are unknown today. */
export const ALL_EVENTS = '*';

/** The types that report a contact's reply. */
export const REPLY_TYPES: readonly string[] = EVENT_TYPES.filter(
	(type) => 'isReply' in definitions[type],
);

export const isReplyType = (type: string): boolean => REPLY_TYPES.includes(type);

export function isEventType(value: unknown): value is EventType {
	return typeof value === 'string' && Object.hasOwn(definitions, value);
}
