import { isJsonObject } from '../shared/json';
import type { Result } from './apiError';
import type { SalesforgeClient } from './client';
import { listOf, readItem, readItems, withId, type Identified } from './lists';
import { workspaceCall, workspacePath } from './workspacePath';

/** A contact as Salesforge sends it. */
export type Contact = Identified;

/** The fields to create or update a contact with. Missing ones are left unchanged. */
export type NewContact = {
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
};

/** The most contacts that Salesforge accepts in one call. */
export const MOST_CONTACTS = 100;

export type ContactAddress = { workspaceId: string; contactId: string };

export const noContact = ({ workspaceId, contactId }: ContactAddress) =>
	`Salesforge has no contact ${contactId} in the workspace ${workspaceId}. It may have been deleted: check the contact and the workspace`;

/** Creates the contact, or updates the one that has its email address or LinkedIn URL. */
export const upsertContact = async (
	client: SalesforgeClient,
	workspaceId: string,
	contact: NewContact,
): Promise<Result<Contact>> =>
	await client.attempt(
		{
			...workspaceCall(workspaceId, 'create or update the contact', 'contacts'),
			method: 'POST',
			body: contact,
			// Sending the same contact again updates it.
			isSafeToRepeat: true,
		},
		(body) => readItem(body, withId),
	);

/** Creates or updates up to {@link MOST_CONTACTS} contacts, each with a tag: all or none. In Salesforge's order. */
export const upsertContacts = async (
	client: SalesforgeClient,
	workspaceId: string,
	contacts: readonly NewContact[],
): Promise<Result<Contact[]>> =>
	await client.attempt(
		{
			...workspaceCall(workspaceId, 'create or update the contacts', 'contacts', 'bulk'),
			method: 'POST',
			body: { contacts: [...contacts] },
			isSafeToRepeat: true,
		},
		(body) => readItems(body, 'contacts', withId),
	);

const contactCall = (address: ContactAddress, purpose: string) => ({
	path: workspacePath(address.workspaceId, 'contacts', address.contactId),
	purpose,
	notFound: noContact(address),
});

export const readContact = async (client: SalesforgeClient, address: ContactAddress) =>
	await client.call(contactCall(address, 'get the contact'), (body) =>
		isJsonObject(body) ? withId(body, address.contactId) : null,
	);

export async function deleteContact(client: SalesforgeClient, address: ContactAddress) {
	const call = contactCall(address, 'delete the contact');
	await client.call({ ...call, method: 'DELETE', expects: 'nothing' });
}

/** The contacts of a workspace, page by page. Salesforge rejects unknown parameters (docs/salesforge-api.md). */
export const streamContacts = listOf('contacts', ['contacts'], withId);
