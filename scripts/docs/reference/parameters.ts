import type { INodeProperties, INodePropertyOptions, INodeTypeDescription } from 'n8n-workflow';

import { code, paragraph, table } from './markdown';

const isOption = (entry: unknown): entry is INodePropertyOptions =>
	typeof entry === 'object' && entry !== null && 'value' in entry;

function typeOf({ type, options = [] }: INodeProperties): string {
	const values = options.filter(isOption).map(({ value }) => code(value));
	if (values.length > 0) return `${type}: ${values.join(', ')}`;
	return type.startsWith('resource')
		? type.replace(/[A-Z]/, (letter) => ` ${letter.toLowerCase()}`)
		: type;
}

/** What each option means, for a parameter without a description. */
const choicesOf = ({ options = [] }: INodeProperties): string =>
	options
		.filter(isOption)
		.map(({ name, description }) => `${name}: ${description}`)
		.join('. ');

function defaultOf({ default: value }: INodeProperties): string {
	if (value === '' || value === undefined || value === null) return '';
	if (Array.isArray(value)) return value.length === 0 ? '' : code(value.join(', '));
	return typeof value === 'object' ? '' : code(value);
}

/**
 * When the editor shows it, apart from its resource and operation, and from whether the parameter itself was saved: the
 * description says so.
 */
function shownWhen({ displayOptions }: INodeProperties): string {
	return Object.entries(displayOptions?.show ?? {})
		.filter(([name]) => name !== 'resource' && name !== 'operation')
		.filter(([, values]) => values!.every((value) => typeof value !== 'object'))
		.map(([name, values]) =>
			name === '@tool'
				? 'the node is a tool of an AI agent'
				: `${code(name)} is ${values!.map(code).join(' or ')}`,
		)
		.join(', ');
}

function rowsOf(property: INodeProperties, path = ''): string[][] {
	if (property.type === 'notice' || property.type === 'hidden') return [];
	const name = path + property.name;
	if (property.type === 'collection') {
		const entries = (property.options ?? []) as INodeProperties[];
		return entries.flatMap((entry) => rowsOf(entry, `${name}.`));
	}
	const when = shownWhen(property);
	const description = property.description ?? choicesOf(property);
	return [
		[
			property.displayName,
			code(name),
			typeOf(property),
			defaultOf(property),
			paragraph(description, when && `Shown when ${when}`),
		],
	];
}

/** The parameters as in a saved workflow. A collection's entries are listed by path. */
export function parameterTable(properties: readonly INodeProperties[]): string {
	return table(
		['Label', 'Name', 'Type', 'Default', 'What'],
		properties.flatMap((property) => rowsOf(property)),
	);
}

/** The parameters of one operation of the Salesforge node. */
export function operationParameters(
	{ properties }: INodeTypeDescription,
	operation: string,
	resource = 'event',
): INodeProperties[] {
	return properties.filter(
		({ displayOptions }) =>
			displayOptions?.show?.operation?.includes(operation) &&
			displayOptions.show.resource?.includes(resource),
	);
}
