import type { IDataObject } from 'n8n-workflow';

import { readText } from '../shared/fields';
import { asObject, isJsonObject, type JsonObject } from '../shared/json';
import type { Result } from './apiError';
import type { Api, Call, SalesforgeClient } from './client';
import { listCall, listOf, readItem, readItems, withId, type Identified } from './lists';
import { only, streamByOffset, take } from './paging';
import { workspaceCall, workspacePath } from './workspacePath';

export type SequenceAddress = { workspaceId: string; sequenceId: string };

/** A sequence of either kind as Salesforge sends it. */
export type Sequence = Identified;

/** The API that a sequence belongs to. Legacy sequences have a text id (`seq_...`), multichannel ones a number. */
export const kindOf = (sequenceId: string): Api =>
	/^\d+$/.test(sequenceId) ? 'multichannel' : 'core';

/** A call about a sequence, on the host that has its kind. */
export function callTo(
	{ workspaceId, sequenceId }: SequenceAddress,
	call: Partial<Call> & Pick<Call, 'purpose'>,
	...parts: string[]
): Call {
	return {
		api: kindOf(sequenceId),
		path: workspacePath(workspaceId, 'sequences', sequenceId, ...parts),
		notFound: `Salesforge has no sequence ${sequenceId} in the workspace ${workspaceId}. Check the sequence and the workspace`,
		...call,
	};
}

/** Reads a sequence. A multichannel sequence is nested beside its counts, which are merged into it. */
export const readSequence = async (client: SalesforgeClient, address: SequenceAddress) =>
	await client.attempt(callTo(address, { purpose: 'get the sequence' }), (body) => {
		if (!isJsonObject(body)) return null;
		const { sequence, ...rest } = body;
		return withId(isJsonObject(sequence) ? { ...sequence, ...rest } : body, address.sequenceId);
	});

/** Two dates (YYYY-MM-DD), both included, in a time zone. */
export type StatsRange = { from: string; to: string; timezone: string };

export const readSequenceStats = async (
	client: SalesforgeClient,
	address: SequenceAddress,
	{ from, to, timezone }: StatsRange,
) => {
	const qs = { from_date: from, to_date: to, timezone };
	const call = callTo(address, { qs, purpose: "get the sequence's statistics" }, 'analytics');
	return await client.call(call, (body) => (isJsonObject(body) ? body : null));
};

export async function setSequenceStatus(
	client: SalesforgeClient,
	address: SequenceAddress,
	status: 'active' | 'paused',
): Promise<void> {
	const method = kindOf(address.sequenceId) === 'multichannel' ? 'PATCH' : 'PUT';
	const purpose = status === 'active' ? 'resume the sequence' : 'pause the sequence';
	const call = { method, body: { status }, expects: 'nothing', purpose } as const;
	await client.call(callTo(address, call, 'status'));
}

/**
 * Starts a draft for good. Salesforge does not say what a second launch does, so a launch without an answer is not
 * repeated: the sequence is read again.
 */
export async function launchSequence(client: SalesforgeClient, address: SequenceAddress) {
	// A legacy sequence has no launch: it becomes active.
	if (kindOf(address.sequenceId) === 'core') {
		await setSequenceStatus(client, address, 'active');
		return;
	}
	const purpose = 'launch the sequence';
	const call = { method: 'PATCH', body: {}, isSafeToRepeat: false, expects: 'nothing' } as const;
	const sent = await client.attempt(callTo(address, { ...call, purpose }, 'launch'));
	if ('result' in sent) return;
	const read = sent.failure.mayHaveActed ? await readSequence(client, address) : sent;
	const status = 'result' in read ? readText(read.result.status).toLowerCase() : '';
	if (status !== 'active') throw client.error(sent.failure);
}

/** Lists of the multichannel API have numbered pages, which do not overlap. */
export const streamNumbered = (client: SalesforgeClient, call: Call, key: string) =>
	streamByOffset(
		async ({ limit }, page) =>
			await client.call({ ...call, api: 'multichannel', qs: { ...call.qs, limit, page } }, (body) =>
				readItems(body, key, withId),
			),
		({ id }) => id,
		{ overlap: false },
	);

const streamMultichannel = (client: SalesforgeClient, workspaceId: string) =>
	streamNumbered(client, listCall(workspaceId, 'multichannel sequences', 'sequences'), 'sequences');

const streamCore = listOf('legacy sequences', ['sequences'], withId);

/** Without `type`, and where it is ignored, the core API lists both kinds (docs/salesforge-api.md). */
const streamLegacy = (client: SalesforgeClient, workspaceId: string) =>
	only(streamCore(client, workspaceId, { type: 'legacy' }), ({ id }) => kindOf(id) === 'core');

const streams = { core: streamLegacy, multichannel: streamMultichannel };

/** The sequences of a workspace by the wanted APIs, the multichannel ones first. */
export async function* streamSequences(
	client: SalesforgeClient,
	workspaceId: string,
	isWanted: (api: Api) => boolean,
): AsyncGenerator<Sequence, void, undefined> {
	for (const api of ['multichannel', 'core'] as const) {
		if (isWanted(api)) yield* streams[api](client, workspaceId);
	}
}

/** All sequences of a workspace, of both kinds, as far as they could be read; and why a list could not, core first. */
export async function readSequences(client: SalesforgeClient, workspaceId: string) {
	const lists = await Promise.allSettled(
		Object.values(streams).map(async (stream) => await take(stream(client, workspaceId))),
	);
	return {
		sequences: lists.flatMap((list) => (list.status === 'fulfilled' ? list.value : [])),
		failures: lists.flatMap((list) => (list.status === 'rejected' ? [list.reason as unknown] : [])),
	};
}

/** A multichannel sequence to create. */
export interface NewSequence {
	name: string;
	/** An IANA name. */
	timezone: string;
	/** At most {@link MOST_STEPS}, with those of all branches. docs/salesforge-api.md has their fields. */
	steps: JsonObject[];
}

/** The most steps that Salesforge accepts in one call. */
export const MOST_STEPS = 100;

/** The number of the action that sends an email. Sources give different numbers, so it is read. */
export async function readEmailActionId(client: SalesforgeClient): Promise<number | undefined> {
	const call = {
		path: '/actions',
		qs: { channel: 'email', name: 'send_email' },
		purpose: 'list the actions of sequences',
		notFound: 'Salesforge has no list of actions at this address',
	};
	const actions = await take(streamNumbered(client, call, 'actions'));
	const found = actions.find(({ name }) => name === 'send_email');
	return found && Number(found.id);
}

/** Creates a draft. Salesforge creates nothing if one of the steps is invalid. Repeated, it would create another one. */
export const createSequence = async (
	client: SalesforgeClient,
	workspaceId: string,
	sequence: NewSequence,
): Promise<Result<Sequence>> =>
	await client.attempt(
		{
			...workspaceCall(workspaceId, 'create the sequence', 'sequences', 'bulk'),
			api: 'multichannel',
			method: 'POST',
			body: sequence as unknown as IDataObject,
		},
		(body) => {
			// Like a single sequence, it may be nested.
			const { sequence } = asObject(body);
			return readItem(isJsonObject(sequence) ? sequence : body, withId);
		},
	);
