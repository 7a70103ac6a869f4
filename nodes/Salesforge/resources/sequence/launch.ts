import { readReadiness } from '../../api/sequenceObstacles';
import { launchSequence } from '../../api/sequences';
import { InputError } from '../../shared/inputError';
import { perItem } from '../perItem';
import { sequenceId, withHint, workspaceId } from '../shared/parameters';
import { readAddress } from './parameters';

export const launchSequenceOperation = perItem({
	option: {
		name: 'Launch',
		value: 'launch',
		action: 'Launch sequence',
		description:
			'Start a draft. It begins to send to its contacts, and its steps can no longer be changed.',
	},
	parameters: [
		workspaceId,
		{
			...withHint(
				sequenceId,
				'The sequence starts to send to its contacts, even when you click Execute step',
			),
			builderHint: {
				propertyHint:
					'Launching sends to every contact of the sequence. Put an approval (send and wait) in front of it.',
			},
		},
	],
	async run(call) {
		const address = readAddress(call);
		const read = await readReadiness(call.client, address);
		if ('failure' in read) throw call.client.error(read.failure);
		const { status, lacks } = read.result;
		const done = { success: true, ...address, status: 'active' };
		if (status === 'active') {
			return [{ json: { ...done, note: 'The sequence was already active' } }];
		}
		if (status === 'paused') {
			throw new InputError(
				`The sequence ${address.sequenceId} is paused: it was launched before`,
				"Use the operation 'Resume' instead",
			);
		}
		if (lacks.length > 0) {
			throw new InputError(
				`The sequence ${address.sequenceId} cannot be launched: ${lacks.join(', ')}`,
				"Nothing is sent. Add steps in Salesforge, and senders with the operation 'Add Senders', then launch it again",
			);
		}
		await launchSequence(call.client, address);
		return [{ json: done }];
	},
});
