import { EVENT_TYPES } from '../../nodes/Salesforge/events/eventTypes';
import { apiDescription, type ApiDescription } from './description';

const { enums } = apiDescription;

/** The description with the event types in the code, so a type that Salesforge does not have is reported too. */
export const usedApi: ApiDescription = {
	...apiDescription,
	enums: { ...enums, eventType: [...new Set([...enums.eventType!, ...EVENT_TYPES])] },
};
