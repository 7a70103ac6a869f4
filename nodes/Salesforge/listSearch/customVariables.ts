import { streamCustomVariables } from '../api/names';
import { searchIn } from './search';

/** Lists the custom variables of contacts. Their name is their value. */
export const searchCustomVariables = searchIn(async function* (client, workspaceId) {
	for await (const { name } of streamCustomVariables(client, workspaceId)) {
		yield { name, value: name };
	}
});
