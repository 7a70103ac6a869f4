import { sendInHalves } from '../../api/batches';
import { kindOf, type SequenceAddress } from '../../api/sequences';
import type { ItemCall } from '../session';
import { enrol, type Enrolled } from './enrol';
import {
	checkForLegacy,
	enrolLegacy,
	leaveSequences,
	lookAgain,
	type Checked,
} from './enrolLegacy';
import { isOfContact } from './isOfContact';

/** The result of each contact, by its id. */
export type Enrolments = Map<string, Enrolled | Error>;

export interface Group {
	address: SequenceAddress;
	/** Without duplicates. */
	contactIds: readonly string[];
	isMove: boolean;
}

async function enrolMultichannel(call: ItemCall, group: Group): Promise<Enrolments> {
	const { client } = call;
	const wereOut = new Set<string>();
	const sent = await sendInHalves(
		group.contactIds,
		async (contactIds) => await enrol(client, { ...group, contactIds, wereOut }),
		isOfContact(call, group.address),
	);
	return new Map(
		group.contactIds.map((id, index) => {
			const entry = sent[index]!;
			return [id, 'failure' in entry ? client.error(entry.failure) : entry.result];
		}),
	);
}

async function enrolInLegacy(call: ItemCall, group: Group): Promise<Enrolments> {
	const { client } = call;
	const { address, contactIds, isMove } = group;
	const enrolments: Enrolments = new Map();
	const checked: Checked[] = [];
	for (const id of contactIds) {
		try {
			checked.push(await checkForLegacy(client, address, id, isMove));
		} catch (error) {
			enrolments.set(id, error as Error);
		}
	}
	const sent = await sendInHalves(
		checked,
		async (part) => await enrolLegacy(client, address, part),
		isOfContact(call, address),
	);
	const seen = await lookAgain(client, address, checked, sent);
	for (const [index, each] of checked.entries()) {
		const entry = seen[index]!;
		const failure =
			'failure' in entry ? entry.failure : await leaveSequences(client, address, each);
		enrolments.set(each.contactId, failure ? client.error(failure) : each.outcome);
	}
	return enrolments;
}

/** Adds contacts to a sequence of either kind. */
export const enrolAll = async (call: ItemCall, group: Group): Promise<Enrolments> =>
	kindOf(group.address.sequenceId) === 'multichannel'
		? await enrolMultichannel(call, group)
		: await enrolInLegacy(call, group);
