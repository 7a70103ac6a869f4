import type { Failure } from '../../api/apiError';
import { sendInHalves } from '../../api/batches';
import type { SalesforgeClient } from '../../api/client';
import { MOST_CONTACTS, upsertContact, type NewContact } from '../../api/contacts';
import { groupBy, runInBatches, type Asked } from '../batch';
import type { BatchOperation, Outcome } from '../operation';
import type { ItemCall } from '../session';
import { workspaceId } from '../shared/ids';
import { simplify } from '../shared/many';
import { readBoolean, readWorkspaceId } from '../shared/read';
import { forOperation } from '../shared/shownFor';
import { contactFields } from './fields';
import { readNewContact } from './readNewContact';
import { keysOf } from './sameContact';
import { contactJson, WRITTEN_FIELDS } from './simplify';
import { upsertTogether } from './upsertTogether';

interface Entered {
	workspace: string;
	contact: NewContact;
	isSimple: boolean;
}

const isTagged = ({ wish }: Asked<Entered>) => wish.contact.tags !== undefined;

/**
 * Splits a group into one batch per call: Salesforge accepts several contacts only if each has a tag. If a contact occurs
 * twice, it goes into two calls, so that the later item wins.
 */
function splitGroup(group: ReadonlyArray<Asked<Entered>>): Array<Array<Asked<Entered>>> {
	if (!isTagged(group[0]!)) return group.map((each) => [each]);
	const batches: Array<Array<Asked<Entered>>> = [];
	let keys = new Set<string>();
	for (const each of group) {
		const own = keysOf(each.wish.contact);
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

const split = (asked: ReadonlyArray<Asked<Entered>>) =>
	groupBy(asked, (each) => `${isTagged(each)} ${each.wish.workspace}`).flatMap(splitGroup);

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

async function sendBatch(batch: ReadonlyArray<Asked<Entered>>): Promise<Outcome[]> {
	const [{ call, wish }] = batch as [Asked<Entered>];
	const sent = await sendInHalves(
		batch.map((each) => each.wish.contact),
		async (part) => await sendPart(call.client, wish.workspace, part),
		isOfEntry,
	);
	return batch.map((each, index) => {
		const { itemIndex } = each.call;
		const entry = sent[index]!;
		if ('failure' in entry) return { itemIndex, error: call.client.error(entry.failure) };
		const json = contactJson(
			entry.result,
			wish.workspace,
			each.wish.isSimple ? WRITTEN_FIELDS : null,
		);
		return { itemIndex, result: { json } };
	});
}

export const upsertContactOperation: BatchOperation = {
	option: {
		name: 'Create or Update',
		value: 'upsert',
		action: 'Create or update contact',
		description: 'Create a new record, or update the current one if it already exists (upsert)',
	},
	parameters: forOperation('contact', 'upsert', [
		workspaceId,
		...contactFields,
		simplify(WRITTEN_FIELDS),
	]),
	async runAll(calls) {
		const read = (call: ItemCall) => [
			{
				workspace: readWorkspaceId(call),
				contact: readNewContact(call),
				isSimple: readBoolean(call, 'simplify'),
			},
		];
		return await runInBatches(calls, read, split, sendBatch);
	},
};
