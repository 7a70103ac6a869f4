import type { IDataObject } from 'n8n-workflow';

import { isJsonObject, type JsonObject } from '../shared/json';
import type { Result } from './apiError';
import type { Api, Call, SalesforgeClient } from './client';
import type { SequenceAddress } from './enrolments';
import { readByPage } from './paging';
import { kindOf } from './sequenceKind';
import { streamByOffset } from './stream';
import { noWorkspace, workspacePath } from './workspacePath';

/** A sequence of either kind as Salesforge sends it. */
export interface SequenceDetails extends JsonObject {
	/** As text. */
	id: string;
}

const asDetails = (source: JsonObject, id: string): SequenceDetails => ({ ...source, id });

function callTo(
	{ workspaceId, sequenceId }: SequenceAddress,
	call: Pick<Call, 'body' | 'expects' | 'method' | 'purpose' | 'qs'>,
	...parts: string[]
): Call {
	return {
		api: kindOf(sequenceId),
		path: workspacePath(workspaceId, 'sequences', sequenceId, ...parts),
		notFound: `Salesforge has no sequence ${sequenceId} in the workspace ${workspaceId}. Check the sequence and the workspace`,
		...call,
	};
}

async function send(client: SalesforgeClient, call: Call): Promise<Result<JsonObject>> {
	const outcome = await client.attempt(call);
	if ('failure' in outcome) return outcome;
	if (!isJsonObject(outcome.body)) return { failure: client.unusable(call) };
	return { result: outcome.body };
}

/** Reads a sequence. A multichannel sequence is nested beside its counts, which are merged into it. */
export async function readSequence(
	client: SalesforgeClient,
	address: SequenceAddress,
): Promise<Result<SequenceDetails>> {
	const sent = await send(client, callTo(address, { purpose: 'get the sequence' }));
	if ('failure' in sent) return sent;
	const { sequence, ...rest } = sent.result;
	const source = isJsonObject(sequence) ? { ...sequence, ...rest } : sent.result;
	return { result: asDetails(source, address.sequenceId) };
}

/** What a sequence did between two dates (YYYY-MM-DD), both included. */
export async function readSequenceStats(
	client: SalesforgeClient,
	address: SequenceAddress,
	{ from, to, timezone }: { from: string; to: string; timezone: string },
): Promise<Result<JsonObject>> {
	const qs = { from_date: from, to_date: to, timezone };
	const purpose = "get the sequence's statistics";
	return await send(client, callTo(address, { qs, purpose }, 'analytics'));
}

/** Resumes or pauses a sequence. */
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

function listCall(workspaceId: string, api: Api, qs: IDataObject): Call {
	return {
		api,
		path: workspacePath(workspaceId, 'sequences'),
		// An older server ignores `type` and lists both kinds.
		qs: api === 'core' ? { ...qs, type: 'legacy' } : qs,
		purpose: api === 'core' ? 'list the legacy sequences' : 'list the multichannel sequences',
		notFound: noWorkspace(workspaceId),
	};
}

/**
 * The sequences of a workspace, the multichannel ones first, each once.
 *
 * @param isWanted which of the two APIs to ask
 */
export async function* streamSequences(
	client: SalesforgeClient,
	workspaceId: string,
	isWanted: (api: Api) => boolean = () => true,
): AsyncGenerator<SequenceDetails, void, undefined> {
	if (isWanted('multichannel')) {
		yield* await readByPage(
			async (page) =>
				await client.list(listCall(workspaceId, 'multichannel', page), 'sequences', asDetails),
		);
	}
	if (!isWanted('core')) return;
	const core = streamByOffset(
		async (page) => await client.list(listCall(workspaceId, 'core', page), 'data', asDetails),
		({ id }) => id,
	);
	for await (const sequence of core) {
		if (kindOf(sequence.id) === 'core') yield sequence;
	}
}
