import type { IDataObject, IWebhookFunctions, IWebhookResponseData } from 'n8n-workflow';

import { Rejection } from '../access/rejection';
import { verifyDelivery, type VerifiedDelivery } from '../access/verifyDelivery';
import { toOutputs } from '../editor/outputs';
import { repairRegistration } from '../registration/repair';
import { calledTrigger, type CalledTrigger, type TriggerState } from '../state';
import { reject, summarize } from './answers';
import { receive, shape } from './receive';
import { remember, type Remembered } from './remember';
import { readAccess, readDelivery, readParameters, type DeliverySettings } from './settings';
import { startExecution } from './startExecution';

function start(
	context: IWebhookFunctions,
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
		throw Rejection.ofTrigger('The items could not be created', (error as Error).message);
	}
}

/** Nothing is awaited here, so only one of several simultaneous copies is new. */
function answer(
	context: IWebhookFunctions,
	state: TriggerState,
	settings: DeliverySettings,
	delivery: VerifiedDelivery,
): IWebhookResponseData {
	const received = receive(delivery.bodies, settings.filter, delivery);
	const remembered = remember(state, delivery, settings, received);
	const { accepted, ignored, rejected } = remembered.reception;
	if (accepted.length > 0) return start(context, settings, delivery.scope.type, remembered);
	remembered.store();
	if (ignored.length > 0) return { webhookResponse: summarize(remembered.reception) };
	const reasons = new Set(rejected.map(({ reason }) => reason));
	throw Rejection.because(400, [...reasons].join('; '));
}

async function handle(context: IWebhookFunctions, trigger: CalledTrigger) {
	const parameters = readParameters(context, trigger.node);
	const delivery = await verifyDelivery(context, trigger, readAccess(parameters));
	const response = answer(context, trigger.state, readDelivery(parameters), delivery);
	return { response, delivery };
}

/**
 * Answers one delivery: 401 or 403 when the caller is not allowed, 200 and an execution for wanted events, 200 with the
 * reason for ignored ones, 400 with the reason when it contains no Salesforge event, 500 when the trigger's own
 * settings cannot be read. It never throws, because n8n would then start an execution with an empty item.
 */
export async function receiveDelivery(this: IWebhookFunctions): Promise<IWebhookResponseData> {
	const trigger = calledTrigger(this);
	try {
		const { response, delivery } = await handle(this, trigger);
		if (delivery.isRegistered) repairRegistration(this, trigger.state);
		return response;
	} catch (error) {
		return reject(this, trigger.state, error);
	}
}
