import type { INodeProperties } from 'n8n-workflow';

import type { NewContact } from '../../api/contacts';
import { InputError } from '../../shared/inputError';
import { isJsonObject, setOwn } from '../../shared/json';
import type { ItemCall } from '../session';
import { text } from '../shared/parameters';
import { asList, readCollection, readLocator, readText } from '../shared/read';

const lastName = text('Last Name', 'lastName', { placeholder: 'e.g. Smith' });
const company = text('Company', 'company', { placeholder: 'e.g. Acme' });

/** A field that was among the additional ones before: it is shown there, and read, where it was saved. */
const ifSaved = (field: INodeProperties): INodeProperties => ({
	...field,
	description: 'Saved by an earlier version. Counts if the field above is empty.',
	displayOptions: { show: { [field.name]: [{ _cnd: { exists: true } }] } },
});

const customVariables: INodeProperties = {
	displayName: 'Custom Variables',
	name: 'customVariables',
	type: 'fixedCollection',
	typeOptions: { multipleValues: true },
	placeholder: 'Add Variable',
	default: {},
	description:
		'Variables for the emails of sequences. A variable with an empty value is left out. Add each variable by itself: n8n ignores an expression for all of them at once.',
	options: [
		{
			displayName: 'Variable',
			name: 'variables',
			values: [
				{
					displayName: 'Name',
					name: 'name',
					type: 'resourceLocator',
					default: { mode: 'list', value: '' },
					description: 'The name of the variable; a new one is created',
					modes: [
						{
							displayName: 'From List',
							name: 'list',
							type: 'list',
							placeholder: 'Choose a variable',
							typeOptions: { searchListMethod: 'searchCustomVariables', searchable: true },
						},
						{ displayName: 'By Name', name: 'name', type: 'string', placeholder: 'e.g. plan' },
					],
				},
				text('Value', 'value', {
					placeholder: 'e.g. Pro',
					description: 'The value for this contact',
				}),
			],
		},
	],
};

/** The fields of a contact to create or update. */
export const contactFields: INodeProperties[] = [
	text('Email', 'email', {
		placeholder: 'e.g. nathan@example.com',
		description:
			"The email address of the contact. Salesforge identifies contacts by 'Email' or 'LinkedIn URL', so at least one of them is required.",
	}),
	text('First Name', 'firstName', {
		placeholder: 'e.g. Nathan',
		required: true,
		description: 'The first name of the contact. Salesforge requires it.',
	}),
	lastName,
	company,
	text('LinkedIn URL', 'linkedinUrl', {
		placeholder: 'e.g. https://www.linkedin.com/in/nathan',
		description: "The LinkedIn profile of the contact. Needed when 'Email' is empty.",
	}),
	{
		displayName: 'Additional Fields',
		name: 'additionalFields',
		type: 'collection',
		placeholder: 'Add field',
		default: {},
		description:
			"More fields of the contact. Empty fields are left unchanged in Salesforge. Without 'Tags', Salesforge tags a new contact with the date.",
		options: [
			ifSaved(company),
			customVariables,
			ifSaved(lastName),
			text('Position', 'position', { placeholder: 'e.g. Head of Sales' }),
			text('Tags', 'tags', {
				placeholder: 'e.g. CRM, Trial',
				description:
					'Names of tags to add, separated by commas. New tags are created. With a tag, many contacts are saved in one request.',
				hint: 'Without a tag, Salesforge tags a new contact with the date',
			}),
		],
	},
];

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
function readVariables(rows: unknown): Record<string, string> {
	const list = isJsonObject(rows) && Array.isArray(rows.variables) ? rows.variables : [];
	const variables: Record<string, string> = {};
	for (const { name: locator, value: given } of list.filter(isJsonObject)) {
		const name = readLocator(locator);
		const value = asText(given, `Custom Variables > ${name}`);
		if (name !== '' && value !== '') setOwn(variables, name, value);
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
	const fields = readCollection(call, 'additionalFields');
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
		...Object.fromEntries(Object.entries(texts).filter(([, value]) => value !== '')),
		...(tags.length > 0 && { tags }),
		...(Object.keys(customVars).length > 0 && { customVars }),
	};
	check(contact);
	return contact;
}
