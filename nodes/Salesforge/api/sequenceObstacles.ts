import { readText } from '../shared/fields';
import { isJsonObject } from '../shared/json';
import type { SalesforgeClient } from './client';
import { isEmptyList } from './lists';
import { callTo, kindOf, readSequence, type Sequence, type SequenceAddress } from './sequences';

const isEmpty = (list: unknown) => isEmptyList(list) || (Array.isArray(list) && list.length === 0);

/** The nodes of a multichannel sequence that send nothing by themselves: its beginning and end, and its branches. */
const NO_STEPS = ['condition', 'root', 'terminal'];
const isNoStep = (node: unknown) => isJsonObject(node) && NO_STEPS.includes(readText(node.type));

const hasNoSteps = ({ steps, nodes }: Sequence) =>
	isEmpty(steps) || isEmpty(nodes) || (Array.isArray(nodes) && nodes.every(isNoStep));

/** A sequence's status in lower case, and what it lacks: `it has no steps`. What Salesforge does not tell is not lacking. */
export async function readReadiness(client: SalesforgeClient, address: SequenceAddress) {
	const read = await readSequence(client, address);
	if ('failure' in read) return read;
	const status = readText(read.result.status).toLowerCase();
	const lacks = hasNoSteps(read.result) ? ['it has no steps'] : [];
	if (kindOf(address.sequenceId) === 'core') {
		if (isEmpty(read.result.mailboxes)) lacks.push('it has no mailboxes');
		return { result: { status, lacks } };
	}
	const purpose = "list the sequence's sender profiles";
	const call = callTo(address, { purpose, qs: { page: 1, limit: 1 } }, 'sender-profiles');
	const listed = await client.attempt(call, (body) => (isJsonObject(body) ? body : null));
	if ('failure' in listed) return listed;
	if (isEmpty(listed.result.profiles)) lacks.push('it has no sender profiles');
	return { result: { status, lacks } };
}

/** Why a sequence sends nothing to contacts who are added, such as `its status is draft`. Salesforge accepts them. */
export async function readObstacles(client: SalesforgeClient, address: SequenceAddress) {
	const read = await readReadiness(client, address);
	if ('failure' in read) return read;
	const { status, lacks } = read.result;
	const isActive = status === '' || status === 'active';
	return { result: [...(isActive ? [] : [`its status is ${status}`]), ...lacks] };
}
