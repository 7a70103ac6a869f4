import { kindOf, type Sequence, type StatsRange } from '../../api/sequences';
import { asObject, type JsonObject } from '../../shared/json';
import { defineOutput } from '../shared/output';

/** Salesforge's own words for the two kinds. */
export const KINDS = { core: 'legacy', multichannel: 'multichannel' } as const;

const first = (...values: unknown[]) => values.find((value) => value !== undefined) ?? null;

function sum({ email, linkedin }: JsonObject): number | undefined {
	const counts = [email, linkedin].filter((count) => typeof count === 'number');
	return counts.length === 0 ? undefined : counts.reduce((total, count) => total + count, 0);
}

const headOf = ({ id }: Sequence, workspaceId: string) => ({ sequenceId: id, workspaceId });

/** The two kinds have different names for the counts: docs/salesforge-api.md. */
export const output = defineOutput<Sequence>(
	{ id: '' },
	(sequence, workspaceId) => ({
		...sequence,
		...headOf(sequence, workspaceId),
		kind: KINDS[kindOf(sequence.id)],
	}),
	(sequence, workspaceId) => {
		const { name = null, status } = sequence;
		const analytics = asObject(sequence.analytics);
		const emails = asObject(analytics.emails);
		const contacts = asObject(analytics.contacts);
		return {
			...headOf(sequence, workspaceId),
			name,
			kind: KINDS[kindOf(sequence.id)],
			status: typeof status === 'string' ? status.toLowerCase() : null,
			contacts: first(sequence.leadCount, sequence.totalLeadCount, contacts.total),
			contacted: first(sequence.contactedCount, analytics.uniqueContacted, emails.contacted),
			opened: first(sequence.openedCount, emails.opened),
			replied: first(sequence.repliedCount, analytics.uniqueReplied, emails.replied),
			bounced: first(sequence.bouncedCount, emails.bounced),
		};
	},
);

/** What a sequence did between two dates, as Salesforge sends it. */
type Stats = StatsRange & { sequenceId: string; answer: JsonObject };

const statsHead = ({ sequenceId, from, to }: Stats, workspaceId: string) => ({
	sequenceId,
	workspaceId,
	startDate: from,
	endDate: to,
});

/** Whether the counts of a multichannel sequence are arranged as in its details is unknown: docs/salesforge-api.md. */
export const statsOutput = defineOutput<Stats>(
	{ sequenceId: '', from: '', to: '', timezone: '', answer: {} },
	(stats, workspaceId) => ({
		...statsHead(stats, workspaceId),
		timezone: stats.timezone,
		stats: asObject(stats.answer.stats),
		days: stats.answer.days ?? {},
	}),
	(stats, workspaceId) => {
		const counts = asObject(stats.answer.stats);
		const emails = asObject(counts.emails);
		return {
			...statsHead(stats, workspaceId),
			contacted: first(counts.contacted, counts.uniqueContacted, emails.contacted),
			opened: first(counts.opened, emails.opened),
			clicked: first(counts.clicked, emails.clicked),
			replied: first(counts.replied, counts.uniqueReplied, emails.replied),
			repliedPositive: first(counts.repliedPositive, sum(asObject(counts.positiveReplies))),
			repliedPercent: first(counts.repliedPercent, counts.replyRate, emails.repliedPercent),
		};
	},
);
