import { EVENT_TYPES } from '../../nodes/Salesforge/events/eventTypes';
import { apiDescription, type ApiDescription } from './description';

const { enums } = apiDescription;

/** The description with the event types of the code: one that Salesforge does not have should be told too. */
export const usedApi: ApiDescription = {
	...apiDescription,
	enums: { ...enums, eventType: [...new Set([...enums.eventType!, ...EVENT_TYPES])] },
};
