import { isJsonObject, type JsonObject } from '../../../nodes/Salesforge/shared/json';
import { ok } from '../exchange';
import { newId } from './ids';
import { coreList, readWhole, valuesOf } from './lists';
import { Refusal, type Routes } from './routes';
import type { Store } from './store';
import type { Contact } from './types';

const FILTERS = [
	'tag_ids[]',
	'tagIds',
	'validation_statuses[]',
	'validationStatus',
	'validationStatuses',
	'not_in_sequence_id',
	'notInSequenceId',
];
const LIST_KEYS = new Set([...FILTERS, 'limit', 'offset', 'pagination', 'cursor']);
const TEXTS = ['firstName', 'lastName', 'company', 'position', 'email', 'linkedinUrl'] as const;

const isText = (value: unknown): value is string => typeof value === 'string' && value !== '';

/** The name of the tag for a contact without tags. */
const dateTag = () => new Date().toISOString().slice(0, 10);

export const asAnswered = (store: Store, { validationStatus: _, ...contact }: Contact) => ({
	...contact,
	...(store.behaviour.contactTags === 'ids' && {
		tags: [...store.tags].filter(([, name]) => contact.tags.includes(name)).map(([id]) => id),
	}),
	sequences: store
		.sequencesOf(contact.id)
		.map((sequence) => ({ ...sequence, status: store.written(sequence.status) })),
});

function readTags({ tags, tagIds }: JsonObject, store: Store): string[] {
	for (const list of [tags, tagIds]) {
		if (list !== undefined && !(Array.isArray(list) && list.every(isText))) {
			throw new Refusal(400, 'tags must be a list of names, tagIds of ids');
		}
	}
	const known = ((tagIds ?? []) as string[]).map((id) => {
		const name = store.tags.get(id);
		if (name === undefined) throw new Refusal(400, `unknown tag ${id}`);
		return name;
	});
	return [...((tags ?? []) as string[]), ...known];
}

function readCustomVars({ customVars }: JsonObject): Record<string, string> {
	if (customVars === undefined) return {};
	if (!isJsonObject(customVars)) throw new Refusal(400, 'customVars must be an object');
	for (const [key, value] of Object.entries(customVars)) {
		if (key === '' || !isText(value)) throw new Refusal(400, 'customVars must be non-empty texts');
	}
	return customVars as Record<string, string>;
}

/** Validates a contact like the API, without storing it. */
function readContact(source: unknown, store: Store, needsTag: boolean) {
	if (!isJsonObject(source)) throw new Refusal(400, 'a contact must be an object');
	for (const key of TEXTS) {
		if (source[key] !== undefined && !isText(source[key])) {
			throw new Refusal(400, `${key} must be a non-empty text`);
		}
	}
	if (!isText(source.firstName)) throw new Refusal(400, 'firstName is required');
	if (!isText(source.email) && !isText(source.linkedinUrl)) {
		throw new Refusal(400, 'email or linkedinUrl is required');
	}
	if (isText(source.email) && !/^[^@\s]+@[^@\s]+$/.test(source.email)) {
		throw new Refusal(400, 'email is invalid');
	}
	const tags = readTags(source, store);
	if (needsTag && tags.length === 0) {
		throw new Refusal(422, 'at least one tag must be provided for each contact');
	}
	const texts = Object.fromEntries(
		TEXTS.flatMap((key) => (source[key] ? [[key, source[key]]] : [])),
	);
	return { texts: texts as Partial<Contact>, customVars: readCustomVars(source), tags };
}

function remember(names: Iterable<string>, known: Map<string, string>, prefix: string): void {
	const taken = new Set(known.values());
	for (const name of names) {
		if (!taken.has(name)) known.set(newId(prefix), name);
		taken.add(name);
	}
}

/** Creates the contact or updates the one that has its address or LinkedIn URL. */
function upsert(
	store: Store,
	{ texts, customVars, tags }: ReturnType<typeof readContact>,
): Contact {
	const found = store.contactWith(texts.email ?? null, texts.linkedinUrl ?? null);
	const given = found || tags.length > 0 ? tags : [dateTag()];
	const contact: Contact = {
		id: newId('lead'),
		firstName: '',
		lastName: '',
		email: '',
		linkedinUrl: '',
		company: '',
		position: '',
		validationStatus: 'unvalidated',
		...found,
		...texts,
		customVars: { ...found?.customVars, ...customVars },
		tags: [...new Set([...(found?.tags ?? []), ...given])],
	};
	remember(contact.tags, store.tags, 'ltg');
	remember(Object.keys(contact.customVars), store.customVars, 'cv');
	store.keepContact(contact);
	return contact;
}

/** Creates a contact like `POST .../contacts`. */
export function addContact(store: Store, source: Partial<Contact>): Contact {
	const contact = upsert(store, readContact(source, store, false));
	if (source.validationStatus) contact.validationStatus = source.validationStatus;
	return contact;
}

function filtered(store: Store, query: URLSearchParams): Contact[] {
	const all = (...keys: string[]) => keys.flatMap((key) => query.getAll(key));
	const tags = all('tag_ids[]', 'tagIds').map((id) => store.tags.get(id));
	const statuses = [
		...valuesOf(query, 'validation_statuses'),
		...all('validationStatus', 'validationStatuses'),
	].map((status) => (status === 'valid' ? 'safe' : status));
	const sequenceId = query.get('not_in_sequence_id') ?? query.get('notInSequenceId');
	// The number of a multichannel sequence excludes nobody.
	const inSequence = /^\d+$/.test(sequenceId ?? '')
		? undefined
		: store.enrolments.get(sequenceId ?? '');
	return [...store.contacts.values()].filter(
		(contact) =>
			(tags.length === 0 || contact.tags.some((tag) => tags.includes(tag))) &&
			(statuses.length === 0 || statuses.includes(contact.validationStatus)) &&
			!inSequence?.has(contact.id),
	);
}

function refuseUnknownKeys(query: URLSearchParams, known: ReadonlySet<string>): void {
	const unknown = [...query.keys()].find((key) => !known.has(key));
	if (unknown !== undefined) throw new Refusal(400, `unknown query parameter ${unknown}`);
}

function cursorPage(store: Store, query: URLSearchParams) {
	const limit = readWhole(query, 'limit', 10, 1);
	if (limit > 1000) throw new Refusal(400, 'limit must be at most 1000');
	const contacts = filtered(store, query);
	const cursor = query.get('cursor');
	const start = cursor ? Number(Buffer.from(cursor, 'base64').toString()) : 0;
	const end = start + limit;
	const hasMore = end < contacts.length;
	return ok({
		data: contacts.slice(start, end).map((contact) => asAnswered(store, contact)),
		limit,
		hasMore,
		...(hasMore && { nextCursor: Buffer.from(String(end)).toString('base64') }),
	});
}

function found(store: Store, id: string): Contact {
	const contact = store.contacts.get(id);
	if (!contact) throw new Refusal(404, 'contact not found');
	return contact;
}

export const contactRoutes: Routes<Store> = {
	'GET /contacts': ({ place: store, request: { query } }) => {
		const { behaviour } = store;
		const known = behaviour.contactCursor
			? LIST_KEYS
			: new Set([...LIST_KEYS].filter((key) => key !== 'pagination' && key !== 'cursor'));
		if (behaviour.unknownParameter === 400) refuseUnknownKeys(query, known);
		if (query.get('pagination') === 'cursor') return cursorPage(store, query);
		const contacts = filtered(store, query).map((contact) => asAnswered(store, contact));
		return coreList(contacts, query, behaviour);
	},
	'GET /contacts/count': ({ place: store, request: { query } }) => {
		refuseUnknownKeys(query, new Set(FILTERS));
		return ok({ total: filtered(store, query).length });
	},
	'POST /contacts': ({ place: store, body }) => {
		const contact = upsert(store, readContact(body(), store, false));
		return { status: 201, body: asAnswered(store, contact) };
	},
	'POST /contacts/bulk': ({ place: store, body }) => {
		const { contacts } = body();
		if (!Array.isArray(contacts) || contacts.length < 1 || contacts.length > 100) {
			throw new Refusal(400, 'contacts must have 1 to 100 entries');
		}
		const read = contacts.map((contact) => readContact(contact, store, true));
		const kept = read.map((contact) => asAnswered(store, upsert(store, contact)));
		return { status: 201, body: { contacts: kept } };
	},
	'POST /contacts/bulk-delete': ({ place: store, body }) => {
		const { contactIds } = body();
		const isRight = Array.isArray(contactIds) && contactIds.length > 0 && contactIds.length <= 1000;
		if (!isRight) throw new Refusal(400, 'contactIds must have 1 to 1000 entries');
		for (const id of contactIds) store.removeContact(String(id));
		return { status: 204 };
	},
	'GET /contacts/:contactId': ({ place: store, params }) =>
		ok(asAnswered(store, found(store, params.contactId!))),
	'DELETE /contacts/:contactId': ({ place: store, params }) => {
		found(store, params.contactId!);
		store.removeContact(params.contactId!);
		return { status: 204 };
	},
};
