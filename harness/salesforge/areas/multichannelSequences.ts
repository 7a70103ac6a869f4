import type { Sequence } from '../account';
import { ok } from '../exchange';
import { multichannelList } from '../paging';
import { Refusal, type Routes } from './routes';
import { byChannel, statsOf } from './stats';
import type { Store } from './store';

export function multichannelSequence(store: Store, id: string): Sequence {
	const sequence = store.sequence(id);
	if (sequence?.kind !== 'multichannel') throw new Refusal(404, 'sequence not found');
	return sequence;
}

/** The steps between the first and the last node. */
const nodesOf = ({ steps }: Sequence) => [
	{ id: 1, type: 'root' },
	...Array.from({ length: steps }, (_, index) => ({ id: index + 2, type: 'action' })),
	{ id: steps + 2, type: 'terminal' },
];

export const asAnswered = (store: Store, { id, name, status }: Sequence) => ({
	id,
	name,
	description: '',
	status: store.written(status),
	timezone: 'UTC',
	kind: 'primary',
});

/** Adds a sender profile like a user. */
export function addSenderProfile(store: Store, name: string): number {
	const id = 900 + store.senderProfiles.size;
	store.senderProfiles.set(id, name);
	return id;
}

const senderProfile = (store: Store, id: number) => ({
	id,
	name: store.senderProfiles.get(id) ?? `Sender ${id}`,
	status: 'active',
	mailboxes: [],
});

/** Multichannel sequences, below `/multichannel/.../sequences`. */
export const multichannelSequenceRoutes: Routes<Store> = {
	'GET /sequences/:sequenceId': ({ place: store, params }) => {
		const sequence = multichannelSequence(store, params.sequenceId!);
		const statuses = [...store.enrolled(String(sequence.id)).values()];
		return ok({
			sequence: asAnswered(store, sequence),
			nodes: nodesOf(sequence),
			branches: [],
			activeEnrollmentCount: statuses.filter((status) => status === 'active').length,
			completedLeadCount: statuses.filter((status) => status === 'finished').length,
			totalLeadCount: statuses.length,
		});
	},
	'PATCH /sequences/:sequenceId/launch': ({ place: store, params }) => {
		const sequence = multichannelSequence(store, params.sequenceId!);
		if (sequence.status !== 'draft') throw new Refusal(409, 'sequence is already launched');
		if (sequence.steps === 0 || sequence.senderIds.length === 0) {
			throw new Refusal(400, 'sequence needs steps and sender profiles');
		}
		sequence.status = 'active';
		return ok(asAnswered(store, sequence));
	},
	'PATCH /sequences/:sequenceId/status': ({ place: store, params, body }) => {
		const sequence = multichannelSequence(store, params.sequenceId!);
		const { status } = body();
		if (status !== 'active' && status !== 'paused') {
			throw new Refusal(400, 'status must be active or paused');
		}
		if (sequence.status === 'draft') throw new Refusal(409, 'sequence is not launched');
		sequence.status = status;
		return ok(asAnswered(store, sequence));
	},
	'GET /sequences/:sequenceId/analytics': ({ place: store, params, request: { query } }) => {
		const { id } = multichannelSequence(store, params.sequenceId!);
		const { from, to, timezone, days, stats } = statsOf(store, String(id), query);
		const isFlat = store.behaviour.multichannelStats === 'flat';
		return ok({
			from_date: from,
			to_date: to,
			timezone,
			days,
			stats: isFlat ? stats : byChannel(stats),
		});
	},
	'GET /sequences/:sequenceId/sender-profiles': ({ place: store, params, request: { query } }) => {
		const { senderIds } = multichannelSequence(store, params.sequenceId!);
		const profiles = senderIds.map((id) => senderProfile(store, Number(id)));
		return multichannelList('profiles', profiles, query, store.behaviour);
	},
	'POST /sequences/:sequenceId/sender-profiles': ({ place: store, params, body }) => {
		const sequence = multichannelSequence(store, params.sequenceId!);
		const { senderProfileIds: ids } = body();
		if (!Array.isArray(ids) || ids.length === 0 || !ids.every(Number.isInteger)) {
			throw new Refusal(400, 'senderProfileIds must have whole numbers');
		}
		for (const id of ids as number[]) {
			if (!store.senderProfiles.has(id)) throw new Refusal(404, `sender profile ${id} not found`);
			if (sequence.senderIds.includes(id)) throw new Refusal(409, `${id} is already assigned`);
		}
		sequence.senderIds.push(...(ids as number[]));
		return ok({});
	},
	'GET /sender-profiles': ({ place: store, request: { query } }) => {
		const profiles = [...store.senderProfiles.keys()].map((id) => senderProfile(store, id));
		return multichannelList('profiles', profiles, query, store.behaviour);
	},
};
