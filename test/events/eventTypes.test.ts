import { apiDescription } from '../../harness/apiDescription/description';
import { EVENT_TYPES } from '../../nodes/Salesforge/events/eventTypes';

// The other way round, `npm run check:api` asks Salesforge whether it has the types of the package.
it('knows every event type that docs/salesforge-api.json describes', () => {
	expect(EVENT_TYPES).toEqual(expect.arrayContaining([...apiDescription.enums.eventType!]));
});
