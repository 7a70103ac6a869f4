import { multichannelList } from '../paging';
import { multichannelSequence } from './multichannelSequences';
import { Refusal, type Routes } from './routes';
import type { Store } from './store';
import type { Enrolment, EnrolmentStatus } from './types';

interface Row {
	contactId: string;
	status: EnrolmentStatus;
	enrolment: Enrolment;
}

type Time = 'addedAt' | 'contactedAt' | 'updatedAt';

const SORTS: Record<string, { by: Time; order?: 'asc' }> = {
	recently_updated: { by: 'updatedAt' },
	recently_added: { by: 'addedAt' },
	oldest_added: { by: 'addedAt', order: 'asc' },
	recently_contacted: { by: 'contactedAt' },
	least_recently_contacted: { by: 'contactedAt', order: 'asc' },
};

function oneOf(query: URLSearchParams, key: string, allowed: readonly string[]): string | null {
	const value = query.get(key);
	if (value === null || allowed.includes(value)) return value;
	throw new Refusal(400, `${key} must be one of ${allowed.join(', ')}`);
}

function readDay(query: URLSearchParams, key: string): string | null {
	const day = query.get(key);
	if (day === null) return null;
	const isDay =
		/^\d{4}-\d{2}-\d{2}$/.test(day) && new Date(`${day}T00:00:00Z`).toJSON()?.slice(0, 10) === day;
	if (!isDay) throw new Refusal(400, `${key} must be a date as YYYY-MM-DD`);
	return day;
}

function readPeriod(query: URLSearchParams) {
	const from = readDay(query, 'from');
	const to = readDay(query, 'to');
	if ((from === null) !== (to === null)) throw new Refusal(400, 'from and to go together');
	if (from === null || to === null) return null;
	if (from > to) throw new Refusal(400, 'from must not be after to');
	return { from, to };
}

function readLeadIds(query: URLSearchParams): string[] | null {
	const ids = query.get('leadIds')?.split(',') ?? null;
	if (ids?.includes('')) throw new Refusal(400, 'leadIds must not be empty');
	return ids;
}

const isOpened = ({ timeline }: Enrolment) =>
	timeline.some(({ engagement }) => (engagement?.openCount ?? 0) > 0);

/** The contact's fields. Empty ones are left out. */
function leadOf(store: Store, contactId: string) {
	const { firstName, lastName, email, linkedinUrl } = store.contacts.get(contactId) ?? {};
	const fields = { leadId: contactId, firstName, lastName, email, linkedinUrl };
	return Object.fromEntries(Object.entries(fields).filter(([, value]) => value));
}

function matchesText(store: Store, { contactId }: Row, q: string): boolean {
	const { firstName, lastName, email } = leadOf(store, contactId);
	return `${firstName} ${lastName} ${email}`.toLowerCase().includes(q.toLowerCase());
}

function inOrder(rows: Row[], by: Time, order: string): Row[] {
	const timeOf = ({ enrolment }: Row) => enrolment[by] ?? '';
	const compare = (a: Row, b: Row) => {
		const [first, second] = [timeOf(a), timeOf(b)];
		return first < second ? -1 : first > second ? 1 : 0;
	};
	return rows.sort((a, b) => (order === 'asc' ? compare(a, b) : compare(b, a)));
}

function filtered(store: Store, sequenceId: string, query: URLSearchParams): Row[] {
	const sort = SORTS[oneOf(query, 'sortBy', Object.keys(SORTS)) ?? 'recently_updated']!;
	const order = oneOf(query, 'sortOrder', ['asc', 'desc']) ?? 'desc';
	const openedOnly = oneOf(query, 'openedEmailsOnly', ['true', 'false']) === 'true';
	const inSubsequence = oneOf(query, 'in_subsequence', ['true', 'false']);
	const period = readPeriod(query);
	const leadIds = readLeadIds(query);
	const status = query.get('status')?.toLowerCase();
	const q = query.get('q') ?? '';
	const enrolled = store.enrolled(sequenceId);
	const isInPeriod = ({ enrolment }: Row) => {
		const day = enrolment[sort.by]?.slice(0, 10);
		return !period || (day !== undefined && day >= period.from && day <= period.to);
	};
	const rows = [...enrolled]
		.map(([contactId, each]) => ({ contactId, status: each, enrolment: enrolled.of(contactId) }))
		.filter(
			(row) =>
				(!leadIds || leadIds.includes(row.contactId)) &&
				(!status || row.status === status) &&
				(!openedOnly || isOpened(row.enrolment)) &&
				(inSubsequence === null || String(row.enrolment.inSubsequence) === inSubsequence) &&
				isInPeriod(row) &&
				(q === '' || matchesText(store, row, q)),
		);
	return inOrder(rows, sort.by, sort.order ?? order);
}

/** A multichannel sequence's contacts, below `/multichannel/.../sequences/:sequenceId/leads`. */
export const leadRoutes: Routes<Store> = {
	'GET /sequences/:sequenceId/leads': ({ place: store, params, request: { query } }) => {
		const { sequenceId = '' } = params;
		if (!/^[1-9]\d{0,9}$/.test(sequenceId) || Number(sequenceId) > 2_147_483_647) {
			throw new Refusal(400, 'sequenceId must be a positive 32-bit integer');
		}
		const { id } = multichannelSequence(store, sequenceId);
		const rows = filtered(store, String(id), query);
		const answer = multichannelList('leads', rows, query, { ...store.behaviour, defaultLimit: 20 });
		const body = answer.body as { leads?: Row[] };
		if (!body.leads) return answer;
		const leads = body.leads.map(({ contactId, status, enrolment }) => ({
			lead: leadOf(store, contactId),
			enrollment: {
				status: store.written(status),
				updatedAt: enrolment.updatedAt,
				inSubsequence: enrolment.inSubsequence,
			},
			timeline: enrolment.timeline,
		}));
		return { ...answer, body: { ...body, leads } };
	},
};
