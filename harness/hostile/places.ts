import { isContainer, at, digest, leaves, type Path } from './json';

type Holder = Record<string, unknown>;

const EMAIL = ['emailId', 'fromEmail', 'fromName', 'toEmail', 'toName', 'subject', 'text', 'html'];

/** Where the fields of a body's sections are in a typed event, written independently of the code. */
const SECTIONS: Record<string, { fields: string[]; in: string }> = {
	workspace: { fields: ['id', 'name', 'slug'], in: 'workspace' },
	sequence: { fields: ['id', 'name'], in: 'sequence' },
	contact: {
		fields: ['id', 'firstName', 'lastName', 'email', 'company', 'linkedinUrl'],
		in: 'contact',
	},
	mailbox: { fields: ['id', 'firstName', 'lastName', 'email', 'customDomain'], in: 'mailbox' },
	sequenceEmail: { fields: EMAIL, in: 'email' },
	replyEmail: { fields: EMAIL, in: 'reply' },
	replyMessage: { fields: EMAIL, in: 'reply' },
};

const ENVELOPE: Record<string, string> = {
	id: 'webhookId',
	eventTime: 'eventTime',
	type: 'reportedEvent',
};

const BLOCKS: Record<string, Record<string, string>> = {
	emailSentData: { step: 'step', aiGenerated: 'aiGenerated', ai_generated: 'aiGenerated' },
	emailOpenedData: { openedAt: 'openedAt', opened_at: 'openedAt' },
	linkClickedData: { clickedAt: 'clickedAt', clicked_at: 'clickedAt', link: 'link' },
	contactUnsubscribedData: { unsubscribedAt: 'unsubscribedAt', unsubscribed_at: 'unsubscribedAt' },
	emailBounced: { bouncedAt: 'bouncedAt', bounced_at: 'bouncedAt' },
	emailBouncedData: { bouncedAt: 'bouncedAt', bounced_at: 'bouncedAt' },
};

const BESIDE_BLOCK = [
	'step',
	'aiGenerated',
	'openedAt',
	'clickedAt',
	'link',
	'unsubscribedAt',
	'bouncedAt',
	'threadId',
];

const IDS = ['id', 'emailId', 'threadId'];
const TIMES = ['eventTime', 'openedAt', 'clickedAt', 'unsubscribedAt', 'bouncedAt'];

/** The place in the typed event for a place in the body; `undefined` for `extra`. */
export function typedPlace(path: Path): Path | undefined {
	const [part, field, inner] = path.map(String);
	if (path.length === 1 && BESIDE_BLOCK.includes(part!)) return ['details', part!];
	if (path.length === 3 && field === 'content' && ['text', 'html'].includes(inner!)) {
		if (part === 'sequenceEmail' || part === 'replyEmail' || part === 'replyMessage') {
			return [SECTIONS[part]!.in, inner!];
		}
	}
	if (path.length !== 2) return undefined;
	if (part === 'webhookInfo' && Object.hasOwn(ENVELOPE, field!)) return [ENVELOPE[field!]!];
	if (Object.hasOwn(BLOCKS, part!) && Object.hasOwn(BLOCKS[part!]!, field!)) {
		return ['details', BLOCKS[part!]![field!]!];
	}
	if (!Object.hasOwn(SECTIONS, part!) || !SECTIONS[part!]!.fields.includes(field!))
		return undefined;
	return [SECTIONS[part!]!.in, field!];
}

/** Whether a field of the typed event has the same meaning as a field of the body. */
function says(typed: unknown, given: unknown, place: Path): boolean {
	if (Object.is(typed, given) || typed === given) return true;
	const name = String(place.at(-1));
	if ((IDS.includes(name) || name === 'webhookId') && typeof given === 'number') {
		return typed === String(given);
	}
	return (
		TIMES.includes(name) &&
		typeof typed === 'string' &&
		typeof given === 'string' &&
		Date.parse(typed) === Date.parse(given)
	);
}

const isBlank = (value: unknown) =>
	typeof value === 'string' ? value.trim() === '' : value === 0 || value === null;

/**
 * Whether the server sends the value for nothing, so it is `null` in the event: in an id, or in an otherwise empty
 * section.
 */
function saysNothing(value: unknown, place: Path, event: Holder): boolean {
	if ([...IDS, 'webhookId'].includes(String(place.at(-1)))) return isBlank(value);
	return event[place[0]!] === null && (isBlank(value) || value === '0001-01-01T00:00:00Z');
}

/** Values that are nested too deeply are JSON text in the event. */
function isKeptAs(kept: unknown, given: unknown): boolean {
	if (!isContainer(given)) return Object.is(kept, given) || kept === given;
	return typeof kept === 'string' && digest(JSON.parse(kept)) === digest(given, true);
}

/** A value of a body that is missing in its typed event. */
export interface Loss {
	path: Path;
	value: unknown;
}

/**
 * Finds the values of a body that its typed event has lost.
 *
 * A value that is neither a container nor empty is kept when it is in `extra` under its original path, or in its place
 * in the typed event (an id as text, a time as the same millisecond in UTC), and no place is used for two values.
 * Values nested deeper than `maxDepth` are kept as JSON text.
 */
export function lost(body: Holder, event: Holder, maxDepth: number): Loss[] {
	const taken = new Set<string>();
	return leaves(body, maxDepth).filter(({ path, value }) => {
		if (value === null) return false;
		if (isKeptAs(at(event, ['extra', ...path]), value)) return false;
		const place = typedPlace(path);
		if (place && saysNothing(value, place, event)) return false;
		if (!place || !says(at(event, place), value, place)) return true;
		const name = place.join('.');
		const isTaken = taken.has(name);
		taken.add(name);
		return isTaken;
	});
}

/** The values that are not in their place in the typed event, and that place. */
export function misplaced(
	body: Holder,
	event: Holder,
	maxDepth: number,
): Array<Loss & { place: Path }> {
	return leaves(body, maxDepth).flatMap(({ path, value }) => {
		const place = typedPlace(path);
		if (!place || saysNothing(value, place, event) || value === null) return [];
		if (says(at(event, place), value, place)) return [];
		return [{ path, value, place }];
	});
}
