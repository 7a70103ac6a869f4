import type { ILoadOptionsFunctions, INodePropertyOptions } from 'n8n-workflow';

import { streamLabels } from '../api/labels';
import { streamMailboxes, type Mailbox } from '../api/mailboxes';
import { streamCustomVariables, streamTags } from '../api/names';
import { take } from '../api/paging';
import { withoutToken } from '../api/secrets';
import { streamSenderProfiles } from '../api/senders';
import { kindOf } from '../api/sequences';
import { WebhooksApi } from '../api/webhooks';
import { readText } from '../shared/fields';
import { loadOptions, searchIn } from './search';
import { searchSequences } from './sequences';
import { searchWorkspaces } from './workspaces';

/** Built-in labels that only filter the inbox. A conversation cannot have them. */
const NOT_TO_SET = new Set(['all', 'none']);

const asEntry = ({ id, address }: Mailbox) => ({ name: readText(address) || id, value: id });

/** The searchable lists of the Salesforge node's resource locators. */
export const listSearch = {
	/** Their name is their value. */
	searchCustomVariables: searchIn(async function* (client, workspaceId) {
		for await (const { name } of streamCustomVariables(client, workspaceId)) {
			yield { name, value: name };
		}
	}),

	/** The value of a built-in label is its name, that of a custom one its id. */
	searchLabels: searchIn(async function* (client, workspaceId) {
		for await (const { id, name, isBuiltIn, specialLabel } of streamLabels(client, workspaceId)) {
			if (isBuiltIn && NOT_TO_SET.has(specialLabel)) continue;
			yield isBuiltIn && specialLabel !== ''
				? { name, value: specialLabel, description: 'Built-in label' }
				: { name, value: id };
		}
	}),

	searchMailboxes: searchIn(async function* (client, workspaceId) {
		for await (const mailbox of streamMailboxes(client, workspaceId)) {
			yield asEntry(mailbox);
		}
	}),

	searchSequences,

	searchWebhooks: searchIn(async function* (client, workspaceId) {
		for (const { id, name, type, url } of await new WebhooksApi(client, workspaceId).list()) {
			yield { name: name || id, value: id, description: `${type}: ${withoutToken(url)}` };
		}
	}),

	searchWorkspaces,
};

/** Lists the mailboxes of the chosen workspace by address. */
export async function getMailboxes(this: ILoadOptionsFunctions): Promise<INodePropertyOptions[]> {
	return await loadOptions(this, async (client, workspaceId) => {
		const mailboxes = await take(streamMailboxes(client, workspaceId));
		return mailboxes.map(asEntry);
	});
}

/** Lists what the chosen sequence can send with: mailboxes for a legacy sequence, else sender profiles. */
export async function getSenders(this: ILoadOptionsFunctions): Promise<INodePropertyOptions[]> {
	const sequenceId = this.getCurrentNodeParameter('sequenceId', { extractValue: true });
	const isLegacy = readText(sequenceId) !== '' && kindOf(readText(sequenceId)) === 'core';
	if (isLegacy) return await getMailboxes.call(this);
	return await loadOptions(this, async (client, workspaceId) => {
		const profiles = await take(streamSenderProfiles(client, workspaceId));
		return profiles.map(({ id, name }) => ({ name: readText(name) || id, value: id }));
	});
}

/** Lists the tags of the chosen workspace. */
export async function getTags(this: ILoadOptionsFunctions): Promise<INodePropertyOptions[]> {
	return await loadOptions(this, async (client, workspaceId) =>
		(await take(streamTags(client, workspaceId))).map(({ id, name }) => ({ name, value: id })),
	);
}
