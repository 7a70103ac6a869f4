import type { IDataObject } from 'n8n-workflow';

import { asObject, type JsonObject } from '../shared/json';
import type { Result } from './apiError';
import type { SalesforgeClient } from './client';
import { readItem, withId } from './lists';
import { take } from './paging';
import { streamNumbered, type Sequence } from './sequences';
import { workspaceCall } from './workspacePath';

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
		// Like a single sequence, it may be nested.
		(body) => readItem(asObject(body).sequence ?? body, withId),
	);
