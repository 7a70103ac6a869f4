import type { Contact, NewContact } from '../../api/contacts';

/** How Salesforge identifies a contact: by the email address, ignoring case, or by the LinkedIn URL. */
export const keysOf = ({ email, linkedinUrl }: Contact | NewContact): string[] =>
	[email, linkedinUrl].flatMap((key) =>
		typeof key === 'string' && key !== '' ? [key.toLowerCase()] : [],
	);
