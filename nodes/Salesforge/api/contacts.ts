import type { IDataObject } from 'n8n-workflow';

import { isJsonObject, type JsonObject } from '../shared/json';
import type { Result } from './apiError';
import type { Call, SalesforgeClient } from './client';
import { readItems } from './lists';
import { streamByOffset } from './stream';
import { noWorkspace, workspacePath } from './workspacePath';

/** A contact as Salesforge sends it. */
export interface Contact extends JsonObject {
	id: string;
}

/** The fields to create or update a contact with. Missing ones are left unchanged. */
export interface NewContact {
	firstName: string;
	email?: string;
	linkedinUrl?: string;
	lastName?: string;
	company?: string;
	position?: string;
	/** Names; new ones are created. */
	tags?: string[];
	/** By name; new ones are created. */
	customVars?: Record<string, string>;
}

/** The most contacts that Salesforge accepts in one call. */
export const MOST_CONTACTS = 100;

const asContact = (source: JsonObject, id: string): Contact => ({ ...source, id });

const noContact = (workspaceId: string, contactId: string) =>
	`Salesforge has no contact ${contactId} in the workspace ${workspaceId}. It may have been deleted: check the contact and the workspace`;

/** Creates the contact, or updates the one that has its email address or LinkedIn URL. */
export async function upsertContact(
	client: SalesforgeClient,
	workspaceId: string,
	contact: NewContact,
): Promise<Result<Contact>> {
	const call: Call = {
		method: 'POST',
		path: workspacePath(workspaceId, 'contacts'),
		body: contact as unknown as IDataObject,
		// Sending the same contact again updates it.
		isSafeToRepeat: true,
		purpose: 'create or update the contact',
		notFound: noWorkspace(workspaceId),
	};
	const outcome = await client.attempt(call);
	if ('failure' in outcome) return outcome;
	const [kept] = readItems([outcome.body], '', asContact) ?? [];
	return kept ? { result: kept } : { failure: client.unusable(call) };
}

/**
 * Creates or updates up to {@link MOST_CONTACTS} contacts, each with a tag. Salesforge accepts all or none.
 *
 * @returns the contacts as they are now, in the order of Salesforge's response
 */
export async function upsertContacts(
	client: SalesforgeClient,
	workspaceId: string,
	contacts: readonly NewContact[],
): Promise<Result<Contact[]>> {
	const call: Call = {
		method: 'POST',
		path: workspacePath(workspaceId, 'contacts', 'bulk'),
		body: { contacts: contacts as unknown as IDataObject[] },
		isSafeToRepeat: true,
		purpose: 'create or update the contacts',
		notFound: noWorkspace(workspaceId),
	};
	const outcome = await client.attempt(call);
	if ('failure' in outcome) return outcome;
	const kept = readItems(outcome.body, 'contacts', asContact);
	return kept ? { result: kept } : { failure: client.unusable(call) };
}

export async function readContact(
	client: SalesforgeClient,
	workspaceId: string,
	contactId: string,
): Promise<Contact> {
	const call = {
		path: workspacePath(workspaceId, 'contacts', contactId),
		purpose: 'get the contact',
		notFound: noContact(workspaceId, contactId),
	};
	const body = await client.call(call);
	if (!isJsonObject(body)) throw client.error(client.unusable(call));
	return asContact(body, contactId);
}

export async function deleteContact(
	client: SalesforgeClient,
	workspaceId: string,
	contactId: string,
): Promise<void> {
	await client.call({
		method: 'DELETE',
		path: workspacePath(workspaceId, 'contacts', contactId),
		expects: 'nothing',
		purpose: 'delete the contact',
		notFound: noContact(workspaceId, contactId),
	});
}

/**
 * The contacts of a workspace, page by page. Salesforge rejects unknown parameters, and older servers do not support
 * cursors (docs/salesforge-api.md).
 */
export const streamContacts = (
	client: SalesforgeClient,
	workspaceId: string,
	query: IDataObject = {},
): AsyncGenerator<Contact> =>
	streamByOffset(
		async (page) =>
			await client.list(
				{
					path: workspacePath(workspaceId, 'contacts'),
					qs: { ...query, ...page },
					purpose: 'list the contacts',
					notFound: noWorkspace(workspaceId),
				},
				'data',
				asContact,
			),
		({ id }) => id,
	);
