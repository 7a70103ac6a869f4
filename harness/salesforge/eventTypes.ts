import api from '../../docs/salesforge-api.json';

/** The types that a webhook can have. */
export const EVENT_TYPES: readonly string[] = api.enums.eventType;
