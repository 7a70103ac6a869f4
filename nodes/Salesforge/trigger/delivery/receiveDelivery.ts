import type { IDataObject, IWebhookFunctions, IWebhookResponseData } from 'n8n-workflow';

import { verifyDelivery, type VerifiedDelivery } from '../access/verifyDelivery';
import { toOutputs } from '../editor/outputs';
import { repairRegistration } from '../registration/repair';
import { calledTrigger, type CalledTrigger, type TriggerState } from '../state';
import { fail, reject, summarize } from './answers';
import { receive, shape } from './receive';
import { remember, type Remembered } from './remember';
import {
	readAccess,
	readDelivery,
	readParameters,
	type DeliverySettings,
	type Parameters,
} from './settings';
import { startExecution } from './startExecution';

function start(
	context: IWebhookFunctions,
	state: TriggerState,
	settings: DeliverySettings,
	registeredEvent: string,
	{ reception, forget, store }: Remembered,
): IWebhookResponseData {
	try {
		const items = reception.accepted.map((received) => ({
			event: received.event.event,
			registeredEvent,
			json: shape(received, settings.output) as IDataObject,
		}));
		const workflowData = toOutputs(items, settings.filter.events, settings.splitOutputs);
		const hooks = { onStart: store, onRefusal: forget };
		return startExecution(context, workflowData, summarize(reception), hooks);
	} catch (error) {
		// A claim must not outlive its delivery. Otherwise copies would be dropped although no execution has started.
		forget();
		return fail(context, state, 'The items could not be created', (error as Error).message);
	}
}

/** Nothing is awaited here, so only one of several simultaneous copies is new. */
function answerVerified(
	context: IWebhookFunctions,
	state: TriggerState,
	parameters: Parameters,
	delivery: VerifiedDelivery,
): IWebhookResponseData {
	let settings: DeliverySettings;
	try {
		settings = readDelivery(parameters);
	} catch (error) {
		return fail(context, state, (error as Error).message);
	}
	const { payload, scope } = delivery;
	if ('reason' in payload) return reject(context, 400, payload.reason);
	const received = receive(payload.bodies, settings.filter, delivery);
	const remembered = remember(state, delivery, settings, received);
	const { accepted, ignored, rejected } = remembered.reception;
	if (accepted.length > 0) return start(context, state, settings, scope.type, remembered);
	remembered.store();
	if (ignored.length > 0) return { webhookResponse: summarize(remembered.reception) };
	return reject(context, 400, [...new Set(rejected.map(({ reason }) => reason))].join('; '));
}

interface Handled {
	response: IWebhookResponseData;
	/** Whether a webhook that this trigger has registered was called. */
	isRegistered: boolean;
}

async function handle(context: IWebhookFunctions, trigger: CalledTrigger): Promise<Handled> {
	const { node, state } = trigger;
	const unregistered = (response: IWebhookResponseData) => ({ response, isRegistered: false });
	let parameters: Parameters;
	try {
		parameters = readParameters(context, node);
	} catch (error) {
		const { message } = error as Error;
		return unregistered(
			fail(context, state, 'The parameters of this trigger cannot be read', message),
		);
	}
	const delivery = await verifyDelivery(context, trigger, readAccess(parameters));
	if ('refusal' in delivery) {
		const { code, reason } = delivery.refusal;
		return unregistered(reject(context, code, reason));
	}
	const response = answerVerified(context, state, parameters, delivery);
	return { response, isRegistered: delivery.isRegistered };
}

/**
 * Answers one delivery: 401 or 403 when the caller is not allowed, 200 and an execution for wanted events, 200 with the
 * reason for ignored ones, 400 with the reason when it contains no Salesforge event, 500 when the trigger's own
 * settings cannot be read. It never throws, because n8n would then start an execution with an empty item.
 */
export async function receiveDelivery(this: IWebhookFunctions): Promise<IWebhookResponseData> {
	const trigger = calledTrigger(this);
	const { state } = trigger;
	try {
		const { response, isRegistered } = await handle(this, trigger);
		if (isRegistered) repairRegistration(this, state);
		return response;
	} catch (error) {
		return fail(this, state, 'The delivery could not be processed', (error as Error).message);
	}
}
