import type {
	ILoadOptionsFunctions,
	ResourceMapperField,
	ResourceMapperFields,
} from 'n8n-workflow';

import { streamCustomVariables } from '../api/names';
import { take } from '../api/paging';
import { byName, optionsFrom } from './search';

/** The contact's own fields by the names that Salesforge has for them, with the labels of the editor. */
export const CONTACT_FIELDS: Readonly<Record<string, string>> = {
	email: 'Email',
	firstName: 'First Name',
	lastName: 'Last Name',
	company: 'Company',
	linkedinUrl: 'LinkedIn URL',
	position: 'Position',
	tags: 'Tags',
};

const VARIABLE = 'customVars.';

/** The name of the custom variable that a field stands for; `null` for a field of the contact's own. */
export const variableOf = (field: string): string | null =>
	field.startsWith(VARIABLE) ? field.slice(VARIABLE.length) : null;

const plain = (name: string) => name.toLowerCase().replaceAll(/[^\p{L}\p{N}]/gu, '') || name;

/** Finds the field with a name, such as First Name or first_name. The contact's own fields come first. */
export function fieldOf(variables: readonly string[]): (name: string) => string | undefined {
	const ids = new Map(variables.map((name) => [plain(name), VARIABLE + name]));
	for (const id of Object.keys(CONTACT_FIELDS)) ids.set(plain(id), id);
	return (name) => ids.get(plain(name));
}

const field = (id: string, displayName: string): ResourceMapperField => ({
	id,
	displayName,
	required: id === 'firstName',
	defaultMatch: false,
	display: true,
	type: 'string',
});

const getVariables = optionsFrom(async (client, workspaceId) =>
	(await take(streamCustomVariables(client, workspaceId))).map(({ name }) => ({
		name: `${name} (custom variable)`,
		value: VARIABLE + name,
	})),
);

/** The fields of a contact: its own, and the custom variables of the chosen workspace. */
export async function getContactFields(this: ILoadOptionsFunctions): Promise<ResourceMapperFields> {
	const variables = await getVariables.call(this);
	return {
		fields: [
			...Object.entries(CONTACT_FIELDS).map(([id, label]) => field(id, label)),
			...variables.sort(byName).map(({ name, value }) => field(String(value), name)),
		],
	};
}
