import { NodeOperationError, type IHookFunctions } from 'n8n-workflow';

import { readKnownEvents } from '../eventsParameter';
import { parseIds } from '../idsParameter';
import { parseAllowlist } from '../access/ipAllowlist';

interface Parameter {
	name: string;
	/** The label in the editor, for readers whose message does not name it. */
	label?: string;
	/** As a delivery reads it. */
	read: (value: unknown) => unknown;
}

const PARAMETERS: Parameter[] = [
	{ name: 'events', read: readKnownEvents },
	{ name: 'sequences', label: 'Sequences', read: parseIds },
	{ name: 'sequenceIds', label: 'Sequence IDs', read: parseIds },
	{ name: 'options.ipAllowlist', read: parseAllowlist },
	{ name: 'options.mailboxIds', label: 'Mailbox IDs', read: parseIds },
	{ name: 'options.workspaceIds', label: 'Workspace IDs', read: parseIds },
];

/**
 * Reads the parameters when the workflow is activated, because a delivery that cannot read them is lost.
 *
 * @throws NodeOperationError naming the parameter
 */
export function checkParameters(context: IHookFunctions): void {
	for (const { name, label, read } of PARAMETERS) {
		try {
			read(context.getNodeParameter(name, []));
		} catch (error) {
			const { message } = error as Error;
			throw new NodeOperationError(
				context.getNode(),
				label === undefined ? message : `'${label}' cannot be read: ${message}`,
			);
		}
	}
}
