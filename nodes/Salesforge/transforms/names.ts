/** What separates the parts of a name: `contact_email`, `contact.email` or `contactEmail`. */
export type Separator = '_' | '.' | 'camelCase';

const capitalize = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);

/** Names the fields below the given one. The top level has no name. */
export function namer(parent: string, separator: Separator): (key: string) => string {
	if (parent === '') return (key) => key;
	if (separator === 'camelCase') return (key) => parent + capitalize(key);
	const start = parent + separator;
	return (key) => start + key;
}

/** Whether a key can be read as two, so a field elsewhere can get the same name. */
export const canBeTwoKeys = (key: string, separator: Separator) =>
	separator === 'camelCase' || key === '' || key.includes(separator);
