import type { z } from 'zod';

import {
	definitions,
	eventSchemas,
	EVENT_TYPES,
	type EventType,
} from '../../../nodes/Salesforge/events';
import type { EventDefinition } from '../../../nodes/Salesforge/events/definitions';
import { utcTime } from '../../../nodes/Salesforge/events/parts';
import { code, table } from './markdown';

interface Described {
	_def: { typeName: string; innerType?: z.ZodTypeAny; values?: string[]; value?: unknown };
}

const KINDS: Record<string, string> = {
	ZodString: 'text',
	ZodNumber: 'number',
	ZodBoolean: 'boolean',
	ZodRecord: 'object',
	ZodArray: 'array',
	ZodObject: 'object',
};

/** Unwraps a nullable or optional schema, and says whether it was either. */
function unwrap(schema: z.ZodTypeAny): {
	inner: z.ZodTypeAny;
	mayBeNull: boolean;
	isOptional: boolean;
} {
	const { typeName, innerType } = (schema as unknown as Described)._def;
	if (typeName !== 'ZodNullable' && typeName !== 'ZodOptional') {
		return { inner: schema, mayBeNull: false, isOptional: false };
	}
	const { inner, mayBeNull, isOptional } = unwrap(innerType!);
	return {
		inner,
		mayBeNull: mayBeNull || typeName === 'ZodNullable',
		isOptional: isOptional || typeName === 'ZodOptional',
	};
}

function kindOf(schema: z.ZodTypeAny): string {
	if (schema === utcTime) return 'ISO 8601, UTC, or null';
	const { inner, mayBeNull, isOptional } = unwrap(schema);
	const { typeName, values, value } = (inner as unknown as Described)._def;
	const kind =
		typeName === 'ZodEnum'
			? values!.map(code).join(' or ')
			: typeName === 'ZodLiteral'
				? code(value)
				: (KINDS[typeName] ?? typeName);
	return `${kind}${mayBeNull ? ' or null' : ''}${isOptional ? ', may be missing' : ''}`;
}

function shapeOf(schema: z.ZodTypeAny): Record<string, z.ZodTypeAny> | undefined {
	const { inner } = unwrap(schema);
	return 'shape' in inner ? (inner.shape as Record<string, z.ZodTypeAny>) : undefined;
}

function rowsOf(path: string, schema: z.ZodTypeAny): string[][] {
	const own = [code(path), kindOf(schema)];
	const shape = shapeOf(schema);
	if (!shape) return [own];
	return [own, ...Object.entries(shape).flatMap(([key, field]) => rowsOf(`${path}.${key}`, field))];
}

/** The fields that every item of the trigger has, by path. `details` depends on the type. */
export function fieldTable(): string {
	const rows = Object.entries(eventSchemas[EVENT_TYPES[0]!].shape)
		.filter(([key]) => key !== 'event' && key !== 'details')
		.flatMap(([key, schema]) => rowsOf(key, schema));
	return table(
		['Field', 'Type'],
		[[code('event'), 'text: the event type'], ...rows, [code('details'), 'object: see each event']],
	);
}

const list = (names: readonly string[]) => names.map(code).join(', ');

/** One event type: when Salesforge sends it, and what its item and body contain. */
function eventSection(type: EventType): string {
	const { title, description, sections, blocks, details, isReply }: EventDefinition =
		definitions[type];
	const fields = Object.entries(details.shape as Record<string, z.ZodTypeAny>);
	const lines = [`### ${title} (${code(type)})`, '', `${description}.`, ''];
	if (Object.keys(blocks).length === 0) {
		lines.push('Salesforge does not document its body. All its fields are in `extra`.');
		return lines.join('\n');
	}
	lines.push(
		`- **Body**: identified by ${list(Object.keys(blocks))}${
			sections.length > 0 ? `; it also has ${list(sections)}` : ''
		}.`,
	);
	if (!sections.includes('sequence')) {
		lines.push(
			'- **Sequence**: its body names none. It is known when the webhook is registered for one.',
		);
	}
	if (isReply) lines.push('- **Reply**: in `reply`.');
	const named = fields.map(([name, schema]) => `${code(`details.${name}`)} (${kindOf(schema)})`);
	if (named.length > 0) lines.push(`- **Details**: ${named.join(', ')}.`);
	return lines.join('\n');
}

/** A table of all event types. */
export function eventTable(): string {
	return table(
		['Event', 'Value', 'When Salesforge sends it', 'In `details`'],
		EVENT_TYPES.map((type) => {
			const { title, description, details } = definitions[type];
			return [title, code(type), description, list(Object.keys(details.shape))];
		}),
	);
}

export function eventSections(): string {
	return EVENT_TYPES.map(eventSection).join('\n\n');
}
