import type { Result } from '../../api/apiError';
import type { SalesforgeClient } from '../../api/client';
import { upsertContact, upsertContacts, type Contact, type NewContact } from '../../api/contacts';
import { keysOf } from './sameContact';

/** Finds each contact in the answer by its email address or LinkedIn URL: the order is not documented. */
function inOrder(sent: readonly NewContact[], kept: readonly Contact[]): Contact[] | null {
	const byKey = new Map(
		kept.flatMap((contact) => keysOf(contact).map((key) => [key, contact] as const)),
	);
	const found = sent.flatMap((contact) => {
		const own = keysOf(contact).map((key) => byKey.get(key));
		return own.find((each) => each !== undefined) ?? [];
	});
	return found.length === sent.length ? found : null;
}

/** Creates or updates contacts in one call, or one by one if the answer cannot be matched with them. */
export async function upsertTogether(
	client: SalesforgeClient,
	workspaceId: string,
	contacts: readonly NewContact[],
): Promise<Result<Contact[]>> {
	const together = await upsertContacts(client, workspaceId, contacts);
	if ('failure' in together) return together;
	const found = inOrder(contacts, together.result);
	if (found) return { result: found };
	const result: Contact[] = [];
	for (const contact of contacts) {
		const sent = await upsertContact(client, workspaceId, contact);
		if ('failure' in sent) return sent;
		result.push(sent.result);
	}
	return { result };
}
