import type { Failure } from '../../api/apiError';
import { sendInHalves } from '../../api/batches';
import type { SalesforgeClient } from '../../api/client';
import { MOST_CONTACTS, upsertContact, type NewContact } from '../../api/contacts';
import { groupBy, inBatches } from '../inBatches';
import type { ItemCall } from '../session';
import { workspaceId } from '../shared/ids';
import { simplify } from '../shared/many';
import { readBoolean, readWorkspaceId } from '../shared/read';
import { contactFields } from './fields';
import { readNewContact } from './readNewContact';
import { keysOf } from './sameContact';
import { contactJson, WRITTEN_FIELDS } from './simplify';
import { upsertTogether } from './upsertTogether';

interface Request {
	workspace: string;
	contact: NewContact;
	isSimple: boolean;
}

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

async function sendPart(
	client: SalesforgeClient,
	workspace: string,
	contacts: readonly NewContact[],
) {
	if (contacts.length > 1) return await upsertTogether(client, workspace, contacts);
	const sent = await upsertContact(client, workspace, contacts[0]!);
	return 'failure' in sent ? sent : { result: [sent.result] };
}

const isOfEntry = ({ status }: Failure) => status === 400 || status === 422;

async function send({ client }: ItemCall, requests: readonly Request[]) {
	const { workspace } = requests[0]!;
	const sent = await sendInHalves(
		requests.map(({ contact }) => contact),
		async (part) => await sendPart(client, workspace, part),
		isOfEntry,
	);
	return sent.map((entry, index) => {
		if ('failure' in entry) return client.error(entry.failure);
		const fields = requests[index]!.isSimple ? WRITTEN_FIELDS : null;
		return contactJson(entry.result, workspace, fields);
	});
}

export const upsertContactOperation = inBatches({
	option: {
		name: 'Create or Update',
		value: 'upsert',
		action: 'Create or update contact',
		description: 'Create a new record, or update the current one if it already exists (upsert)',
	},
	parameters: [workspaceId, ...contactFields, simplify(WRITTEN_FIELDS)],
	read: (call): Request[] => [
		{
			workspace: readWorkspaceId(call),
			contact: readNewContact(call),
			isSimple: readBoolean(call, 'simplify'),
		},
	],
	split: (requests) => groupByWorkspace(requests).flatMap(splitGroup),
	send,
});
