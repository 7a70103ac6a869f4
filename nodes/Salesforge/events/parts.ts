import { z } from 'zod';

const RFC_3339 = z.datetimeRegex({ offset: true });

/** An offset of 99 hours has the form and is no time; an offset can bring the year out of RFC 3339's four digits. */
function isMoment(text: string): boolean {
	if (!RFC_3339.test(text)) return false;
	const year = new Date(text).getUTCFullYear();
	return year >= 0 && year <= 9999;
}

/** RFC 3339 with an offset or Z, as Salesforge sends it (docs/salesforge-api.md). */
export const timestamp = z.string().refine(isMoment, { message: 'Expected an RFC 3339 time' });

/** Older ids are text (`seq_...`), ids of multichannel sequences are numbers (docs/salesforge-api.md). */
export const identifier = z.union([z.string().min(1), z.number().int().safe()], {
	errorMap: (_issue, context) => ({
		message: context.data === undefined ? 'Required' : 'Expected an id: text or a whole number',
	}),
});

const text = z.string().nullish();

/** The parts of a body, as the help article's samples have them. Names and addresses may be missing, ids may not. */
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

/** The parts of an item: the same keys whatever the body brought, `null` where it brought nothing. */
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
