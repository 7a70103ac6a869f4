import { usedApi } from '../apiDescription/used';

/** The types that a webhook can have: those that are described, and one that has just been added to the package. */
export const EVENT_TYPES: readonly string[] = usedApi.enums.eventType!;
