import { isJsonObject, type JsonObject } from '../shared/json';
import type { SalesforgeClient } from './client';

/** The balances of the account's credits, by kind: `{remaining, max, used, tierId}`. A server may not have the call yet. */
export const readCredits = async (client: SalesforgeClient): Promise<JsonObject> =>
	await client.call(
		{
			path: '/credits',
			purpose: 'get the credits',
			notFound:
				'Salesforge does not have this API call for your account. Look up the credits in Salesforge',
		},
		(body) => (isJsonObject(body) ? body : null),
	);
