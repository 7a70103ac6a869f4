import { apiDescription } from '../../harness/apiDescription/description';
import { EVENT_TYPES } from '../../nodes/Salesforge/events/eventTypes';

// Conversely, `npm run check:api` checks that Salesforge has the package's types.
it('contains every event type in docs/salesforge-api.json', () => {
	expect(EVENT_TYPES).toEqual(expect.arrayContaining([...apiDescription.enums.eventType!]));
});
