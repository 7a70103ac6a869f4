import type { Classification } from './classify';
import { isEmpty } from './empty';
import type { JsonObject } from '../shared/json';
import { bodySchemaOf, type EventIssue } from './schemas';

/** An empty struct counts as missing, whatever fields it has. */
const withoutEmpty = (body: JsonObject): JsonObject =>
	Object.fromEntries(Object.entries(body).filter(([, part]) => !isEmpty(part)));

/** @returns where and how a body differs from its schema; `undefined` when it does not */
export function findIssues(
	body: JsonObject,
	{ event, block }: Classification,
): EventIssue[] | undefined {
	const { error } = bodySchemaOf(event, block).safeParse(withoutEmpty(body));
	return error?.issues.map(({ path, message }) => ({ path: path.join('.'), message }));
}
