import type { Contact } from '../../api/contacts';
import { defineOutput } from '../shared/output';

const PERSON = ['firstName', 'lastName', 'email', 'company', 'position', 'linkedinUrl', 'tags'];
const IDS = ['contactId', 'workspaceId'];

const full = (contact: Contact, workspaceId: string): Record<string, unknown> => ({
	...contact,
	contactId: contact.id,
	workspaceId,
});

const withFields = (...fields: string[]) =>
	defineOutput<Contact>({ id: '' }, full, (contact, workspaceId) => {
		const json = full(contact, workspaceId);
		return Object.fromEntries(fields.map((field) => [field, json[field] ?? null]));
	});

export const output = withFields(...PERSON, 'sequences', ...IDS);

/** What Create or Update writes. */
export const writtenOutput = withFields(...PERSON, 'customVars', ...IDS);
