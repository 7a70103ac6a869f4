import type { Contact } from '../../api/contacts';

const PERSON = [
	'firstName',
	'lastName',
	'email',
	'company',
	'position',
	'linkedinUrl',
	'tags',
] as const;
const IDS = ['contactId', 'workspaceId'] as const;

/** In the order in which a person reads. */
export const SIMPLIFIED_FIELDS = [...PERSON, 'sequences', ...IDS] as const;

/** What Create or Update writes. */
export const WRITTEN_FIELDS = [...PERSON, 'customVars', ...IDS] as const;

/**
 * A contact with the ids that the next node needs.
 *
 * @param fields the fields to return; all for `null`
 */
export function contactJson(
	contact: Contact,
	workspaceId: string,
	fields: readonly string[] | null,
): object {
	const json: Record<string, unknown> = { ...contact, contactId: contact.id, workspaceId };
	if (!fields) return json;
	return Object.fromEntries(fields.map((field) => [field, json[field] ?? null]));
}
