import {
	type ApiName,
	type CallDescription,
	type FieldDescription,
	type Fields,
} from '../../../harness/apiDescription/description';
import { usedApi } from '../../../harness/apiDescription/used';

type Json = Record<string, unknown>;

const isList = (type: string) => type.endsWith('[]');

function schemaOf(description: FieldDescription): Json {
	const field = typeof description === 'string' ? { type: description } : description;
	const { type, enum: key, fields } = field;
	const values = key === undefined ? {} : { enum: [...usedApi.enums[key]!] };
	if (isList(type)) {
		const item = fields === undefined ? { type: type.slice(0, -2) } : objectOf(fields);
		return { type: 'array', items: { ...item, ...values } };
	}
	return { ...(fields === undefined ? { type } : objectOf(fields)), ...values };
}

function objectOf(fields: Fields): Json {
	const required = Object.entries(fields)
		.filter(([, field]) => typeof field !== 'string' && field.required)
		.map(([name]) => name);
	const properties = Object.entries(fields).map(([name, field]) => [name, schemaOf(field)]);
	return { type: 'object', required, properties: Object.fromEntries(properties) as Json };
}

/** A schema that contains paths such as `contact.id` and `emails[].id`. */
function answerOf(paths: readonly string[]): Json {
	const properties: Json = {};
	for (const path of paths) {
		let at = properties;
		const names = path.split('.');
		for (const [index, name] of names.entries()) {
			const key = name.replace('[]', '');
			const isLeaf = index === names.length - 1;
			const object = { type: 'object', properties: {} };
			at[key] ??= isLeaf ? {} : isList(name) ? { type: 'array', items: object } : object;
			if (isLeaf) break;
			const schema = at[key] as Json;
			at = ((schema.items ?? schema) as Json).properties as Json;
		}
	}
	return { type: 'object', properties };
}

function operationOf(call: CallDescription): Json {
	const { query = {}, body, alsoDocumented = [], answer } = call;
	const also = alsoDocumented.map((name): [string, FieldDescription] => [name, 'string']);
	const parameters = [...Object.entries(query), ...also]
		.filter(([, field]) => typeof field === 'string' || field.documented !== false)
		.map(([name, field]) => ({
			in: 'query',
			name,
			...schemaOf(field),
			required: typeof field !== 'string' && field.required === true,
		}));
	const inPath = [...call.path.matchAll(/\{(\w+)\}/g)].map(([, name]) => ({
		in: 'path',
		name,
		type: 'string',
		required: true,
	}));
	const inBody =
		body === undefined
			? []
			: [{ in: 'body', name: 'body', schema: schemaOf({ type: 'object', fields: body }) }];
	const { status, list, fields } = answer;
	const paths = fields?.map((path) => (list === undefined ? path : `${list}[].${path}`));
	return {
		parameters: [...inPath, ...parameters, ...inBody],
		responses: {
			[status]: { description: 'Done', ...(paths !== undefined && { schema: answerOf(paths) }) },
			400: { description: 'Invalid' },
		},
	};
}

/** A Swagger 2 document in Salesforge's style with the content of docs/salesforge-api.json. */
export function documentOf(
	api: ApiName,
	{ basePath, prefix }: { basePath: string; prefix: string },
) {
	const paths: Record<string, Record<string, Json>> = {};
	for (const call of usedApi.calls.filter(
		(each) => each.api === api && each.documented !== false,
	)) {
		const path = (paths[prefix + call.path] ??= {});
		path[call.method.toLowerCase()] = operationOf(call);
	}
	return { swagger: '2.0', basePath, paths, definitions: {} as Json };
}

export type ApiDocument = ReturnType<typeof documentOf>;

interface Operation {
	deprecated?: boolean;
	parameters: Json[];
	responses: Json;
}

/** An operation in a document, for a test to change. */
export const operationIn = ({ paths }: ApiDocument, method: string, path: string) =>
	paths[path]![method] as unknown as Operation;

/** The schema of a POST's body in a document, for a test to change. */
export const bodyIn = (document: ApiDocument, path: string) =>
	operationIn(document, 'post', path).parameters.find((each) => each.in === 'body')!.schema as {
		required: string[];
		properties: Record<string, Json>;
	};
