import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';

import { schemaFileOf, type Schema } from '../scripts/docs/outputSchemas';

/** The schema of an operation's output, as it is in the package. */
export const readSchema = (name: string) =>
	JSON.parse(readFileSync(resolve(__dirname, '..', schemaFileOf(name)), 'utf8')) as Schema;

/** Where a value is not as its schema says: fields that are missing in it, and other types. */
export function mismatches(schema: Schema | undefined, value: unknown, path = ''): string[] {
	if (value === null || value === undefined) return [];
	if (schema === undefined) return [`${path} is not in the schema`];
	const type = Array.isArray(value) ? 'array' : typeof value;
	if (type !== schema.type) return [`${path} is of type ${type} instead of ${schema.type}`];
	if (Array.isArray(value)) {
		return value.flatMap((each, index) => mismatches(schema.items, each, `${path}[${index}]`));
	}
	const { properties } = schema;
	if (type !== 'object' || !properties) return [];
	return Object.entries(value as object).flatMap(([name, each]) =>
		mismatches(properties[name], each, `${path}.${name}`),
	);
}
