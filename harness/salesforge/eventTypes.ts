import api from '../../docs/salesforge-api.json';
import { EVENT_TYPES as KNOWN } from '../../nodes/Salesforge/events/eventTypes';

/** The types that a webhook can have: those that are described, and one that has just been added to the package. */
export const EVENT_TYPES: readonly string[] = [...new Set([...api.enums.eventType, ...KNOWN])];
