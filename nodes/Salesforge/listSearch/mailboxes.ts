import { readText } from '../shared/fields';
import { streamMailboxes } from '../api/mailboxes';
import { searchIn } from './search';

/** Lists the mailboxes by address. */
export const searchMailboxes = searchIn(async function* (client, workspaceId) {
	for await (const { id, address } of streamMailboxes(client, workspaceId)) {
		yield { name: readText(address) || id, value: id };
	}
});
