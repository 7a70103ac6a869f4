import { createSequence, readEmailActionId } from '../../api/sequences';
import { InputError } from '../../shared/inputError';
import { perItem } from '../perItem';
import type { ItemCall, Note } from '../session';
import { readTimezone } from '../shared/dates';
import { readForm } from '../shared/output';
import { text, workspaceId } from '../shared/parameters';
import { readTextParameter, readWorkspaceId } from '../shared/read';
import { readSteps, stepParameters } from './newSteps';
import { output } from './output';

const drafts: Note = (count) =>
	`${count === 1 ? 'The sequence is a draft' : `The ${count} sequences are drafts`}. Nothing is sent before 'Add Senders' and 'Launch'`;

function readName(call: ItemCall): string {
	const name = readTextParameter(call, 'name');
	if (name !== '') return name;
	throw new InputError("The parameter 'Name' is empty for this item", 'Enter a name');
}

async function readActionId({ client, session }: ItemCall): Promise<number> {
	const id = await session.once('email action', async () => await readEmailActionId(client));
	if (id !== undefined) return id;
	throw new InputError(
		"Salesforge's list of actions has none that sends an email",
		"Set 'Define Steps' to 'Using JSON', and give each step its 'type' and 'actionId'",
	);
}

export const createSequenceOperation = perItem({
	option: {
		name: 'Create',
		value: 'create',
		action: 'Create sequence',
		description:
			'Create a new multichannel sequence with its steps, as a draft. It sends nothing until it has senders and is launched.',
	},
	parameters: [
		workspaceId,
		text('Name', 'name', {
			required: true,
			placeholder: 'e.g. Founders in Vilnius',
			builderHint: {
				propertyHint:
					'The new sequence is a draft. To send it, continue with Sequence: Add Senders, Contact: Add to Sequence and, behind an approval, Sequence: Launch.',
			},
		}),
		...stepParameters,
		text('Time Zone', 'timezone', {
			placeholder: 'e.g. Europe/Vilnius',
			description:
				"The time zone of the sequence's schedule, which is Monday to Friday from 8 to 18. Leave empty for the workflow's time zone.",
		}),
		output.parameter,
	],
	async run(call) {
		const { client, context, session } = call;
		const workspace = readWorkspaceId(call);
		const name = readName(call);
		const timezone = readTimezone(call, context.getNodeParameter('timezone', call.itemIndex, ''));
		const steps = await readSteps(call, async () => await readActionId(call));
		const sent = await createSequence(client, workspace, { name, timezone, steps });
		if ('failure' in sent) {
			const error = client.error(sent.failure);
			if (!sent.failure.mayHaveActed) throw error;
			throw new InputError(
				`Salesforge did not confirm that the sequence '${name}' was created: ${error.message}`,
				'Look in Salesforge whether the draft exists before you run this again, or there may be two of it',
			);
		}
		session.note(drafts);
		return [{ json: readForm(call, output)(sent.result, workspace) }];
	},
});
