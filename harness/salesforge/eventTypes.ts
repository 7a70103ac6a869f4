import { usedApi } from '../apiDescription/used';

/** The types that a webhook can have: those in the description, and any just added to the package. */
export const EVENT_TYPES: readonly string[] = usedApi.enums.eventType!;
