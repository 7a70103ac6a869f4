import { apiDescription } from '../../harness/apiDescription/description';
import { EVENT_TYPES } from '../../nodes/Salesforge/events/eventTypes';

it('knows the event types of docs/salesforge-api.json', () => {
	expect([...EVENT_TYPES].sort()).toEqual([...apiDescription.enums.eventType!].sort());
});
