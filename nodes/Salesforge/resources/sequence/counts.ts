import { isJsonObject, type JsonObject } from '../../shared/json';

const part = (source: JsonObject, key: string): JsonObject => {
	const value = source[key];
	return isJsonObject(value) ? value : {};
};

const first = (...values: unknown[]) => values.find((value) => value !== undefined) ?? null;

function sum({ email, linkedin }: JsonObject): number | undefined {
	const counts = [email, linkedin].filter((count) => typeof count === 'number');
	return counts.length === 0 ? undefined : counts.reduce((total, count) => total + count, 0);
}

/** The counts of a sequence. The two kinds have different names for them: docs/salesforge-api.md. */
export function countsOf(sequence: JsonObject) {
	const analytics = part(sequence, 'analytics');
	const emails = part(analytics, 'emails');
	return {
		contacts: first(sequence.leadCount, sequence.totalLeadCount, part(analytics, 'contacts').total),
		contacted: first(sequence.contactedCount, analytics.uniqueContacted, emails.contacted),
		opened: first(sequence.openedCount, emails.opened),
		replied: first(sequence.repliedCount, analytics.uniqueReplied, emails.replied),
		bounced: first(sequence.bouncedCount, emails.bounced),
	};
}

/**
 * The counts between two dates. Whether those of a multichannel sequence are arranged as in its details is unknown:
 * docs/salesforge-api.md.
 */
export function statsCountsOf(stats: JsonObject) {
	const emails = part(stats, 'emails');
	return {
		contacted: first(stats.contacted, stats.uniqueContacted, emails.contacted),
		opened: first(stats.opened, emails.opened),
		clicked: first(stats.clicked, emails.clicked),
		replied: first(stats.replied, stats.uniqueReplied, emails.replied),
		repliedPositive: first(stats.repliedPositive, sum(part(stats, 'positiveReplies'))),
		repliedPercent: first(stats.repliedPercent, stats.replyRate, emails.repliedPercent),
	};
}
