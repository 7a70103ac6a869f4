import { z } from 'zod';

import { isId, isNoId } from '../shared/fields';
import { isTime } from '../shared/time';

/** A check with a custom message, the same in zod 3 and zod 4. */
const checked = (isRight: (value: unknown) => boolean, expected: string) =>
	z.any().superRefine((value, context) => {
		if (isRight(value)) return;
		const message = value === undefined ? 'Required' : `Expected ${expected}`;
		context.addIssue({ code: 'custom', message });
	});

/** RFC 3339 with an offset or Z, as Salesforge sends it (docs/salesforge-api.md). */
export const timestamp = checked(isTime, 'an RFC 3339 time');

const ID = 'an id: text or a whole number';
export const identifier = checked(isId, ID);
export const optionalIdentifier = checked((value) => isNoId(value) || isId(value), ID).optional();

/** A shape in which all fields have the same schema. */
const all = <Name extends string, Schema extends z.ZodTypeAny>(schema: Schema, ...names: Name[]) =>
	Object.fromEntries(names.map((name) => [name, schema])) as Record<Name, Schema>;

const text = z.string().nullish();

const WORKSPACE = ['name', 'slug'] as const;
const CONTACT = ['firstName', 'lastName', 'email', 'company', 'linkedinUrl'] as const;
const MAILBOX = ['firstName', 'lastName', 'email', 'customDomain'] as const;
const EMAIL = ['emailId', 'fromEmail', 'fromName', 'toEmail', 'toName', 'subject'] as const;
const CONTENT = ['text', 'html'] as const;

const message = z.object(all(text, ...CONTENT));

/** The sections of a body, as in the help article's samples. Names and addresses may be missing, ids may not. */
export const bodyParts = {
	webhookInfo: z.object({ id: identifier, eventTime: timestamp, type: z.string().min(1) }),
	workspace: z.object({ id: identifier, ...all(text, ...WORKSPACE) }),
	sequence: z.object({ id: identifier, name: text }),
	contact: z.object({ id: identifier, ...all(text, ...CONTACT) }),
	mailbox: z.object({ id: identifier, ...all(text, ...MAILBOX) }),
	email: z.object({ ...all(text, ...EMAIL), content: message }),
	message,
};

const known = z.string().nullable();
/** A moment in ISO 8601, UTC, with milliseconds. */
export const utcTime = z.string().datetime().nullable();

const email = all(known, ...EMAIL, ...CONTENT);

/** The sections of an item. The keys are always the same, `null` when the body has no value. */
export const eventParts = {
	workspace: z.object(all(known, 'id', ...WORKSPACE)),
	sequence: z.object(all(known, 'id', 'name')),
	contact: z.object(all(known, 'id', ...CONTACT)),
	mailbox: z.object(all(known, 'id', ...MAILBOX)),
	email: z.object(email),
	reply: z.object({ channel: z.enum(['email', 'linkedin']), ...email }),
	issue: z.object({ path: z.string(), message: z.string() }),
};
