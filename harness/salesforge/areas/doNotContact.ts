import type { JsonObject } from '../../../nodes/Salesforge/shared/json';
import { coreList } from './lists';
import { Refusal, type Routes } from './routes';
import type { Store } from './store';
import type { DncEntry } from './types';

function typeOf(value: string): DncEntry['type'] {
	if (/linkedin\.com\//i.test(value)) return 'linkedin';
	return value.includes('@') ? 'email' : 'domain';
}

function readEntries({ dncs }: JsonObject): string[] {
	const isRight =
		Array.isArray(dncs) &&
		dncs.length >= 1 &&
		dncs.length <= 1000 &&
		dncs.every((value) => typeof value === 'string' && value !== '');
	if (!isRight) throw new Refusal(400, 'dncs must be 1 to 1000 texts');
	return (dncs as string[]).map((value) => value.trim().toLowerCase());
}

export const doNotContactRoutes: Routes<Store> = {
	'GET /dnc': ({ place: { doNotContact, behaviour }, request: { query } }) =>
		coreList([...doNotContact.values()], query, behaviour, { defaultLimit: 100, maxLimit: 1000 }),
	'POST /dnc/bulk': ({ place: { doNotContact }, body }) => {
		const before = doNotContact.size;
		for (const value of readEntries(body())) {
			if (doNotContact.has(value)) continue;
			const createdAt = new Date().toISOString();
			doNotContact.set(value, { value, type: typeOf(value), createdAt });
		}
		return { status: 201, body: { created: doNotContact.size - before } };
	},
	'POST /dnc/bulk/remove': ({ place: { doNotContact }, body }) => {
		for (const value of readEntries(body())) doNotContact.delete(value);
		return { status: 204 };
	},
};
