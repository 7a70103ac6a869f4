import type { Contact, NewContact } from '../../api/contacts';

/** What Salesforge recognizes a contact by: the e-mail address in any case, or the LinkedIn URL. */
export const keysOf = ({ email, linkedinUrl }: Contact | NewContact): string[] =>
	[email, linkedinUrl].flatMap((key) =>
		typeof key === 'string' && key !== '' ? [key.toLowerCase()] : [],
	);
