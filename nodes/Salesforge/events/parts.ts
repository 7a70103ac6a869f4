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

const text = z.string().nullish();

/** The sections of a body, as in the help article's samples. Names and addresses may be missing, ids may not. */
export const bodyParts = {
	webhookInfo: z.object({ id: identifier, eventTime: timestamp, type: z.string().min(1) }),
	workspace: z.object({ id: identifier, name: text, slug: text }),
	sequence: z.object({ id: identifier, name: text }),
	contact: z.object({
		id: identifier,
		firstName: text,
		lastName: text,
		email: text,
		company: text,
		linkedinUrl: text,
	}),
	mailbox: z.object({
		id: identifier,
		firstName: text,
		lastName: text,
		email: text,
		customDomain: text,
	}),
	email: z.object({
		emailId: text,
		fromEmail: text,
		fromName: text,
		toEmail: text,
		toName: text,
		subject: text,
		content: z.object({ text, html: text }),
	}),
	message: z.object({ text, html: text }),
};

const known = z.string().nullable();
/** A moment in ISO 8601, UTC, with milliseconds. */
export const utcTime = z.string().datetime().nullable();

const emailFields = {
	emailId: known,
	fromEmail: known,
	fromName: known,
	toEmail: known,
	toName: known,
	subject: known,
	text: known,
	html: known,
};

/** The sections of an item. The keys are always the same, `null` when the body has no value. */
export const eventParts = {
	workspace: z.object({ id: known, name: known, slug: known }),
	sequence: z.object({ id: known, name: known }),
	contact: z.object({
		id: known,
		firstName: known,
		lastName: known,
		email: known,
		company: known,
		linkedinUrl: known,
	}),
	mailbox: z.object({
		id: known,
		firstName: known,
		lastName: known,
		email: known,
		customDomain: known,
	}),
	email: z.object(emailFields),
	reply: z.object({ channel: z.enum(['email', 'linkedin']), ...emailFields }),
	issue: z.object({ path: z.string(), message: z.string() }),
};
