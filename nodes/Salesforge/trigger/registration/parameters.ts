import { NodeOperationError, type IHookFunctions, type IWebhookFunctions } from 'n8n-workflow';

import { UNAVAILABLE } from '../../listSearch/sequences';
import { readKnownEvents } from '../eventsParameter';
import { parseIds } from '../idsParameter';
import { parseAllowlist } from '../access/ipAllowlist';

type Context = IHookFunctions | IWebhookFunctions;

export const fail = (context: Context, message: string): never => {
	throw new NodeOperationError(context.getNode(), message);
};

/**
 * Reads a parameter as a delivery does.
 *
 * @param label as in the editor, for readers whose message does not name the parameter
 */
function read<Value>(
	context: Context,
	name: string,
	parse: (value: unknown) => Value,
	label?: string,
): Value {
	try {
		return parse(context.getNodeParameter(name, []));
	} catch (error) {
		const { message } = error as Error;
		return fail(context, label === undefined ? message : `'${label}' cannot be read: ${message}`);
	}
}

export const readEvents = (context: Context) => read(context, 'events', readKnownEvents);

export function readSequences(context: Context): Set<string> {
	const ids = read(context, 'sequences', parseIds, 'Sequences');
	if (ids.has(UNAVAILABLE)) {
		fail(
			context,
			"'Sequences' contains the notice that sequences could not be loaded. Remove it and choose the sequences again",
		);
	}
	return ids;
}

/**
 * Reads the parameters when the workflow is activated, because a delivery that cannot read them is lost.
 *
 * @throws NodeOperationError naming the parameter
 */
export function checkParameters(context: IHookFunctions): void {
	readEvents(context);
	read(context, 'sequences', parseIds, 'Sequences');
	read(context, 'sequenceIds', parseIds, 'Sequence IDs');
	read(context, 'options.ipAllowlist', parseAllowlist);
	read(context, 'options.mailboxIds', parseIds, 'Mailbox IDs');
	read(context, 'options.workspaceIds', parseIds, 'Workspace IDs');
}
