import { sleep } from 'n8n-workflow';

import {
	isCompleted,
	readResults,
	readValidation,
	startValidation,
	type Progress,
} from '../../api/validations';
import { InputError } from '../../shared/inputError';
import { groupBy, inBatches } from '../inBatches';
import type { ItemCall } from '../session';
import { hintedContact, readTargets, type Target } from './parameters';

/** So that one request stays short. */
const MOST_CONTACTS = 1000;

const NOT_VALIDATED =
	'Salesforge did not validate this contact: it has no email address, was validated already, or is not in the workspace';

const LATER =
	"It continues in Salesforge, and a second one can cost credits again. Get the results later with 'Get Many' and its filter 'Validation Statuses'";

async function start(call: ItemCall, workspaceId: string, contactIds: readonly string[]) {
	const started = await startValidation(call.client, workspaceId, contactIds);
	if ('result' in started) return started.result;
	const { failure } = started;
	const error = call.client.error(failure);
	if (failure.status === 400) {
		throw new InputError(
			'Salesforge found nothing to validate in the contacts of this item',
			`Each contact needs an email address and must be in the workspace ${workspaceId}. Salesforge says: ${failure.apiMessage ?? 'nothing'}`,
		);
	}
	if (!failure.mayHaveActed) throw error;
	throw new InputError(
		`Salesforge did not confirm that the validation was started: ${error.message}`,
		'Check in Salesforge whether it is running before you run this again: a second one can cost credits again',
	);
}

/** Waits until Salesforge has finished. Meanwhile n8n does other work. */
async function finished(call: ItemCall, workspaceId: string, runId: string): Promise<Progress> {
	const { every, atMost } = call.session.pace.longTask;
	const end = Date.now() + atMost;
	for (;;) {
		const progress = await readValidation(call.client, workspaceId, runId);
		if (isCompleted(progress)) return progress;
		if (progress.status === 'failed') {
			throw new InputError(
				`Salesforge could not carry out the validation ${runId}`,
				'It is not started again automatically, because that could cost credits again. Check the credits and the contacts in Salesforge',
			);
		}
		if (Date.now() + every > end) {
			throw new InputError(
				`Salesforge has not finished the validation ${runId} after ${Math.ceil(atMost / 60_000)} minutes`,
				LATER,
			);
		}
		await sleep(every);
	}
}

/** Credits are spent once a validation has started. */
const asFailure = (error: Error, runId: string | undefined) =>
	runId === undefined || error instanceof InputError
		? error
		: new InputError(
				`The validation ${runId} was started, but its results could not be read: ${error.message}`,
				LATER,
			);

async function send(call: ItemCall, targets: readonly Target[]) {
	const { workspaceId } = targets[0]!;
	const contactIds = [...new Set(targets.map(({ contactId: id }) => id))];
	let validationRunId: string | undefined;
	try {
		validationRunId = await start(call, workspaceId, contactIds);
		const { byStatus } = await finished(call, workspaceId, validationRunId);
		const results = await readResults(call.client, workspaceId, contactIds, byStatus);
		return targets.map(({ contactId: id }) => {
			const validationStatus = results.get(id) ?? null;
			return {
				contactId: id,
				workspaceId,
				validationStatus,
				validationRunId,
				...(validationStatus === null && { note: NOT_VALIDATED }),
			};
		});
	} catch (error) {
		const failure = asFailure(error as Error, validationRunId);
		return targets.map(() => failure);
	}
}

export const validateContact = inBatches<Target>({
	option: {
		name: 'Validate',
		value: 'validate',
		action: 'Validate contact',
		description:
			'Check whether the email address of a contact can be delivered to, and wait for the result. Costs email validation credits.',
	},
	parameters: hintedContact('Costs email validation credits, even when you click Execute step'),
	read: readTargets,
	split: groupBy(({ workspaceId }) => workspaceId, MOST_CONTACTS),
	send,
});
