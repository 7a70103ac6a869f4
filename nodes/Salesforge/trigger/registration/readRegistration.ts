import { NodeOperationError, type IHookFunctions, type IWebhookFunctions } from 'n8n-workflow';

import { chosenCredential, readCredential } from '../../api/credential';
import { ALL_EVENTS, readKnownEvents } from '../eventsParameter';
import { parseIds } from '../idsParameter';
import { chosenWorkspace, webhookPath } from '../access/credentialSecret';
import { parseAllowlist } from '../access/ipAllowlist';
import { planWebhooks, type PlannedWebhook } from './plan';
import { canDeliver } from './publicAddress';
import { deriveSigningKey } from '../access/token';
import { UNAVAILABLE } from '../../listSearch/pickers';

/** The settings of a trigger with automatic registration. */
export interface Registration {
	workspaceId: string;
	/** The Salesforge address and the workspace. Webhooks of another place are only listed there. */
	place: string;
	webhookUrl: string;
	signingKey: string;
	plan: PlannedWebhook[];
	wantsAllEvents: boolean;
	/** Whether Salesforge can reach n8n at all. */
	isReachable: boolean;
}

const fail = (context: IHookFunctions | IWebhookFunctions, message: string): never => {
	throw new NodeOperationError(context.getNode(), message);
};

/** @throws NodeOperationError when an entry is neither an address nor a range */
export function checkAllowlist(context: IHookFunctions): void {
	const value = context.getNodeParameter('options.ipAllowlist', '');
	try {
		parseAllowlist(value);
	} catch (error) {
		fail(context, (error as Error).message);
	}
}

function readSequenceIds(context: IHookFunctions | IWebhookFunctions): Set<string> {
	const value = context.getNodeParameter('sequences', []);
	let ids: Set<string>;
	try {
		ids = parseIds(value);
	} catch (error) {
		return fail(context, `'Sequences' cannot be read: ${(error as Error).message}`);
	}
	if (ids.has(UNAVAILABLE)) {
		fail(
			context,
			"'Sequences' contains the notice that sequences could not be loaded. Remove it and choose the sequences again",
		);
	}
	return ids;
}

function readChosenEvents(context: IHookFunctions | IWebhookFunctions): Set<string> {
	try {
		return readKnownEvents(context.getNodeParameter('events', []));
	} catch (error) {
		return fail(context, (error as Error).message);
	}
}

/**
 * Reads the settings of a trigger with automatic registration.
 *
 * @throws NodeOperationError when something is missing
 */
export async function readRegistration(
	context: IHookFunctions | IWebhookFunctions,
): Promise<Registration> {
	if (!chosenCredential(context.getNode())) {
		fail(
			context,
			"Automatic registration needs your API key. Choose a Salesforge credential in the node, or set 'Registration' to 'Manual'",
		);
	}
	const workspaceId = chosenWorkspace(context);
	if (!workspaceId) fail(context, "No workspace is chosen. Choose one under 'Workspace'");
	const events = readChosenEvents(context);
	const sequenceIds = readSequenceIds(context);
	const webhookUrl = context.getNodeWebhookUrl('default')!;
	// After this await, n8n may have answered the delivery and no longer evaluates expressions.
	const { apiKey, baseUrl } = await readCredential(context);
	if (apiKey === '') fail(context, 'The Salesforge credential has no API key. Enter one');

	const signingKey = deriveSigningKey({ apiKey, path: webhookPath(context), workspaceId });
	return {
		workspaceId,
		place: `${baseUrl} ${workspaceId}`,
		webhookUrl,
		signingKey,
		plan: planWebhooks({ events, sequenceIds, webhookUrl, signingKey }),
		wantsAllEvents: events.has(ALL_EVENTS),
		isReachable: canDeliver(baseUrl, webhookUrl),
	};
}

/** @throws NodeOperationError when Salesforge cannot reach n8n */
export function checkReachable(
	context: IHookFunctions,
	{ isReachable, webhookUrl }: Registration,
): void {
	if (isReachable) return;
	fail(
		context,
		`Salesforge cannot reach this n8n at ${new URL(webhookUrl).origin}, an address of your own machine or network. Set n8n's environment variable WEBHOOK_URL to its public address, for example https://n8n.example.com/, restart n8n and activate the workflow again`,
	);
}
