import { readId, readText } from '../shared/fields';
import { asObject, isJsonObject } from '../shared/json';
import type { Result } from './apiError';
import type { SalesforgeClient } from './client';
import { streamContacts } from './contacts';
import { filterOf } from './enrolments';
import { workspaceCall, workspacePath } from './workspacePath';

/** Validates the addresses of contacts, which costs credits. */
export const startValidation = async (
	client: SalesforgeClient,
	workspaceId: string,
	contactIds: readonly string[],
): Promise<Result<string>> =>
	await client.attempt(
		{
			...workspaceCall(workspaceId, 'start the validation', 'validations'),
			api: 'multichannel',
			method: 'POST',
			body: filterOf(contactIds),
		},
		(body) => readId({ id: asObject(body).validationJobID }),
	);

/** Results are written otherwise than in the filters (docs/salesforge-api.md). */
const asFilter = (status: string) => (status === 'spam_trap' ? 'spamtrap' : status);

export const isCompleted = ({ status }: { status: string }) =>
	/^(partially_)?completed$/.test(status);

function readProgress(body: unknown) {
	const { status: reported, totals } = asObject(body);
	/** pending, in_progress, completed, partially_completed or failed. */
	const status = readText(reported).toLowerCase();
	const counts = asObject(totals).byStatus;
	if (status === '' || (isCompleted({ status }) && !isJsonObject(counts))) return null;
	/** How many addresses have each result so far, by the names that filters have for them. */
	const byStatus = new Map<string, number>();
	for (const [name, count] of Object.entries(asObject(counts))) {
		if (typeof count === 'number' && count > 0) byStatus.set(asFilter(name.toLowerCase()), count);
	}
	return { status, byStatus };
}

export type Progress = NonNullable<ReturnType<typeof readProgress>>;

export const readValidation = async (
	client: SalesforgeClient,
	workspaceId: string,
	runId: string,
): Promise<Progress> =>
	await client.call(
		{
			api: 'multichannel',
			path: workspacePath(workspaceId, 'validations', runId, 'results'),
			purpose: 'get the results of the validation',
			notFound: `Salesforge has no validation ${runId} in the workspace ${workspaceId}. Check the results in Salesforge`,
		},
		readProgress,
	);

/**
 * The result of each contact. Salesforge tells only how many have each, so the contacts with the rarer results are
 * listed until all of them are found, and those that are left have the most frequent one. If Salesforge did not validate
 * all, every list is read to its end: it also has contacts who were validated before.
 *
 * @returns nothing for a contact who was not validated
 */
export async function readResults(
	client: SalesforgeClient,
	workspaceId: string,
	contactIds: readonly string[],
	byStatus: Progress['byStatus'],
): Promise<Map<string, string>> {
	const results = new Map<string, string>();
	const wanted = new Set(contactIds);
	const validated = [...byStatus.values()].reduce((sum, count) => sum + count, 0);
	const hasAll = validated === wanted.size;
	for (const [status, count] of [...byStatus].sort(([, a], [, b]) => a - b)) {
		if (hasAll && count === wanted.size) {
			for (const id of wanted) results.set(id, status);
			break;
		}
		let missing = count;
		for await (const { id } of streamContacts(client, workspaceId, {
			validation_statuses: [status],
		})) {
			if (!wanted.delete(id)) continue;
			results.set(id, status);
			if (wanted.size === 0 || (--missing === 0 && hasAll)) break;
		}
	}
	return results;
}
