import { addSenders, readSenderIds } from '../../api/senders';
import { kindOf } from '../../api/sequences';
import { InputError } from '../../shared/inputError';
import { perItem } from '../perItem';
import type { ItemCall } from '../session';
import { loadedChoices, withHint } from '../shared/parameters';
import { asIds } from '../shared/read';
import { readAddress, whichSequence } from './parameters';

const LABEL = 'Sender Names or IDs';

/** @throws InputError when none is chosen, or one is a mailbox although the sequence is multichannel */
function readSenders({ context, itemIndex }: ItemCall, sequenceId: string): string[] {
	const ids = [...new Set(asIds(context.getNodeParameter('senders', itemIndex, []), LABEL))];
	if (ids.length === 0) {
		throw new InputError(
			`The parameter '${LABEL}' is empty for this item`,
			'Choose at least one sender, or check what its expression returns for this item',
		);
	}
	const wrong = ids.find((id) => kindOf(id) !== kindOf(sequenceId));
	if (wrong === undefined) return ids;
	throw new InputError(
		kindOf(sequenceId) === 'multichannel'
			? `The multichannel sequence ${sequenceId} sends with sender profiles, and '${wrong}' is not the number of one`
			: `The legacy sequence ${sequenceId} sends with mailboxes, and '${wrong}' is not the ID of one`,
		`Choose the senders from the list '${LABEL}' after the sequence`,
	);
}

export const addSendersOperation = perItem({
	option: {
		name: 'Add Senders',
		value: 'addSenders',
		action: 'Add senders to sequence',
		description:
			'Let a sequence send with more senders: sender profiles for a multichannel sequence, mailboxes for a legacy one',
	},
	parameters: [
		...whichSequence,
		withHint(
			{
				...loadedChoices(
					LABEL,
					'senders',
					'getSenders',
					'The sender profiles of a multichannel sequence, or the mailboxes of a legacy one',
					['workspaceId.value', 'sequenceId.value'],
				),
				required: true,
			},
			'They join the senders that the sequence has. If the list is empty, create a sender profile (for a legacy sequence, a mailbox) in Salesforge first.',
		),
	],
	async run(call) {
		const address = readAddress(call);
		const chosen = readSenders(call, address.sequenceId);
		const present = await readSenderIds(call.client, address);
		const added = chosen.filter((id) => !present.includes(id));
		if (added.length > 0) await addSenders(call.client, address, present, added);
		return [{ json: { success: true, ...address, added, senderIds: [...present, ...added] } }];
	},
});
