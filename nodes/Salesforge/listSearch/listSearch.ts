import type { ILoadOptionsFunctions, INodePropertyOptions } from 'n8n-workflow';

import type { SalesforgeClient } from '../api/client';
import { streamContacts } from '../api/contacts';
import { streamMailboxes } from '../api/mailboxes';
import { streamCustomVariables, streamLabels, streamTags } from '../api/names';
import { take } from '../api/paging';
import { withoutToken } from '../api/secrets';
import { streamSenderProfiles } from '../api/senders';
import { kindOf } from '../api/sequences';
import { searchThreads, streamThreads } from '../api/threads';
import { WebhooksApi } from '../api/webhooks';
import { nameOf, readText } from '../shared/fields';
import { optionsFrom, searchIn, type Entry, type EntryList } from './search';
import { searchSequences } from './sequences';
import { searchWorkspaces } from './workspaces';

/** Built-in labels that only filter the inbox. A conversation cannot have them. */
const NOT_TO_SET = new Set(['all', 'none']);

/** Salesforge cannot search for contacts, so the list reads no more of them. */
const MOST_CONTACTS = 1000;

const personOf = (name: string | null, email: unknown) =>
	name && readText(email) ? `${name} (${readText(email)})` : (name ?? readText(email));

/** The value of a built-in label is its name, that of a custom one its id. */
async function* listLabels(client: SalesforgeClient, workspaceId: string): AsyncGenerator<Entry> {
	for await (const { id, name, isBuiltIn, specialLabel } of streamLabels(client, workspaceId)) {
		if (isBuiltIn && NOT_TO_SET.has(specialLabel)) continue;
		yield isBuiltIn && specialLabel !== ''
			? { name, value: specialLabel, description: 'Built-in label' }
			: { name, value: id };
	}
}

async function* listMailboxes(client: SalesforgeClient, workspaceId: string) {
	for await (const { id, address } of streamMailboxes(client, workspaceId)) {
		yield { name: readText(address) || id, value: id };
	}
}

/** The searchable lists of the Salesforge node's resource locators. */
export const listSearch = {
	searchContacts: searchIn(async function* (client, workspaceId) {
		let count = 0;
		for await (const { id, firstName, lastName, email } of streamContacts(client, workspaceId)) {
			yield { name: personOf(nameOf(firstName, lastName), email) || id, value: id };
			if (++count === MOST_CONTACTS) return;
		}
	}),

	searchConversations: searchIn(async function* (client, workspaceId, filter) {
		const found =
			filter === ''
				? streamThreads(client, workspaceId)
				: searchThreads(client, workspaceId, filter);
		for await (const thread of found) {
			const name = nameOf(thread.contactFirstName, thread.contactLastName);
			const texts = [personOf(name, thread.contactEmail), readText(thread.subject)];
			yield { name: texts.filter(Boolean).join(': ') || thread.id, value: thread.id };
		}
	}, true),

	/** Their name is their value. */
	searchCustomVariables: searchIn(async function* (client, workspaceId) {
		for await (const { name } of streamCustomVariables(client, workspaceId)) {
			yield { name, value: name };
		}
	}),

	searchLabels: searchIn(listLabels),

	searchMailboxes: searchIn(listMailboxes),

	searchSequences,

	searchWebhooks: searchIn(async function* (client, workspaceId) {
		for (const { id, name, type, url } of await new WebhooksApi(client, workspaceId).list()) {
			yield { name: name || id, value: id, description: `${type}: ${withoutToken(url)}` };
		}
	}),

	searchWorkspaces,
};

/** The whole list of something in the chosen workspace, to choose several of. */
const optionsOf = (list: EntryList) =>
	optionsFrom(async (client, workspaceId) => await take(list(client, workspaceId, '')));

export const getLabels = optionsOf(listLabels);

export const getMailboxes = optionsOf(listMailboxes);

export const getTags = optionsOf(async function* (client, workspaceId) {
	for await (const { id, name } of streamTags(client, workspaceId)) yield { name, value: id };
});

const getSenderProfiles = optionsOf(async function* (client, workspaceId) {
	for await (const { id, name } of streamSenderProfiles(client, workspaceId)) {
		yield { name: readText(name) || id, value: id };
	}
});

/** Lists what the chosen sequence can send with: mailboxes for a legacy sequence, else sender profiles. */
export async function getSenders(this: ILoadOptionsFunctions): Promise<INodePropertyOptions[]> {
	const sequenceId = readText(this.getCurrentNodeParameter('sequenceId', { extractValue: true }));
	const isLegacy = sequenceId !== '' && kindOf(sequenceId) === 'core';
	return await (isLegacy ? getMailboxes : getSenderProfiles).call(this);
}
