import type { NewContact } from '../../api/contacts';
import { isJsonObject, setOwn } from '../../shared/json';
import { InputError } from '../../shared/inputError';
import type { ItemCall } from '../session';
import { asList, readCollection, readLocator, readText } from '../shared/read';

interface AdditionalFields {
	company: unknown;
	customVariables: unknown;
	lastName: unknown;
	position: unknown;
	tags: unknown;
}

/** @throws InputError for an object or a list, which would otherwise be lost */
function asText(value: unknown, label: string): string {
	if (typeof value === 'object' && value !== null) {
		throw new InputError(
			`The parameter '${label}' is not text for this item`,
			'Check what its expression returns for this item: it must be text, a number or a boolean',
		);
	}
	return String(value ?? '').trim();
}

/**
 * Reads the rows of the editor: `{variables: [{name, value}]}`. An expression for all of them at once never gets here:
 * n8n replaces it with an empty collection when it loads a workflow.
 */
function readVariables(given: unknown): Record<string, string> {
	const list = isJsonObject(given) && Array.isArray(given.variables) ? given.variables : [];
	const variables: Record<string, string> = {};
	for (const { name: locator, value } of list.filter(isJsonObject)) {
		const name = readLocator(locator);
		const text = asText(value, `Custom Variables > ${name}`);
		if (name !== '' && text !== '') setOwn(variables, name, text);
	}
	return variables;
}

function check({ firstName, email, linkedinUrl }: NewContact): void {
	if (firstName === '') {
		throw new InputError(
			"The parameter 'First Name' is empty for this item",
			"Salesforge requires a first name. Enter one, or add a fallback for contacts without a name to the expression, for example {{ $json.firstName || 'there' }}",
		);
	}
	if (email === undefined && linkedinUrl === undefined) {
		throw new InputError(
			"The parameters 'Email' and 'LinkedIn URL' are both empty for this item",
			'Enter at least one of them. Salesforge identifies the contact by it',
		);
	}
	if (email !== undefined && !/^[^\s@]+@[^\s@]+$/.test(email)) {
		throw new InputError(
			`The parameter 'Email' is not an email address for this item: ${email}`,
			'Enter one address, for example nathan@example.com',
		);
	}
}

/**
 * Reads the contact from the parameters of an item. Empty fields are left out, because Salesforge refuses them.
 *
 * @throws InputError when Salesforge would refuse it
 */
export function readNewContact(call: ItemCall): NewContact {
	const fields = readCollection<AdditionalFields>(call, 'additionalFields');
	// Saved among the additional fields before.
	const textOf = (name: 'company' | 'lastName', label: string) =>
		asText(call.context.getNodeParameter(name, call.itemIndex, ''), label) ||
		asText(fields[name], label);
	const texts = {
		email: readText(call, 'email'),
		linkedinUrl: readText(call, 'linkedinUrl'),
		lastName: textOf('lastName', 'Last Name'),
		company: textOf('company', 'Company'),
		position: asText(fields.position, 'Position'),
	};
	const customVars = readVariables(fields.customVariables);
	const tags = [...new Set(asList(fields.tags))];
	const contact: NewContact = {
		firstName: readText(call, 'firstName'),
		...Object.fromEntries(Object.entries(texts).filter(([, text]) => text !== '')),
		...(tags.length > 0 && { tags }),
		...(Object.keys(customVars).length > 0 && { customVars }),
	};
	check(contact);
	return contact;
}
