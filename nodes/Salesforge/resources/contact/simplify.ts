import type { Contact } from '../../api/contacts';

export const SIMPLIFIED_FIELDS = [
	'contactId',
	'workspaceId',
	'email',
	'firstName',
	'lastName',
	'company',
	'position',
	'linkedinUrl',
	'tags',
	'sequences',
] as const;

/** A contact with the ids that the next node needs: all fields, or those that most workflows use. */
export function contactJson(contact: Contact, workspaceId: string, isSimple: boolean): object {
	const ids = { contactId: contact.id, workspaceId };
	if (!isSimple) return { ...contact, ...ids };
	const fields = SIMPLIFIED_FIELDS.map((field) => [field, contact[field] ?? null]);
	return { ...Object.fromEntries(fields), ...ids };
}
