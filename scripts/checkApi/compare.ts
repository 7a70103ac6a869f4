import {
	titleOf,
	type ApiDescription,
	type ApiName,
	type CallDescription,
	type FieldDescription,
	type Fields,
} from '../../harness/apiDescription/description';
import { comparablePath, type DocumentedCall, type DocumentedField } from './openApi';

/** The differences in one call, each as a sentence. */
export interface Difference {
	/** `core GET /me` */
	call: string;
	changes: string[];
}

type Enums = ApiDescription['enums'];

const quoted = (names: readonly string[]) => names.map((name) => `'${name}'`).join(', ');

const readDescription = (field: FieldDescription) =>
	typeof field === 'string' ? { type: field } : field;

function valueChanges(name: string, known: readonly string[], found: readonly string[]): string[] {
	const added = found.filter((value) => !known.includes(value));
	const removed = known.filter((value) => !found.includes(value));
	return [
		...(added.length > 0 ? [`added: ${name} takes ${quoted(added)}`] : []),
		...(removed.length > 0 ? [`removed: ${name} no longer takes ${quoted(removed)}`] : []),
	];
}

function fieldChanges(
	name: string,
	description: FieldDescription,
	found: DocumentedField,
	enums: Enums,
): string[] {
	const { type, required = false, enum: key, fields } = readDescription(description);
	const changes: string[] = [];
	if (found.type !== 'unknown' && found.type !== type) {
		changes.push(`changed: ${name} is ${found.type}, was ${type}`);
	}
	if (found.required !== required) {
		changes.push(`changed: ${name} is ${found.required ? 'now' : 'no longer'} required`);
	}
	if (key !== undefined && found.values !== undefined) {
		changes.push(...valueChanges(name, enums[key] ?? [], found.values));
	}
	if (fields === undefined || Object.keys(found.fields).length === 0) return changes;
	const nested = Object.entries(fields).flatMap(([inner, each]) => {
		const field = found.fields[inner];
		const title = `${name} > '${inner}'`;
		if (field === undefined) return [`removed: ${title}`];
		return fieldChanges(title, each, field, enums);
	});
	return [...changes, ...nested];
}

/** Changes to a call's query parameters or body fields. */
function requestChanges(
	what: string,
	fields: Fields,
	alsoDocumented: readonly string[],
	found: DocumentedCall['query'],
	enums: Enums,
): string[] {
	const used = Object.entries(fields).filter(
		([, each]) => readDescription(each).documented !== false,
	);
	const added = Object.entries(found).filter(
		([name]) => !(name in fields) && !alsoDocumented.includes(name),
	);
	return [
		...used.flatMap(([name, each]) => {
			const field = found[name];
			if (field === undefined) return [`removed: ${what} '${name}'`];
			return fieldChanges(`${what} '${name}'`, each, field, enums);
		}),
		...added.map(
			([name, { type, required }]) =>
				`added: ${what} '${name}' (${type}${required ? ', required' : ''})`,
		),
	];
}

/** The field at a path such as `emails[].id`; `null` when the document does not describe its parent. */
function fieldAt(answer: DocumentedField, path: string): DocumentedField | null | undefined {
	let at = answer;
	for (const name of path.replaceAll('[]', '').split('.')) {
		if (Object.keys(at.fields).length === 0) return null;
		const next = at.fields[name];
		if (next === undefined) return undefined;
		at = next;
	}
	return at;
}

/**
 * Salesforge's core document wrongly declares every list's items as do-not-contact entries (docs/salesforge-api.md).
 * Such lists are not compared.
 */
function isMisdocumented(answer: DocumentedField, { answer: { list, fields } }: CallDescription) {
	const items = list === undefined ? undefined : answer.fields[list];
	return items !== undefined && 'value' in items.fields && !fields?.includes('value');
}

function answerChanges(call: CallDescription, { answers }: DocumentedCall): string[] {
	const { status, list, fields = [] } = call.answer;
	if (answers.size === 0) return [];
	const answer = answers.get(status);
	if (answer === undefined) {
		return [`changed: it answers ${[...answers.keys()].join(' or ')}, was ${status}`];
	}
	if (isMisdocumented(answer, call)) return [];
	const missing = fields.filter(
		(path) => fieldAt(answer, list === undefined ? path : `${list}[].${path}`) === undefined,
	);
	return missing.map((path) => `removed: field '${path}' of the response`);
}

function callChanges(
	call: CallDescription,
	found: ReadonlyMap<string, DocumentedCall>,
	enums: Enums,
): string[] {
	const path = comparablePath(call.path);
	const documented = found.get(`${call.method} ${path}`);
	if (documented === undefined && call.documented === false) return [];
	if (documented === undefined) {
		const others = [...found.keys()].filter((key) => key.endsWith(` ${path}`));
		const hint = others.length > 0 ? `; this path has ${others.join(', ')}` : '';
		return [`removed: the call${hint}`];
	}
	const { query = {}, body = {}, alsoDocumented = [] } = call;
	return [
		...(documented.deprecated && !call.deprecated ? ['changed: the call is deprecated'] : []),
		...requestChanges('query parameter', query, alsoDocumented, documented.query, enums),
		...requestChanges('body field', body, alsoDocumented, documented.body, enums),
		...answerChanges(call, documented),
	];
}

/**
 * Compares what the package uses with what a document says.
 *
 * @returns the calls that differ; other calls in the document are ignored
 */
export function compareApi(
	{ calls, enums }: ApiDescription,
	api: ApiName,
	found: ReadonlyMap<string, DocumentedCall>,
): Difference[] {
	return calls
		.filter((call) => call.api === api)
		.map((call) => ({ call: titleOf(call), changes: callChanges(call, found, enums) }))
		.filter(({ changes }) => changes.length > 0);
}
