import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';

import { EVENT_TYPES } from '../../nodes';

interface SalesforgeApi {
	enums: { eventType: string[] };
}

const file = resolve(__dirname, '../../docs/salesforge-api.json');
const { enums } = JSON.parse(readFileSync(file, 'utf8')) as SalesforgeApi;

it('knows every event type of the API, in its order', () => {
	// A type that Salesforge has just added may be known here before the file is renewed.
	expect(EVENT_TYPES.slice(0, enums.eventType.length)).toEqual(enums.eventType);
});
