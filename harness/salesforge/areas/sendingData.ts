import { coreList, valuesOf } from './lists';
import type { Routes } from './routes';
import type { Store } from './store';

/** What legacy sequences did for each contact. Whether these are counts or times is unknown: here they are counts. */
export const sendingDataRoutes: Routes<Store> = {
	'GET /sending-data': ({ place: store, request: { query } }) => {
		const wanted = valuesOf(query, 'sequence_ids');
		const rows = store.sequences
			.map(({ id, kind }) => ({ sequenceId: String(id), kind }))
			.filter(
				({ sequenceId, kind }) =>
					kind === 'core' && (wanted.length === 0 || wanted.includes(sequenceId)),
			)
			.flatMap(({ sequenceId }) => {
				const enrolled = store.enrolled(sequenceId);
				return [...enrolled.keys()].map((contactId) => {
					const { timeline } = enrolled.of(contactId);
					const sent = timeline.filter(({ executedAt }) => executedAt);
					const sum = (key: 'clickCount' | 'openCount') =>
						sent.reduce((total, { engagement }) => total + (engagement?.[key] ?? 0), 0);
					const counts = {
						scheduled: timeline.length - sent.length,
						sent: sent.length,
						opened: sum('openCount'),
						clicked: sum('clickCount'),
					};
					const times = { scheduled: new Date().toISOString(), sent: null, opened: null };
					return {
						sequenceId,
						contactId,
						email: store.contacts.get(contactId)?.email ?? '',
						...(store.behaviour.sendingData === 'counts' ? counts : { ...times, clicked: null }),
					};
				});
			});
		return coreList(rows, query, store.behaviour, { defaultLimit: 100, maxLimit: 1000 });
	},
};
