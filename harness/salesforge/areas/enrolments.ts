import { isJsonObject, type JsonObject } from '../../../nodes/Salesforge/shared/json';
import { ok } from '../exchange';
import { newId } from './ids';
import { multichannelSequence } from './multichannelSequences';
import { Refusal, type Routes } from './routes';
import type { Store } from './store';
import type { Preflight } from './types';

const LIFETIME_MS = 15 * 60_000;

/** A contact's other sequences, for which the API needs a decision. */
const otherSequences = (store: Store, contactId: string, targetId: string) =>
	store.sequencesOf(contactId).filter(({ id }) => String(id) !== targetId);

const fingerprint = (store: Store, contactIds: readonly string[]) =>
	JSON.stringify(contactIds.map((id) => store.sequencesOf(id)));

const isIntegers = (value: unknown): value is number[] =>
	Array.isArray(value) && value.every((each) => Number.isInteger(each));

/** The contacts that match the filters. Empty filters match all. */
function chosen({ filters }: JsonObject, among: Iterable<string>): string[] {
	if (filters !== undefined && !isJsonObject(filters)) throw new Refusal(400, 'invalid request');
	const { leadIds } = filters ?? {};
	if (leadIds === undefined) return [...among];
	const isTexts = Array.isArray(leadIds) && leadIds.every((id) => typeof id === 'string');
	if (!isTexts) throw new Refusal(400, 'leadIds must be texts');
	if (leadIds.length === 0) return [...among];
	const wanted = new Set(leadIds as string[]);
	return [...among].filter((id) => wanted.has(id));
}

function groupsToMove(store: Store, { sequenceId, contactIds }: Preflight) {
	const groups = new Map<string | number, { name: string; count: number }>();
	for (const contactId of contactIds) {
		for (const { id, name } of otherSequences(store, contactId, sequenceId)) {
			const group = groups.get(id) ?? { name, count: 0 };
			groups.set(id, { ...group, count: group.count + 1 });
		}
	}
	return [...groups].map(([id, { name, count }]) => ({
		sequenceId: id,
		sequenceName: name,
		sequenceStatus: store.written(store.sequence(String(id))!.status),
		selectedContactCount: count,
	}));
}

function asAnswered(store: Store, id: string, preflight: Preflight) {
	const { sequenceId, contactIds, expiresAt } = preflight;
	const enrolled = store.enrolled(sequenceId);
	const fresh = contactIds.filter((each) => !enrolled.has(each));
	const undecided = fresh.filter((each) => otherSequences(store, each, sequenceId).length > 0);
	const replied = undecided.filter((each) =>
		store.sequencesOf(each).some(({ status }) => status === 'replied'),
	);
	return {
		preflightId: id,
		expiresAt: new Date(expiresAt).toISOString(),
		summary: {
			candidateCount: contactIds.length,
			decisionRequiredCount: undecided.length,
			automaticEnrollmentCount: fresh.length - undecided.length,
			alreadyInTargetCount: contactIds.length - fresh.length,
		},
		moveGroups: groupsToMove(store, { ...preflight, contactIds: undecided }),
		repliedDecision: { contactCount: replied.length },
	};
}

function openPreflight(store: Store, sequenceId: string, contactIds: string[]) {
	const preflight: Preflight = {
		sequenceId,
		contactIds,
		fingerprint: fingerprint(store, contactIds),
		expiresAt: Date.now() + LIFETIME_MS,
	};
	const id = newId('pf');
	store.preflights.set(id, preflight);
	return asAnswered(store, id, preflight);
}

interface Decision {
	action: 'move' | 'skip';
	sources: Set<number>;
	skipReplied: boolean;
}

function readDecision({ action, moveSourceSequenceIds, skipReplied }: JsonObject): Decision {
	if (action !== 'skip' && action !== 'move') throw new Refusal(400, 'invalid request');
	const isMove = action === 'move';
	if (isMove && (!isIntegers(moveSourceSequenceIds) || typeof skipReplied !== 'boolean')) {
		throw new Refusal(400, 'invalid request');
	}
	return {
		action,
		sources: new Set(isMove ? (moveSourceSequenceIds as number[]) : []),
		skipReplied: skipReplied === true,
	};
}

/** Whether a contact in other sequences is moved. */
function isMoved(store: Store, contactId: string, targetId: string, decision: Decision): boolean {
	if (decision.action === 'skip') return false;
	const others = otherSequences(store, contactId, targetId);
	if (decision.skipReplied && others.some(({ status }) => status === 'replied')) return false;
	return others.every(({ id }) => decision.sources.has(id as number));
}

function confirm(store: Store, preflight: Preflight, decision: Decision) {
	const { sequenceId, contactIds } = preflight;
	const target = store.enrolled(sequenceId);
	const fresh = contactIds.filter((id) => !target.has(id));
	const taken = fresh.filter((id) => {
		const isFree = otherSequences(store, id, sequenceId).length === 0;
		return isFree || isMoved(store, id, sequenceId, decision);
	});
	if (target.size + taken.length > store.behaviour.contactCapacity) {
		throw new Refusal(422, 'insufficient active contacts capacity');
	}
	let cleaned = 0;
	for (const contactId of taken) {
		for (const { id } of otherSequences(store, contactId, sequenceId)) {
			store.enrolled(String(id)).delete(contactId);
			cleaned++;
		}
		target.set(contactId, 'active');
	}
	return {
		enrolledLeadIds: taken,
		summary: {
			enrolledCount: taken.length,
			skippedCount: fresh.length - taken.length,
			sourceCleanupCount: cleaned,
			alreadyInTargetCount: contactIds.length - fresh.length,
		},
	};
}

/** The enrollments of multichannel sequences, below `/multichannel/.../sequences/:sequenceId/enrollments`. */
export const enrolmentRoutes: Routes<Store> = {
	'POST /sequences/:sequenceId/enrollments/preflight': ({ place: store, params, body }) => {
		const { id } = multichannelSequence(store, params.sequenceId!);
		const given = body();
		if (given.filters === undefined && given.limit === undefined) {
			throw new Refusal(400, 'filters or limit is required');
		}
		return ok(openPreflight(store, String(id), chosen(given, store.contacts.keys())));
	},
	'POST /sequences/:sequenceId/enrollments/preflight/:preflightId/confirm': ({
		place: store,
		params,
		body,
	}) => {
		const { id } = multichannelSequence(store, params.sequenceId!);
		const decision = readDecision(body());
		const preflight = store.preflights.get(params.preflightId!);
		if (preflight?.sequenceId !== String(id) || preflight.expiresAt < Date.now()) {
			throw new Refusal(404, 'preflight_expired');
		}
		store.preflights.delete(params.preflightId!);
		const { contactIds } = preflight;
		if (fingerprint(store, contactIds) !== preflight.fingerprint) {
			const renewed = openPreflight(store, String(id), contactIds);
			throw new Refusal(409, 'preflight_stale', renewed);
		}
		return ok(confirm(store, preflight, decision));
	},
	'POST /sequences/:sequenceId/enrollments/remove': ({ place: store, params, body }) => {
		const { id } = multichannelSequence(store, params.sequenceId!);
		const enrolled = store.enrolled(String(id));
		for (const contactId of chosen(body(), [...enrolled.keys()])) enrolled.delete(contactId);
		return { status: 204 };
	},
};
