import type { Sequence } from '../../api/sequences';
import { kindOf } from '../../api/sequences';
import type { JsonObject } from '../../shared/json';
import { countsOf } from './counts';

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

/** A sequence with the ids that the next node needs: all fields, or those that most workflows use. */
export function sequenceJson(sequence: Sequence, workspaceId: string, isSimple: boolean): object {
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
