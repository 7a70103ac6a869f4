import { SalesforgeApiError } from '../../api/apiError';
import { setSequenceStatus } from '../../api/sequences';
import { InputError } from '../../shared/inputError';
import type { OperationCard } from '../operation';
import { perItem } from '../perItem';
import { readAddress, whichSequence } from './parameters';

const CONFLICTS = new Set([400, 409, 422]);

/** A sequence that was never launched cannot be resumed. */
function explain(error: unknown, status: string, sequence: string): unknown {
	const isConflict = error instanceof SalesforgeApiError && CONFLICTS.has(error.status ?? 0);
	if (!isConflict || status !== 'active') return error;
	return new InputError(
		`Could not resume the sequence: Salesforge does not let the sequence ${sequence} become active (HTTP ${error.status})`,
		"A sequence that was never launched must be launched first, with the operation 'Launch'",
	);
}

const operation = (status: 'active' | 'paused', option: OperationCard['option']) =>
	perItem({
		option,
		parameters: whichSequence,
		async run(call) {
			const address = readAddress(call);
			try {
				await setSequenceStatus(call.client, address, status);
			} catch (error) {
				throw explain(error, status, address.sequenceId);
			}
			return [{ json: { success: true, ...address, status } }];
		},
	});

export const pauseSequence = operation('paused', {
	name: 'Pause',
	value: 'pause',
	action: 'Pause sequence',
	description: 'Pause a whole sequence. It sends nothing more to any contact until it is resumed.',
});

export const resumeSequence = operation('active', {
	name: 'Resume',
	value: 'resume',
	action: 'Resume sequence',
	description: 'Resume a paused sequence. It sends to its contacts again.',
});
