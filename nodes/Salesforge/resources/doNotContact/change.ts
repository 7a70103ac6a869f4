import type { Result } from '../../api/apiError';
import { isRefusal, sendInHalves } from '../../api/batches';
import type { SalesforgeClient } from '../../api/client';
import { changeDoNotContact, MOST_ENTRIES, type Change } from '../../api/doNotContact';
import { chunk, groupBy, inBatches } from '../inBatches';
import type { OperationCard } from '../operation';
import { allowWebmailOption, readRequests, whichEntries, type Request } from './parameters';

/** After this many refusals, batches are no longer halved: Salesforge seems to refuse everything. */
const MOST_REFUSALS = 200;

/** Makes the change for the entries of one workspace, each once and 1,000 per call, and returns the result of each. */
async function changeAll(
	client: SalesforgeClient,
	change: Change,
	workspaceId: string,
	entries: readonly string[],
): Promise<Map<string, Result<unknown>>> {
	const outcomes = new Map<string, Result<unknown>>();
	let refusals = 0;
	for (const batch of chunk(entries, MOST_ENTRIES)) {
		const sent = await sendInHalves(
			batch,
			async (part) => await changeDoNotContact(client, change, workspaceId, part),
			(failure) => isRefusal(failure) && ++refusals <= MOST_REFUSALS,
		);
		batch.forEach((entry, index) => outcomes.set(entry, sent[index]!));
	}
	return outcomes;
}

/** An operation that adds what all items ask for to the list of their workspace, or removes it. */
const operation = (change: Change, card: OperationCard) =>
	inBatches({
		...card,
		read: (call) => readRequests(call, change),
		split: groupBy(({ workspaceId }: Request) => workspaceId),
		async send({ client }, requests) {
			const { workspaceId } = requests[0]!;
			const entries = [...new Set(requests.flatMap((request) => request.entries))];
			const outcomes = await changeAll(client, change, workspaceId, entries);
			return requests.map((request) => {
				for (const entry of request.entries) {
					const outcome = outcomes.get(entry)!;
					if ('failure' in outcome) return client.error(outcome.failure);
				}
				return { success: true, ...request };
			});
		},
	});

export const addToDoNotContact = operation('add', {
	option: {
		name: 'Add',
		value: 'add',
		action: 'Add to do-not-contact list',
		description:
			'Stop contacting email addresses, domains or LinkedIn URLs immediately, in all sequences of the workspace, by adding them to the do-not-contact list',
	},
	parameters: [
		...whichEntries({
			hint: 'Takes effect immediately, even when you click Execute step',
			builderHint: {
				propertyHint:
					'Adding an entry can send dnc_added. Do not use this in a workflow that starts on dnc_added or on all events: it would start itself again. Adding the same entry twice changes nothing.',
			},
		}),
		allowWebmailOption,
	],
});

export const removeFromDoNotContact = operation('remove', {
	option: {
		name: 'Remove',
		value: 'remove',
		action: 'Remove from do-not-contact list',
		description:
			'Let Salesforge contact email addresses, domains or LinkedIn URLs again, by removing them from the do-not-contact list',
	},
	parameters: whichEntries(),
});
