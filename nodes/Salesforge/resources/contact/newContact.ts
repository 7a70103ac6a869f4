import type { INodeProperties } from 'n8n-workflow';

import type { NewContact } from '../../api/contacts';
import { streamCustomVariables } from '../../api/names';
import { take } from '../../api/paging';
import { CONTACT_FIELDS, fieldOf, variableOf } from '../../listSearch/contactFields';
import { InputError } from '../../shared/inputError';
import { asObject, isJsonObject, objectsIn, setOwn } from '../../shared/json';
import type { ItemCall } from '../session';
import { text } from '../shared/parameters';
import { asList, readCollection, readLocator } from '../shared/read';

const lastName = text('Last Name', 'lastName', { placeholder: 'e.g. Smith' });
const company = text('Company', 'company', { placeholder: 'e.g. Acme' });

/** Before the fields were mapped together, each was a parameter. They are shown in the nodes that were saved so. */
const savedOneByOne = (name: string) => ({ [name]: [{ _cnd: { exists: true as const } }] });

/** A field that was among the additional ones before: it is shown there, and read, where it was saved. */
const ifSaved = (field: INodeProperties): INodeProperties => ({
	...field,
	description: 'Saved by an earlier version. Counts if the field above is empty or not mapped.',
	displayOptions: { show: savedOneByOne(field.name) },
});

const customVariables: INodeProperties = {
	displayName: 'Custom Variables',
	name: 'customVariables',
	type: 'fixedCollection',
	typeOptions: { multipleValues: true },
	placeholder: 'Add Variable',
	default: {},
	description:
		'Variables for the emails of sequences, also new ones. A variable with an empty value is left out. Add each variable by itself: n8n ignores an expression for all of them at once.',
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

const mapping: INodeProperties = {
	displayName: 'Fields',
	name: 'contactFields',
	type: 'resourceMapper',
	noDataExpression: true,
	default: { mappingMode: 'defineBelow', value: null },
	required: true,
	description:
		"The contact's fields and the custom variables of the workspace. Empty ones are left unchanged in Salesforge. Salesforge identifies contacts by 'Email' or 'LinkedIn URL', and needs a first name. 'Tags' are names separated by commas: new ones are created, and with a tag many contacts are saved in one request. The variables are loaded each time the node is opened.",
	builderHint: {
		propertyHint:
			"'value' has the keys email, firstName, lastName, company, linkedinUrl, position and tags (text with commas), and customVars.NAME for a custom variable. With the mappingMode 'autoMapInputData', the item's fields with these names, and with those of custom variables, are taken.",
	},
	typeOptions: {
		resourceMapper: {
			resourceMapperMethod: 'getContactFields',
			mode: 'add',
			fieldWords: { singular: 'field', plural: 'fields' },
			addAllFields: true,
			multiKeyMatch: false,
			// Where the list depends on the workspace, n8n forgets what was mapped when another one is chosen.
			refreshStaleSchemaOnOpen: true,
		},
	},
	displayOptions: { hide: savedOneByOne('firstName') },
};

export const contactFields: INodeProperties[] = [
	mapping,
	...[
		text('Email', 'email', {
			placeholder: 'e.g. nathan@example.com',
			description:
				"The email address of the contact. Salesforge identifies contacts by 'Email' or 'LinkedIn URL', so at least one of them is required.",
		}),
		text('First Name', 'firstName', {
			placeholder: 'e.g. Nathan',
			description: 'The first name of the contact. Salesforge requires it.',
			hint: 'Saved by an earlier version. Clear it to map all fields together.',
		}),
		lastName,
		company,
		text('LinkedIn URL', 'linkedinUrl', {
			placeholder: 'e.g. https://www.linkedin.com/in/nathan',
			description: "The LinkedIn profile of the contact. Needed when 'Email' is empty.",
		}),
	].map((field) => ({ ...field, displayOptions: { show: savedOneByOne('firstName') } })),
	{
		displayName: 'Additional Fields',
		name: 'additionalFields',
		type: 'collection',
		placeholder: 'Add field',
		default: {},
		options: [
			ifSaved(company),
			customVariables,
			ifSaved(lastName),
			ifSaved(text('Position', 'position')),
			ifSaved(text('Tags', 'tags')),
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
	const variables: Record<string, string> = {};
	for (const { name: locator, value: given } of objectsIn(asObject(rows).variables)) {
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

function labelOf(id: string): string {
	const label = Object.hasOwn(CONTACT_FIELDS, id) ? CONTACT_FIELDS[id] : undefined;
	if (label !== undefined) return label;
	throw new InputError(
		`The parameter 'Fields' has a field that contacts do not have: '${id}'`,
		`Use ${Object.keys(CONTACT_FIELDS).join(', ')}, or customVars. and the name of a custom variable`,
	);
}

/** The fields of the incoming item that have the name of a contact's field, or of a custom variable of the workspace. */
async function mapIncoming(call: ItemCall, workspaceId: string): Promise<Record<string, unknown>> {
	const { client, context, session, itemIndex } = call;
	const variables = await session.once(
		`custom variables ${workspaceId}`,
		async () => await take(streamCustomVariables(client, workspaceId)),
	);
	const find = fieldOf(variables.map(({ name }) => name));
	return Object.fromEntries(
		Object.entries(context.getInputData()[itemIndex]!.json).flatMap(([name, value]) => {
			const id = find(name);
			return id === undefined ? [] : [[id, value]];
		}),
	);
}

/** The fields, by their ids in the mapping. */
async function readFields(call: ItemCall, workspaceId: string): Promise<Record<string, unknown>> {
	const parameterOf = (name: string): unknown =>
		call.context.getNodeParameter(name, call.itemIndex, '');
	const names = Object.keys(CONTACT_FIELDS);
	const mapped = parameterOf('contactFields');
	const fields: Record<string, unknown> = isJsonObject(mapped)
		? mapped.mappingMode === 'autoMapInputData'
			? await mapIncoming(call, workspaceId)
			: { ...asObject(mapped.value) }
		: Object.fromEntries(names.map((name) => [name, parameterOf(name)]));
	const saved = readCollection(call, 'additionalFields');
	for (const name of names) fields[name] ||= saved[name];
	return fields;
}

/** Reads an item's contact without its empty fields. Throws InputError when Salesforge would refuse it. */
export async function readNewContact(call: ItemCall, workspaceId: string): Promise<NewContact> {
	const { tags: named, ...fields } = await readFields(call, workspaceId);
	const texts: Record<string, string> = {};
	const customVars = readVariables(readCollection(call, 'additionalFields').customVariables);
	for (const [id, value] of Object.entries(fields)) {
		const variable = variableOf(id);
		const text = asText(value, variable === null ? labelOf(id) : `Custom Variables > ${variable}`);
		if (text === '') continue;
		if (variable === null) texts[id] = text;
		else setOwn(customVars, variable, text);
	}
	const tags = [...new Set(asList(named))];
	const contact: NewContact = {
		firstName: '',
		...texts,
		...(tags.length > 0 && { tags }),
		...(Object.keys(customVars).length > 0 && { customVars }),
	};
	check(contact);
	return contact;
}
