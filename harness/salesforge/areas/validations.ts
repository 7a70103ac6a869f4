import { isJsonObject } from '../../../nodes/Salesforge/shared/json';
import { ok } from '../exchange';
import { newId } from './ids';
import { Refusal, type Routes } from './routes';
import type { Store } from './store';
import type { Validation } from './types';

/** Filters and results name this status differently. */
const asResult = (status: string) => (status === 'spamtrap' ? 'spam_trap' : status);

function totalsOf({ contacts }: Validation) {
	const byStatus: Record<string, number> = {};
	for (const { validationStatus } of contacts) {
		const status = asResult(validationStatus);
		byStatus[status] = (byStatus[status] ?? 0) + 1;
	}
	return { totalSelected: contacts.length, totalValidated: contacts.length, byStatus };
}

const NO_TOTALS = { totalSelected: 0, totalValidated: 0, byStatus: {} };

/** The validation of email addresses, below `/validations` of the multichannel API. */
export const validationRoutes: Routes<Store> = {
	'POST /validations': ({ place: store, body }) => {
		const { filters } = body();
		if (!isJsonObject(filters) || Object.keys(filters).length === 0) {
			throw new Refusal(400, 'filters are required');
		}
		const ids = Array.isArray(filters.leadIds) ? (filters.leadIds as string[]) : [];
		const found = ids.flatMap((id) => store.contacts.get(id) ?? []);
		const {
			validationAsks: asksLeft,
			validationsFail: hasFailed,
			skipsValidated,
		} = store.behaviour;
		const contacts = found.filter(
			({ email, validationStatus }) =>
				email !== '' && !(skipsValidated && validationStatus !== 'unvalidated'),
		);
		if (contacts.length === 0) {
			throw new Refusal(400, 'no contacts in scope', { code: 'validation-scope-empty' });
		}
		const id = newId('val');
		store.validations.set(id, { contacts, asksLeft, hasFailed });
		return {
			status: 201,
			body: {
				validationJobID: id,
				status: 'pending',
				started: true,
				matched: found.length,
				selected: contacts.length,
				skipped: { duplicate: 0 },
			},
		};
	},
	'GET /validations/:runId/results': ({ place: store, params }) => {
		const run = store.validations.get(params.runId!);
		if (!run) throw new Refusal(404, 'validation not found');
		if (run.asksLeft-- > 0) {
			return ok({ status: store.written('in_progress'), totals: NO_TOTALS, summary: {} });
		}
		if (run.hasFailed) return ok({ status: store.written('failed'), totals: NO_TOTALS });
		for (const contact of run.contacts) {
			contact.validationStatus = store.verdicts.get(contact.email) ?? 'safe';
		}
		return ok({ status: store.written('completed'), totals: totalsOf(run), summary: {} });
	},
};
