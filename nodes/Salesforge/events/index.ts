export { classify, type Classification } from './classify';
export { definitions } from './definitions';
export { eventKeyOf } from './eventKey';
export { ALL_EVENTS, EVENT_TYPES, isEventType, type EventType } from './eventTypes';
export { identify } from './identity';
export { messageIdOf, type Message } from './messageId';
export { isKnownEvent, normalizeEvent, type DeliveryContext } from './normalize';
export {
	bodySchemaOf,
	eventSchemas,
	unknownEventSchema,
	type AnySalesforgeEvent,
	type EventIssue,
	type Reply,
	type SalesforgeEvent,
	type SalesforgeEventOf,
	type SequenceEmail,
	type UnknownSalesforgeEvent,
} from './schemas';
