import { MOST_CONTACTS } from '../../api/contacts';
import { kindOf, type SequenceAddress } from '../../api/sequences';
import { groupBy, inBatches } from '../inBatches';
import type { ItemCall, Note } from '../session';
import { choice, sequenceId, withHint } from '../shared/parameters';
import { readIdParameter } from '../shared/read';
import { checkSending, ifSequenceCannotSend } from './canSend';
import { enrolLegacy } from './enrolLegacy';
import { enrolMultichannel } from './enrolMultichannel';
import { readTargets, whichContact } from './parameters';
import type { Enrolled } from './sequences';

interface Request {
	address: SequenceAddress;
	contactId: string;
	isMove: boolean;
	/** Whether to add nobody to a sequence that cannot send. */
	mustSend: boolean;
}

const ifInAnotherSequence = choice(
	'If in Another Sequence',
	'ifInAnotherSequence',
	'skip',
	'What to do with a contact who is already in another sequence',
	[
		{
			name: 'Move',
			value: 'move',
			description: 'Remove the contact from the other sequences and add it, even if it has replied',
		},
		{
			name: 'Skip',
			value: 'skip',
			description:
				'Leave the contact in its sequence. A contact who has just replied is still in one.',
		},
	],
);

const STARTS =
	'If the sequence is active, Salesforge starts to send to the contact at once, even when you click Execute step';
const SKIPPED =
	"The contact is in another sequence and was left there. To move it, set 'If in Another Sequence' to 'Move'";
const NOT_MOVED =
	'The contact is in another sequence and was left there, because Salesforge does not move contacts from it';

const leftThere: Note = (count) =>
	`${count === 1 ? '1 contact is' : `${count} contacts are`} in another sequence and stayed there. The field 'note' says why`;

function noteFor(outcome: Enrolled, isMove: boolean): string | undefined {
	if (outcome === 'alreadyInSequence') return 'The contact was already in the sequence';
	if (outcome === 'skipped') return isMove ? NOT_MOVED : SKIPPED;
	return undefined;
}

const read = (call: ItemCall): Request[] => {
	const id = readIdParameter(call, 'sequenceId', 'Sequence');
	const chosen = (name: string) => call.context.getNodeParameter(name, call.itemIndex, '');
	const isMove = chosen('ifInAnotherSequence') === 'move';
	const mustSend = chosen('ifSequenceCannotSend') === 'stop';
	return readTargets(call).map((target) => ({
		address: { workspaceId: target.workspaceId, sequenceId: id },
		contactId: target.contactId,
		isMove,
		mustSend,
	}));
};

const keyOf = ({ address, isMove, mustSend }: Request) =>
	JSON.stringify([address.workspaceId, address.sequenceId, isMove, mustSend]);

async function send(call: ItemCall, requests: readonly Request[]) {
	const { address, isMove, mustSend } = requests[0]!;
	const check = await checkSending(call, address, mustSend);
	if ('error' in check) return requests.map(() => check.error);
	const warning = check.warning;
	const contactIds = [...new Set(requests.map(({ contactId: id }) => id))];
	const enrol = kindOf(address.sequenceId) === 'multichannel' ? enrolMultichannel : enrolLegacy;
	const enrolments = await enrol(call, { address, contactIds, isMove });
	return requests.map(({ contactId: id }) => {
		const outcome = enrolments.get(id)!;
		if (outcome instanceof Error) return outcome;
		const note = noteFor(outcome, isMove);
		if (outcome === 'skipped') call.session.note(leftThere);
		return {
			outcome,
			contactId: id,
			...address,
			...(note && { note }),
			...(warning && outcome !== 'skipped' && { warning }),
		};
	});
}

export const addToSequence = inBatches({
	option: {
		name: 'Add to Sequence',
		value: 'addToSequence',
		action: 'Add contact to sequence',
		description:
			'Add a contact to a sequence, which starts to send messages if it is active. Can move the contact from other sequences.',
	},
	parameters: [
		...whichContact,
		withHint(sequenceId, STARTS),
		ifInAnotherSequence,
		ifSequenceCannotSend,
	],
	read,
	split: groupBy(keyOf, MOST_CONTACTS),
	send,
});
