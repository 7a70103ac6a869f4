import { z } from 'zod';

import { isEmpty } from '../shared/fields';
import type { JsonObject } from '../shared/json';
import type { Classification } from './classify';
import { definitions, type BodySection, type EventDefinition } from './definitions';
import { EVENT_TYPES, type EventType } from './eventTypes';
import { bodyParts, eventParts, utcTime } from './parts';

const bodySections = {
	workspace: bodyParts.workspace,
	contact: bodyParts.contact,
	sequence: bodyParts.sequence,
	mailbox: bodyParts.mailbox,
	sequenceEmail: bodyParts.email,
} satisfies Record<BodySection, z.ZodTypeAny>;

type BodyDefinition = Pick<EventDefinition, 'sections' | 'blocks' | 'fields'>;

function bodySchema(definition: BodyDefinition, block?: string) {
	const shape: z.ZodRawShape = { webhookInfo: bodyParts.webhookInfo };
	for (const [section, schema] of Object.entries(bodySections)) {
		const required = definition.sections.includes(section as BodySection);
		shape[section] = required ? schema : schema.nullish();
	}
	if (block !== undefined) shape[block] = definition.blocks[block]!;
	return z.object({ ...shape, ...definition.fields });
}

/** The schema for bodies of types that are unknown today: the sections that all bodies share. */
const unknownBodySchema = bodySchema({ sections: [], blocks: {} });

const bodySchemas = new Map(
	EVENT_TYPES.map((type) => {
		const definition: EventDefinition = definitions[type];
		const keys = Object.keys(definition.blocks);
		const byBlock = new Map(keys.map((key) => [key, bodySchema(definition, key)]));
		return [type, { byBlock, withoutBlock: bodySchema(definition, keys[0]) }] as const;
	}),
);

/**
 * The schema of a body as Salesforge sends it.
 *
 * @param type the canonical event type; any other string is a type that is unknown today
 * @param block the key of the event's own block, if the body has one
 */
export function bodySchemaOf(type: string, block?: string): z.ZodTypeAny {
	const schemas = bodySchemas.get(type as EventType);
	if (!schemas) return unknownBodySchema;
	return (block !== undefined && schemas.byBlock.get(block)) || schemas.withoutBlock;
}

/** What a person reads of an event, in order. The event's own details follow. */
const content = {
	eventTime: utcTime,
	contact: eventParts.contact.nullable(),
	/** The contact's reply, for the four reply types. */
	reply: eventParts.reply.nullable(),
	sequence: eventParts.sequence.nullable(),
	/** The sequence email that the event is about. */
	email: eventParts.email.nullable(),
	mailbox: eventParts.mailbox.nullable(),
	workspace: eventParts.workspace.nullable(),
};

const envelope = {
	/** Every field of the body that has no place above, under its original path. */
	extra: z.record(z.string(), z.unknown()),
	/** Equal for every copy of one event, different otherwise. */
	eventId: z.string(),
	webhookId: z.string().nullable(),
	/** `webhookInfo.type` as sent; `null` when the body has none. */
	reportedEvent: z.string().nullable(),
	/**
	 * For the four reply types, the key of the contact's message: the same for the delivery and for the message read from
	 * the API. `null` for other types.
	 */
	messageId: z.string().nullable(),
	/** Equal for a delivery and for the same event read from the API; `null` where that cannot be told. */
	eventKey: z.string().nullable(),
	/** Only present when the body differs from its schema: where and how. */
	issues: z.array(eventParts.issue).optional(),
};

const eventSchema = <Type extends EventType>(type: Type) =>
	z.object({
		event: z.literal(type),
		...content,
		details: definitions[type].details as (typeof definitions)[Type]['details'],
		...envelope,
	});

type EventSchemas = { [Type in EventType]: ReturnType<typeof eventSchema<Type>> };

/** The schema of an item, per event type. */
export const eventSchemas = Object.fromEntries(
	EVENT_TYPES.map((type) => [type, eventSchema(type)]),
) as unknown as EventSchemas;

/** The schema of an item whose event type is unknown today. */
export const unknownEventSchema = z.object({
	event: z.string(),
	...content,
	details: z.record(z.string(), z.unknown()),
	...envelope,
});

/** An item of one of the known types, discriminated by `event`. */
export type SalesforgeEvent = { [Type in EventType]: z.infer<EventSchemas[Type]> }[EventType];
/** An item of the given type. */
export type SalesforgeEventOf<Type extends EventType> = Extract<SalesforgeEvent, { event: Type }>;
/** An item of a type that is unknown today: everything specific to it is in `extra`. */
export type UnknownSalesforgeEvent = z.infer<typeof unknownEventSchema>;
/** What the trigger emits. `isKnownEvent` narrows it to the discriminated union. */
export type AnySalesforgeEvent = SalesforgeEvent | UnknownSalesforgeEvent;

/** One place in which a body differs from its schema; `path` is dotted, as in `contact.id`. */
export type EventIssue = z.infer<typeof eventParts.issue>;
/** The contact's reply. */
export type Reply = z.infer<typeof eventParts.reply>;
/** A sequence email. */
export type SequenceEmail = z.infer<typeof eventParts.email>;

/** @returns where and how a body differs from its schema; `undefined` when it does not */
export function findIssues(
	body: JsonObject,
	{ event, block }: Classification,
): EventIssue[] | undefined {
	// An empty struct counts as missing, whatever fields it has.
	const parts = Object.fromEntries(Object.entries(body).filter(([, part]) => !isEmpty(part)));
	const { error } = bodySchemaOf(event, block).safeParse(parts);
	return error?.issues.map(({ path, message }) => ({ path: path.join('.'), message }));
}
