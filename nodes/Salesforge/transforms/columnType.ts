import type { z } from 'zod';

/** A column's type: `timestamp` contains ISO 8601 in UTC, `json` contains JSON text. */
export type RowColumnType = 'text' | 'timestamp' | 'integer' | 'number' | 'boolean' | 'json';

/** Values that only fields of the type accept. */
const PROBES: ReadonlyArray<[RowColumnType, unknown]> = [
	['boolean', true],
	['number', 0.5],
	['integer', 1],
	['json', {}],
	['json', []],
	['text', 'any text'],
	['timestamp', '2025-03-03T07:30:00.000Z'],
];

/** The column type for a field with the given schema. */
export function columnTypeOf(schema: z.ZodTypeAny): RowColumnType {
	const probe = PROBES.find(([, value]) => schema.safeParse(value).success);
	return probe?.[0] ?? 'text';
}
