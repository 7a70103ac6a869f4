import { NodeOperationError, type IHookFunctions, type IWebhookFunctions } from 'n8n-workflow';

import { chosenCredential, readCredential } from '../../api/credential';
import { UNAVAILABLE } from '../../listSearch/sequences';
import { chosenWorkspace } from '../access/expectedToken';
import { parseAllowlist } from '../access/ipAllowlist';
import { deriveSigningKey } from '../access/token';
import { ALL_EVENTS } from '../../events';
import { readKnownEvents } from '../eventsParameter';
import { parseIds } from '../idsParameter';
import { wantedWebhooks } from './plan';
import { canDeliver } from './publicAddress';

type Context = IHookFunctions | IWebhookFunctions;

const fail = (context: Context, message: string): never => {
	throw new NodeOperationError(context.getNode(), message);
};

/** Reads a parameter as a delivery does. `label` is for readers whose message does not name the parameter. */
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

/** Reads the parameters when the workflow is activated, because a delivery that cannot read them is lost. */
export function checkParameters(context: IHookFunctions): void {
	read(context, 'events', readKnownEvents);
	read(context, 'sequences', parseIds, 'Sequences');
	read(context, 'sequenceIds', parseIds, 'Sequence IDs');
	read(context, 'options.ipAllowlist', parseAllowlist);
	read(context, 'options.mailboxIds', parseIds, 'Mailbox IDs');
	read(context, 'options.workspaceIds', parseIds, 'Workspace IDs');
}

export const isManual = (context: IHookFunctions) =>
	context.getNodeParameter('registration', 'automatic') === 'manual';

/** Reads the settings of a trigger with automatic registration. Throws NodeOperationError when one is missing. */
export async function readRegistration(context: Context, path: string) {
	if (!chosenCredential(context.getNode())) {
		fail(
			context,
			"Automatic registration needs your API key. Choose a Salesforge credential in the node, or set 'Registration' to 'Manual'",
		);
	}
	const workspaceId = chosenWorkspace(context);
	if (!workspaceId) fail(context, "No workspace is chosen. Choose one under 'Workspace'");
	const events = read(context, 'events', readKnownEvents);
	const sequenceIds = read(context, 'sequences', parseIds, 'Sequences');
	if (sequenceIds.has(UNAVAILABLE)) {
		fail(
			context,
			"'Sequences' contains the notice that sequences could not be loaded. Remove it and choose the sequences again",
		);
	}
	const webhookUrl = context.getNodeWebhookUrl('default')!;
	// After this await, n8n may have answered the delivery and no longer evaluates expressions.
	const { apiKey, baseUrl } = await readCredential(context);
	if (apiKey === '') fail(context, 'The Salesforge credential has no API key. Enter one');

	const signingKey = deriveSigningKey({ apiKey, path, workspaceId });
	return {
		workspaceId,
		/** Webhooks of another place are only found there. */
		place: `${baseUrl} ${workspaceId} ${webhookUrl}`,
		webhookUrl,
		signingKey,
		wanted: wantedWebhooks({ events, sequenceIds, webhookUrl, signingKey }),
		wantsAllEvents: events.has(ALL_EVENTS),
		/** Whether Salesforge can reach n8n at all. */
		isReachable: canDeliver(baseUrl, webhookUrl),
	};
}

export type Registration = Awaited<ReturnType<typeof readRegistration>>;

/** The same for a trigger that n8n activates. Throws NodeOperationError also when Salesforge cannot reach n8n. */
export async function readReachable(context: IHookFunctions, path: string): Promise<Registration> {
	const registration = await readRegistration(context, path);
	const { isReachable, webhookUrl } = registration;
	if (isReachable) return registration;
	return fail(
		context,
		`Salesforge cannot reach this n8n at ${new URL(webhookUrl).origin}, an address of your own machine or network. Set n8n's environment variable WEBHOOK_URL to its public address, for example https://n8n.example.com/, restart n8n and activate the workflow again`,
	);
}
