import type { SequenceDetails } from '../../api/sequenceDetails';
import { kindOf } from '../../api/sequenceKind';
import { isJsonObject, type JsonObject } from '../../events/json';

export const SIMPLIFIED_FIELDS = [
	'sequenceId',
	'workspaceId',
	'name',
	'kind',
	'status',
	'contacts',
	'contacted',
	'opened',
	'replied',
	'bounced',
] as const;

/** Salesforge's own words for the two kinds. */
export const KINDS = { core: 'legacy', multichannel: 'multichannel' } as const;

export const statusOf = ({ status }: JsonObject) =>
	typeof status === 'string' ? status.toLowerCase() : null;

const part = (source: JsonObject, key: string): JsonObject => {
	const value = source[key];
	return isJsonObject(value) ? value : {};
};

/** The two kinds have different names for their counts: docs/salesforge-api.md. */
function countsOf(sequence: SequenceDetails) {
	const analytics = part(sequence, 'analytics');
	const emails = part(analytics, 'emails');
	const first = (...values: unknown[]) => values.find((value) => value !== undefined) ?? null;
	return {
		contacts: first(sequence.leadCount, sequence.totalLeadCount, part(analytics, 'contacts').total),
		contacted: first(sequence.contactedCount, analytics.uniqueContacted, emails.contacted),
		opened: first(sequence.openedCount, emails.opened),
		replied: first(sequence.repliedCount, analytics.uniqueReplied, emails.replied),
		bounced: first(sequence.bouncedCount, emails.bounced),
	};
}

/** A sequence with the ids that the next node needs: all fields, or those that most workflows use. */
export function sequenceJson(
	sequence: SequenceDetails,
	workspaceId: string,
	isSimple: boolean,
): object {
	const ids = { sequenceId: sequence.id, workspaceId };
	const kind = KINDS[kindOf(sequence.id)];
	if (!isSimple) return { ...sequence, ...ids, kind };
	return {
		...ids,
		name: sequence.name ?? null,
		kind,
		status: statusOf(sequence),
		...countsOf(sequence),
	};
}
