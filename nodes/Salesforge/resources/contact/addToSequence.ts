import type { INodeProperties } from 'n8n-workflow';

import { MOST_CONTACTS } from '../../api/contacts';
import type { SequenceAddress } from '../../api/enrolments';
import { chunk, groupBy, runInBatches, type Asked } from '../batch';
import type { BatchOperation, Outcome } from '../operation';
import type { ItemCall } from '../session';
import { actOnEventOrId } from '../shared/actOn';
import { contactId, sequenceId, workspaceId } from '../shared/ids';
import { readId } from '../shared/read';
import { withHint } from '../shared/hint';
import { forOperation } from '../shared/shownFor';
import type { Enrolled } from './enrol';
import { enrolAll } from './enrolAll';
import { readTargets } from './target';

interface Wish {
	address: SequenceAddress;
	contactId: string;
	isMove: boolean;
}

const ifInAnotherSequence: INodeProperties = {
	displayName: 'If in Another Sequence',
	name: 'ifInAnotherSequence',
	type: 'options',
	options: [
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
	default: 'skip',
	description: 'What to do with a contact who is already in another sequence',
};

const STARTS =
	'If the sequence is active, Salesforge starts to send to the contact at once, also by Execute step';
const SKIPPED =
	"The contact is in another sequence and was left there. To move it, set 'If in Another Sequence' to 'Move'";
const NOT_MOVED =
	'The contact is in another sequence and was left there, because Salesforge does not move contacts from it';

function noteFor(outcome: Enrolled, isMove: boolean): string | undefined {
	if (outcome === 'alreadyInSequence') return 'The contact was already in the sequence';
	if (outcome === 'skipped') return isMove ? NOT_MOVED : SKIPPED;
	return undefined;
}

const readWishes = (call: ItemCall): Wish[] => {
	const id = readId(call, 'sequenceId', 'Sequence');
	const isMove =
		call.context.getNodeParameter('ifInAnotherSequence', call.itemIndex, 'skip') === 'move';
	return readTargets(call).map((target) => ({
		address: { workspaceId: target.workspaceId, sequenceId: id },
		contactId: target.contactId,
		isMove,
	}));
};

const keyOf = ({ wish: { address, isMove } }: Asked<Wish>) =>
	JSON.stringify([address.workspaceId, address.sequenceId, isMove]);

const split = (asked: ReadonlyArray<Asked<Wish>>) =>
	groupBy(asked, keyOf).flatMap((group) => chunk(group, MOST_CONTACTS));

async function sendBatch(batch: ReadonlyArray<Asked<Wish>>): Promise<Outcome[]> {
	const [{ call, wish }] = batch as [Asked<Wish>];
	const contactIds = [...new Set(batch.map((each) => each.wish.contactId))];
	const enrolments = await enrolAll(call, { ...wish, contactIds });
	return batch.map((each) => {
		const { itemIndex } = each.call;
		const outcome = enrolments.get(each.wish.contactId)!;
		if (outcome instanceof Error) return { itemIndex, error: outcome };
		const note = noteFor(outcome, wish.isMove);
		return {
			itemIndex,
			result: {
				json: {
					outcome,
					contactId: each.wish.contactId,
					...wish.address,
					...(note && { note }),
				},
			},
		};
	});
}

export const addToSequence: BatchOperation = {
	option: {
		name: 'Add to Sequence',
		value: 'addToSequence',
		action: 'Add contact to sequence',
		description:
			'Add a contact to a sequence, which starts to send messages if it is active. Can move the contact from other sequences.',
	},
	parameters: forOperation('contact', 'addToSequence', [
		...actOnEventOrId(workspaceId, contactId),
		...withHint([sequenceId], 'sequenceId', STARTS),
		ifInAnotherSequence,
	]),
	runAll: async (calls) => await runInBatches(calls, readWishes, split, sendBatch),
};
