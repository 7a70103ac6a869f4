import type { Result } from '../../api/apiError';
import { isRefusal, sendInHalves } from '../../api/batches';
import type { SalesforgeClient } from '../../api/client';
import {
	MOST_CONTACTS,
	upsertContact,
	upsertContacts,
	type Contact,
	type NewContact,
} from '../../api/contacts';
import { groupBy, inBatches } from '../inBatches';
import type { ItemCall, Note } from '../session';
import { readForm } from '../shared/output';
import { workspaceId } from '../shared/parameters';
import { readWorkspaceId } from '../shared/read';
import { contactFields, readNewContact } from './newContact';
import { writtenOutput } from './output';

interface Request {
	workspace: string;
	contact: NewContact;
	form(contact: Contact, workspaceId: string): object;
}

/** How Salesforge identifies a contact: by the email address, ignoring case, or by the LinkedIn URL. */
const keysOf = ({ email, linkedinUrl }: Contact | NewContact): string[] =>
	[email, linkedinUrl].flatMap((key) =>
		typeof key === 'string' && key !== '' ? [key.toLowerCase()] : [],
	);

const isTagged = ({ contact }: Request) => contact.tags !== undefined;

/**
 * Splits a group into one batch per call: Salesforge accepts several contacts only if each has a tag. If a contact occurs
 * twice, it goes into two calls, so that the later item wins.
 */
function splitGroup(group: readonly Request[]): Request[][] {
	if (!isTagged(group[0]!)) return group.map((each) => [each]);
	const batches: Request[][] = [];
	let keys = new Set<string>();
	for (const each of group) {
		const own = keysOf(each.contact);
		const batch = batches.at(-1);
		if (!batch || batch.length === MOST_CONTACTS || own.some((key) => keys.has(key))) {
			batches.push([each]);
			keys = new Set(own);
		} else {
			batch.push(each);
			for (const key of own) keys.add(key);
		}
	}
	return batches;
}

const groupByWorkspace = groupBy((each: Request) => `${isTagged(each)} ${each.workspace}`);

/** Finds each contact in the answer by its email address or LinkedIn URL: the order is not documented. */
function inOrder(sent: readonly NewContact[], kept: readonly Contact[]): Contact[] | null {
	const byKey = new Map(kept.flatMap((contact) => keysOf(contact).map((key) => [key, contact])));
	const found = sent.flatMap((contact) => {
		const own = keysOf(contact).map((key) => byKey.get(key));
		return own.find((each) => each !== undefined) ?? [];
	});
	return found.length === sent.length ? found : null;
}

/** Saves contacts in one call, or one by one if the answer cannot be matched with them. */
async function save(
	client: SalesforgeClient,
	workspace: string,
	contacts: readonly NewContact[],
): Promise<Result<Contact[]>> {
	if (contacts.length > 1) {
		const together = await upsertContacts(client, workspace, contacts);
		if ('failure' in together) return together;
		const found = inOrder(contacts, together.result);
		if (found) return { result: found };
	}
	const result: Contact[] = [];
	for (const contact of contacts) {
		const sent = await upsertContact(client, workspace, contact);
		if ('failure' in sent) return sent;
		result.push(sent.result);
	}
	return { result };
}

const untagged: Note = (count) =>
	count === 1
		? null
		: `${count} contacts had no tag, so each took a request of its own. With 'Tags', Salesforge takes up to ${MOST_CONTACTS} contacts in one request`;

async function send({ client, session }: ItemCall, requests: readonly Request[]) {
	const { workspace } = requests[0]!;
	if (!isTagged(requests[0]!)) session.note(untagged, requests.length);
	const sent = await sendInHalves(
		requests.map(({ contact }) => contact),
		async (part) => await save(client, workspace, part),
		isRefusal,
	);
	return sent.map((entry, index) =>
		'failure' in entry
			? client.error(entry.failure)
			: requests[index]!.form(entry.result, workspace),
	);
}

export const upsertContactOperation = inBatches({
	option: {
		name: 'Create or Update',
		value: 'upsert',
		action: 'Create or update contact',
		description: 'Create a new record, or update the current one if it already exists (upsert)',
	},
	parameters: [workspaceId, ...contactFields, writtenOutput.parameter],
	async read(call): Promise<Request[]> {
		const workspace = readWorkspaceId(call);
		const contact = await readNewContact(call, workspace);
		return [{ workspace, contact, form: readForm(call, writtenOutput) }];
	},
	split: (requests) => groupByWorkspace(requests).flatMap(splitGroup),
	send,
});
