import { readObstacles } from '../../api/sequenceObstacles';
import type { SequenceAddress } from '../../api/sequences';
import { InputError } from '../../shared/inputError';
import type { ItemCall } from '../session';
import { choice } from '../shared/parameters';

export const ifSequenceCannotSend = choice(
	'If Sequence Cannot Send',
	'ifSequenceCannotSend',
	'addAnyway',
	'What to do if the sequence is not active, or has no steps, mailboxes or sender profiles. Salesforge accepts contacts all the same.',
	[
		{
			name: 'Add Anyway',
			value: 'addAnyway',
			description: 'Add the contact, and return a warning',
		},
		{ name: 'Stop', value: 'stop', description: 'Stop with an error, and add no contact' },
	],
);

const REMEDY = 'Launch or complete the sequence in Salesforge';

/** Looks once per sequence and run. What keeps the sequence from sending is also a hint in the editor. */
const lookOnce = async ({ session, client, context }: ItemCall, address: SequenceAddress) =>
	await session.once(`obstacles ${address.workspaceId} ${address.sequenceId}`, async () => {
		const read = await readObstacles(client, address);
		if ('failure' in read || read.result.length === 0) return read;
		const what = `The sequence ${address.sequenceId} sends nothing to new contacts at the moment: ${read.result.join(', ')}`;
		context.addExecutionHints({
			message: `${what}. ${REMEDY}`,
			type: 'warning',
			location: 'outputPane',
		});
		return { result: [what] };
	});

/** A warning if a sequence does not send to contacts who are added. With `mustSend` an error, also if it is unknown. */
export async function checkSending(
	call: ItemCall,
	address: SequenceAddress,
	mustSend: boolean,
): Promise<{ warning?: string } | { error: Error }> {
	const look = await lookOnce(call, address);
	if ('failure' in look) return mustSend ? { error: call.client.error(look.failure) } : {};
	const [warning] = look.result;
	if (warning === undefined || !mustSend) return { warning };
	return {
		error: new InputError(
			warning,
			`${REMEDY}, or set 'If Sequence Cannot Send' to 'Add Anyway'. No contact was added to it`,
		),
	};
}
