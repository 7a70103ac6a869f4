/** Reads Swagger 2 and OpenAPI 3 documents into a common form. */

type Json = Record<string, unknown>;

/** A field in a document. */
export interface DocumentedField {
	/**
	 * string, integer, number, boolean or object, followed by `[]` for a list. `unknown` when the document does not say.
	 */
	type: string;
	required: boolean;
	/** For a list, the values allowed for its items. */
	values?: readonly string[];
	/** The fields of an object, or of a list's items. */
	fields: Readonly<Record<string, DocumentedField>>;
}

export interface DocumentedCall {
	deprecated: boolean;
	query: Readonly<Record<string, DocumentedField>>;
	body: Readonly<Record<string, DocumentedField>>;
	/** Successful responses, by status. */
	answers: ReadonlyMap<number, DocumentedField>;
}

const METHODS = new Set(['get', 'put', 'post', 'delete', 'patch']);

/** Deeper nesting is cut off, because schemas may be recursive. */
const DEEPEST = 6;

const isObject = (value: unknown): value is Json =>
	typeof value === 'object' && value !== null && !Array.isArray(value);

const objects = (value: unknown): Json[] => (Array.isArray(value) ? value.filter(isObject) : []);

function follow(document: Json, value: unknown): Json {
	if (!isObject(value)) return {};
	if (typeof value.$ref !== 'string') return value;
	const target = value.$ref
		.replace(/^#\//, '')
		.split('/')
		.reduce<unknown>((at, key) => (isObject(at) ? at[key] : undefined), document);
	return isObject(target) ? target : {};
}

/** `allOf` merged into one schema. */
function merged(document: Json, value: unknown): Json {
	const schema = follow(document, value);
	return objects(schema.allOf)
		.map((part) => merged(document, part))
		.reduce<Json>(
			(whole, part) => ({
				...whole,
				...part,
				properties: { ...(whole.properties as Json), ...(part.properties as Json) },
				required: [
					...((whole.required as unknown[]) ?? []),
					...((part.required as unknown[]) ?? []),
				],
			}),
			schema,
		);
}

function readField(document: Json, value: unknown, required: boolean, depth = 0): DocumentedField {
	const schema = merged(document, value);
	const type = typeof schema.type === 'string' ? schema.type : '';
	if (type === 'array' || schema.items !== undefined) {
		const item = readField(document, schema.items, false, depth);
		return { ...item, type: `${item.type}[]`, required };
	}
	const names = Array.isArray(schema.required) ? schema.required : [];
	const properties = depth < DEEPEST && isObject(schema.properties) ? schema.properties : {};
	return {
		type: type || (schema.properties === undefined ? 'unknown' : 'object'),
		required,
		...(Array.isArray(schema.enum) && { values: [...new Set(schema.enum.map(String))] }),
		fields: Object.fromEntries(
			Object.entries(properties).map(([name, property]) => [
				name,
				readField(document, property, names.includes(name), depth + 1),
			]),
		),
	};
}

/** The schema of a request or response body: directly in Swagger 2, by media type in OpenAPI 3. */
function schemaOf(part: Json): unknown {
	if (part.schema !== undefined || !isObject(part.content)) return part.schema;
	const [media] = objects(Object.values(part.content));
	return media?.schema;
}

function readCall(document: Json, operation: Json, shared: Json[]): DocumentedCall {
	const parameters = [...shared, ...objects(operation.parameters)].map((each) =>
		follow(document, each),
	);
	const query = parameters
		.filter((each) => each.in === 'query')
		.map((each) => [
			String(each.name),
			readField(document, each.schema ?? each, each.required === true),
		]);
	const inBody =
		parameters.find((each) => each.in === 'body') ?? follow(document, operation.requestBody);
	const answers = Object.entries(isObject(operation.responses) ? operation.responses : {})
		.filter(([status]) => /^2\d\d$/.test(status))
		.map(([status, answer]): [number, DocumentedField] => [
			Number(status),
			readField(document, schemaOf(follow(document, answer)), false),
		]);
	return {
		deprecated: operation.deprecated === true,
		query: Object.fromEntries(query) as DocumentedCall['query'],
		body: readField(document, schemaOf(inBody), false).fields,
		answers: new Map(answers),
	};
}

/**
 * A path for comparison, without the names of ids and without prefixes, which a document may have in its base path or
 * in each path.
 */
export const comparablePath = (path: string) =>
	path
		.replace(/^(?:\/public)?(?:\/v2)?(?:\/multichannel)?(?=\/)/, '')
		.replace(/\{[^}]*\}|:[A-Za-z]\w*/g, '{}')
		.replace(/(?<=.)\/$/, '');

/**
 * Reads a document.
 *
 * @returns its calls by method and comparable path: `GET /workspaces/{}/dnc`
 * @throws Error when it is not a Swagger 2 or OpenAPI 3 document with paths
 */
export function readOpenApi(document: unknown): Map<string, DocumentedCall> {
	const isOpenApi =
		isObject(document) &&
		(document.swagger === '2.0' || /^3\./.test(String(document.openapi))) &&
		isObject(document.paths) &&
		Object.keys(document.paths).length > 0;
	if (!isOpenApi) throw new Error('it is not a Swagger 2 or OpenAPI 3 document with paths');
	const calls = new Map<string, DocumentedCall>();
	for (const [path, item] of Object.entries(document.paths as Json)) {
		if (!isObject(item)) continue;
		for (const [method, operation] of Object.entries(item)) {
			if (!METHODS.has(method) || !isObject(operation)) continue;
			const call = readCall(document, operation, objects(item.parameters));
			calls.set(`${method.toUpperCase()} ${comparablePath(path)}`, call);
		}
	}
	return calls;
}
