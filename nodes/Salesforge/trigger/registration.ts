import { NodeOperationError, type IHookFunctions } from 'n8n-workflow';

import { SalesforgeClient } from '../api/client';
import { hasCredential, readCredential } from '../api/credential';
import { BRIEF, PATIENT } from '../api/retry';
import { readSequences } from '../api/sequences';
import { WebhooksApi, type NewWebhook, type Webhook } from '../api/webhooks';
import { parseIds } from '../filters/ids';
import { forgetSecret, isManual, webhookPath } from '../webhooks/authenticate';
import { inTurn } from '../webhooks/inTurn';
import { parseAllowlist } from '../webhooks/ipAllowlist';
import { findLeftovers, isOfTrigger } from '../webhooks/leftovers';
import { webhookName } from '../webhooks/name';
import { planWebhooks, type PlannedWebhook } from '../webhooks/plan';
import { canDeliver } from '../webhooks/publicAddress';
import { missingFrom, registerMissing } from '../webhooks/register';
import { removeWebhooks } from '../webhooks/remove';
import { deriveSigningKey } from '../webhooks/token';
import { UNAVAILABLE } from './pickers';

/** What a trigger with automatic registration is set to. */
interface Registration {
	workspaceId: string;
	webhookUrl: string;
	signingKey: Buffer;
	plan: PlannedWebhook[];
	/** Whether Salesforge can reach n8n at all. */
	isReachable: boolean;
}

const WHERE_TO_REMOVE = 'in Salesforge under Settings > Integrations > Webhooks';

const fail = (context: IHookFunctions, message: string): never => {
	throw new NodeOperationError(context.getNode(), message);
};

function checkAllowlist(context: IHookFunctions): void {
	const value = context.getNodeParameter('options.ipAllowlist', '');
	try {
		parseAllowlist(value);
	} catch (error) {
		fail(context, (error as Error).message);
	}
}

function readSequenceIds(context: IHookFunctions): Set<string> {
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
			"'Sequences' holds the line which says that sequences could not be loaded. Remove it and choose the sequences again",
		);
	}
	return ids;
}

async function readRegistration(context: IHookFunctions): Promise<Registration> {
	if (!hasCredential(context)) {
		fail(
			context,
			"Automatic registration needs your API key. Choose a Salesforge credential in the node, or set 'Registration' to 'Manual'",
		);
	}
	const workspaceId = context.getNodeParameter('workspaceId', '', { extractValue: true }) as string;
	if (!workspaceId) fail(context, "No workspace is chosen. Choose one under 'Workspace'");
	const events = context.getNodeParameter('events', []) as string[];
	if (events.length === 0) fail(context, "No event is chosen. Choose at least one under 'Events'");
	const { apiKey, baseUrl } = await readCredential(context);
	if (apiKey === '') fail(context, 'The Salesforge credential has no API key. Enter one');

	const webhookUrl = context.getNodeWebhookUrl('default')!;
	const signingKey = deriveSigningKey(apiKey, webhookPath(context));
	const sequenceIds = readSequenceIds(context);
	return {
		workspaceId,
		webhookUrl,
		signingKey,
		plan: planWebhooks({ events, sequenceIds, webhookUrl, signingKey }),
		isReachable: canDeliver(baseUrl, webhookUrl),
	};
}

function checkReachable(context: IHookFunctions, { isReachable, webhookUrl }: Registration): void {
	if (isReachable) return;
	fail(
		context,
		`Salesforge cannot reach this n8n at ${new URL(webhookUrl).origin}, an address of your own machine or network. Set n8n's environment variable WEBHOOK_URL to its public address, for example https://n8n.example.com/, restart n8n and activate the workflow again`,
	);
}

async function openApi(context: IHookFunctions, { workspaceId }: Registration, retry = PATIENT) {
	return new WebhooksApi(await SalesforgeClient.open(context, retry), workspaceId);
}

/** The names of sequences by id. They only make webhooks easier to recognise: without them, the ids have to do. */
async function readSequenceNames(
	context: IHookFunctions,
	workspaceId: string,
): Promise<Map<string, string>> {
	const client = await SalesforgeClient.open(context, { ...BRIEF, attempts: 1 });
	const lists = await Promise.allSettled([
		readSequences(client, workspaceId, 'core'),
		readSequences(client, workspaceId, 'multichannel'),
	]);
	const sequences = lists.flatMap((list) => (list.status === 'fulfilled' ? list.value : []));
	return new Map(sequences.map(({ id, name }) => [id, name]));
}

async function nameWebhooks(
	context: IHookFunctions,
	{ workspaceId }: Registration,
	webhooks: readonly PlannedWebhook[],
): Promise<NewWebhook[]> {
	const isScoped = webhooks.some(({ sequenceId }) => sequenceId !== null);
	const names = isScoped ? await readSequenceNames(context, workspaceId) : null;
	const { name: workflowName = '' } = context.getWorkflow();
	const isTest = context.getMode() === 'manual';
	return webhooks.map((webhook) => {
		const { type, sequenceId } = webhook;
		const sequenceName = sequenceId === null ? null : (names?.get(sequenceId) ?? sequenceId);
		return { ...webhook, name: webhookName({ workflowName, type, sequenceName, isTest }) };
	});
}

const describe = ({ name, type, id }: Webhook) => `'${name}' (${type}, ${id})`;

function warn(context: IHookFunctions, message: string): void {
	const { id, name } = context.getWorkflow();
	const node = context.getNode().name;
	context.logger.warn(`${node} in the workflow '${name}': ${message}`, { workflowId: id });
}

function warnOfLeftovers(
	context: IHookFunctions,
	registration: Registration,
	listed: readonly Webhook[],
): void {
	const leftovers = findLeftovers(listed, registration.plan, registration);
	if (leftovers.length === 0) return;
	const each = leftovers.map(({ webhook, reason }) => `${describe(webhook)}: ${reason}`);
	warn(
		context,
		`Salesforge still has webhooks that this trigger does not need. Remove them ${WHERE_TO_REMOVE}: ${each.join('; ')}`,
	);
}

/** Whether all that the trigger needs is there, so that nothing is to be made. */
export async function isRegistered(this: IHookFunctions): Promise<boolean> {
	checkAllowlist(this);
	forgetSecret(this);
	if (isManual(this)) return true;
	const registration = await readRegistration(this);
	checkReachable(this, registration);
	const listed = await (await openApi(this, registration)).list();
	if (missingFrom(listed, registration.plan).length > 0) return false;
	warnOfLeftovers(this, registration, listed);
	return true;
}

/** Makes what is missing. */
export async function register(this: IHookFunctions): Promise<boolean> {
	const registration = await readRegistration(this);
	checkReachable(this, registration);
	const { webhookUrl, plan } = registration;
	// Two at a time (an impatient second click) would both find the same webhooks missing.
	const listed = await inTurn(webhookUrl, async () =>
		registerMissing(
			await openApi(this, registration),
			plan,
			async (missing) => await nameWebhooks(this, registration, missing),
			PATIENT,
		),
	);
	warnOfLeftovers(this, registration, listed);
	return true;
}

/**
 * Removes the trigger's webhooks where Salesforge lets it, and names those that stay. It never keeps the workflow from
 * deactivating: n8n would keep its own webhook, and nobody could do anything about it in n8n.
 */
export async function unregister(this: IHookFunctions): Promise<boolean> {
	if (isManual(this)) return true;
	forgetSecret(this);
	try {
		const registration = await readRegistration(this);
		// Where nothing could be registered, nothing is left.
		if (!registration.isReachable) return true;
		const { webhookUrl } = registration;
		const { left, reason } = await inTurn(webhookUrl, async () =>
			removeWebhooks(await openApi(this, registration, BRIEF), (webhook) =>
				isOfTrigger(webhook, webhookUrl),
			),
		);
		if (left.length > 0) {
			warn(
				this,
				`these webhooks stay at Salesforge: ${left.map(describe).join(', ')}. ${reason}. The workflow uses them again when it is activated again; if it is not to be, remove them ${WHERE_TO_REMOVE}`,
			);
		}
	} catch (error) {
		// What the node's parameters do not allow for was never registered.
		if (error instanceof NodeOperationError) return true;
		warn(
			this,
			`its webhooks may stay at Salesforge, named 'n8n: ${this.getWorkflow().name} / ...'. ${(error as Error).message}. If the workflow is not to be activated again, remove them ${WHERE_TO_REMOVE}`,
		);
	}
	return true;
}
