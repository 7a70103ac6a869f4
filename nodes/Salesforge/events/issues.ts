import type { z } from 'zod';

import { compileCheck, type Check } from './check';
import type { Classification } from './classify';
import type { JsonObject } from './json';
import { bodySchemaOf, type EventIssue } from './schemas';

/** Compiled when the first body of its kind arrives: most workflows only ever see a few kinds. */
const checks = new Map<z.ZodTypeAny, Check>();

function fits(body: JsonObject, schema: z.ZodTypeAny): boolean {
	let check = checks.get(schema);
	if (!check) checks.set(schema, (check = compileCheck(schema)));
	return check(body);
}

/** @returns where and how a body differs from its schema; `undefined` when it does not */
export function findIssues(
	body: JsonObject,
	{ event, block }: Classification,
): EventIssue[] | undefined {
	const schema = bodySchemaOf(event, block);
	if (fits(body, schema)) return undefined;
	const { error } = schema.safeParse(body);
	return error?.issues.map(({ path, message }) => ({ path: path.join('.'), message }));
}
