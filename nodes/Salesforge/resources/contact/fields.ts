import type { INodeProperties } from 'n8n-workflow';

const text = (displayName: string, name: string, placeholder: string): INodeProperties => ({
	displayName,
	name,
	type: 'string',
	default: '',
	placeholder,
});

const lastName = text('Last Name', 'lastName', 'e.g. Smith');
const company = text('Company', 'company', 'e.g. Acme');

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
						{
							displayName: 'By Name',
							name: 'name',
							type: 'string',
							placeholder: 'e.g. plan',
						},
					],
				},
				{ ...text('Value', 'value', 'e.g. Pro'), description: 'The value for this contact' },
			],
		},
	],
};

/** The fields of a contact to create or update. */
export const contactFields: INodeProperties[] = [
	{
		...text('Email', 'email', 'e.g. nathan@example.com'),
		description:
			"The email address of the contact. Salesforge identifies contacts by 'Email' or 'LinkedIn URL', so at least one of them is required.",
	},
	{
		...text('First Name', 'firstName', 'e.g. Nathan'),
		required: true,
		description: 'The first name of the contact. Salesforge requires it.',
	},
	lastName,
	company,
	{
		...text('LinkedIn URL', 'linkedinUrl', 'e.g. https://www.linkedin.com/in/nathan'),
		description: "The LinkedIn profile of the contact. Needed when 'Email' is empty.",
	},
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
			text('Position', 'position', 'e.g. Head of Sales'),
			{
				...text('Tags', 'tags', 'e.g. CRM, Trial'),
				description:
					'Names of tags to add, separated by commas. New tags are created. With a tag, many contacts are saved in one request.',
				hint: 'Without a tag, Salesforge tags a new contact with the date',
			},
		],
	},
];
