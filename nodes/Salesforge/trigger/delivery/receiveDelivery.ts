import type { IDataObject, IWebhookFunctions, IWebhookResponseData } from 'n8n-workflow';

import { authenticate } from '../access/authenticate';
import { secretOf } from '../access/credentialSecret';
import { readScope, type WebhookScope } from '../access/scope';
import { toOutputs } from '../editor/outputs';
import { healRegistration } from '../registration/heal';
import { fail, reject, summarize } from './answers';
import { calledTrigger } from './host';
import { judgeSignature } from './judgeSignature';
import { logOnce } from './logOnce';
import { receive, type Reception } from './receive';
import { remember, withoutKnown, type Remembered } from './remember';
import { readRequest } from './request';
import {
	readAccess,
	readDelivery,
	readParameters,
	type DeliverySettings,
	type Parameters,
} from './settings';
import { shape } from './shape';
import { startExecution } from './startExecution';

function start(
	context: IWebhookFunctions,
	settings: DeliverySettings,
	scope: WebhookScope,
	reception: Reception,
	{ claim, store }: Remembered,
): IWebhookResponseData {
	const forget = () => claim?.forget();
	try {
		const items = reception.accepted.map((received) => ({
			event: received.event.event,
			registeredEvent: scope.type,
			json: shape(received, settings.output) as IDataObject,
		}));
		const workflowData = toOutputs(items, settings.filter.events, settings.splitOutputs);
		const hooks = { onStart: store, onRefusal: forget };
		return startExecution(context, workflowData, summarize(reception), hooks);
	} catch (error) {
		// A claim must not outlive its delivery. Otherwise copies would be dropped although no execution has started.
		forget();
		return fail(context, 'The items could not be created', (error as Error).message);
	}
}

async function handle(context: IWebhookFunctions): Promise<IWebhookResponseData> {
	const trigger = calledTrigger(context);
	let parameters: Parameters;
	try {
		parameters = readParameters(context, trigger.node);
	} catch (error) {
		return fail(context, 'The parameters of this trigger cannot be read', (error as Error).message);
	}

	const access = readAccess(parameters);
	const request = context.getRequestObject();
	const query = context.getQueryData() as IDataObject;
	const caller = { address: request.ip, query, headers: context.getHeaderData() };
	const source = secretOf(context, trigger.node, access.isManual);
	const refusal = await authenticate(caller, access.ipAllowlist, source);
	if (refusal) {
		if (refusal.log !== undefined) logOnce(context, 'error', refusal.log);
		return reject(context, refusal.code, refusal.reason);
	}

	const body = await readRequest(request);
	if ('reason' in body) return reject(context, 400, body.reason);
	const scope = readScope(query);
	const signed = judgeSignature(context, trigger, access, scope, body);
	if (signed.refusal) return reject(context, signed.refusal.code, signed.refusal.reason);

	if (!access.isManual) healRegistration(context, trigger);

	let settings: DeliverySettings;
	try {
		settings = readDelivery(parameters);
	} catch (error) {
		return fail(context, (error as Error).message);
	}
	if ('reason' in body.payload) return reject(context, 400, body.payload.reason);

	// Nothing is awaited from here to the claim, so only one of several simultaneous copies is new.
	const called = { scope, isRegistered: !access.isManual };
	const all = receive(body.payload.bodies, settings.filter, called);
	const remembered = remember(context, trigger, settings, scope, all.accepted, signed.proven);
	const reception = withoutKnown(all, remembered.claim);
	const { accepted, ignored, rejected } = reception;
	if (accepted.length > 0) return start(context, settings, scope, reception, remembered);

	remembered.store();
	if (ignored.length > 0) return { webhookResponse: summarize(reception) };
	return reject(context, 400, [...new Set(rejected.map(({ reason }) => reason))].join('; '));
}

/**
 * Answers one delivery: 401 or 403 when the caller is not allowed, 200 and an execution for wanted events, 200 with the
 * reason for ignored ones, 400 with the reason when it contains no Salesforge event, 500 when the trigger's own
 * settings cannot be read. It never throws, because n8n would then start an execution with an empty item.
 */
export async function receiveDelivery(this: IWebhookFunctions): Promise<IWebhookResponseData> {
	try {
		return await handle(this);
	} catch (error) {
		return fail(this, 'The delivery could not be processed', (error as Error).message);
	}
}
