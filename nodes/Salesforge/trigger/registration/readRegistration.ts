import type { IHookFunctions, IWebhookFunctions } from 'n8n-workflow';

import { chosenCredential, readCredential } from '../../api/credential';
import { ALL_EVENTS } from '../../events';
import { chosenWorkspace } from '../access/expectedToken';
import { deriveSigningKey } from '../access/token';
import { fail, readEvents, readSequences } from './parameters';
import { wantedWebhooks, type WantedWebhook } from './plan';
import { canDeliver } from './publicAddress';

/** The settings of a trigger with automatic registration. */
export interface Registration {
	workspaceId: string;
	/** The Salesforge address, the workspace and n8n's URL. Webhooks of another place are only found there. */
	place: string;
	webhookUrl: string;
	signingKey: string;
	wanted: WantedWebhook[];
	wantsAllEvents: boolean;
	/** Whether Salesforge can reach n8n at all. */
	isReachable: boolean;
}

export const isManual = (context: IHookFunctions) =>
	context.getNodeParameter('registration', 'automatic') === 'manual';

/**
 * Reads the settings of a trigger with automatic registration.
 *
 * @param path of the trigger's webhook in n8n
 * @throws NodeOperationError when something is missing
 */
export async function readRegistration(
	context: IHookFunctions | IWebhookFunctions,
	path: string,
): Promise<Registration> {
	if (!chosenCredential(context.getNode())) {
		fail(
			context,
			"Automatic registration needs your API key. Choose a Salesforge credential in the node, or set 'Registration' to 'Manual'",
		);
	}
	const workspaceId = chosenWorkspace(context);
	if (!workspaceId) fail(context, "No workspace is chosen. Choose one under 'Workspace'");
	const events = readEvents(context);
	const sequenceIds = readSequences(context);
	const webhookUrl = context.getNodeWebhookUrl('default')!;
	// After this await, n8n may have answered the delivery and no longer evaluates expressions.
	const { apiKey, baseUrl } = await readCredential(context);
	if (apiKey === '') fail(context, 'The Salesforge credential has no API key. Enter one');

	const signingKey = deriveSigningKey({ apiKey, path, workspaceId });
	return {
		workspaceId,
		place: `${baseUrl} ${workspaceId} ${webhookUrl}`,
		webhookUrl,
		signingKey,
		wanted: wantedWebhooks({ events, sequenceIds, webhookUrl, signingKey }),
		wantsAllEvents: events.has(ALL_EVENTS),
		isReachable: canDeliver(baseUrl, webhookUrl),
	};
}

/**
 * Reads the settings of a trigger that n8n activates.
 *
 * @throws NodeOperationError also when Salesforge cannot reach n8n
 */
export async function readReachable(context: IHookFunctions, path: string): Promise<Registration> {
	const registration = await readRegistration(context, path);
	const { isReachable, webhookUrl } = registration;
	if (isReachable) return registration;
	return fail(
		context,
		`Salesforge cannot reach this n8n at ${new URL(webhookUrl).origin}, an address of your own machine or network. Set n8n's environment variable WEBHOOK_URL to its public address, for example https://n8n.example.com/, restart n8n and activate the workflow again`,
	);
}
