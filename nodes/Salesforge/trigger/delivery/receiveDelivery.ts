import {
	NodeOperationError,
	type IDataObject,
	type IWebhookFunctions,
	type IWebhookResponseData,
} from 'n8n-workflow';

import { InvalidIdsError } from '../../parameters/ids';
import { authenticate } from '../access/authenticate';
import { readAttribution } from './attribution';
import { memoryOf, type Memory, type TriggerMemory } from '../memory/memory';
import { onOutcome } from './outcome';
import { toOutputs } from '../editor/outputs';
import { isJsonType, readPayload, type Payload } from './payload';
import { receive, type Reception } from './receive';
import { readSettings, type TriggerSettings } from './settings';
import { shape } from './shape';

const MULTIPART = 'multipart/';

async function readRequest(context: IWebhookFunctions): Promise<Payload> {
	const request = context.getRequestObject();
	const { contentType } = request;
	if (isJsonType(contentType)) {
		return readPayload({ contentType, parsed: request.body, text: undefined });
	}
	if (contentType?.startsWith(MULTIPART)) {
		return { reason: `The body came as ${contentType}. Send the event as application/json` };
	}
	try {
		await request.readRawBody();
	} catch (error) {
		return { reason: `The body could not be read: ${(error as Error).message}` };
	}
	return readPayload({ contentType, parsed: undefined, text: request.rawBody?.toString('utf8') });
}

function answer(context: IWebhookFunctions, code: number, body: IDataObject): IWebhookResponseData {
	context.getResponseObject().status(code).json(body);
	return { noWebhookResponse: true };
}

/** `null` while a user tries the workflow out in the editor: then every event is to be seen. */
function recall(context: IWebhookFunctions, settings: TriggerSettings): TriggerMemory | null {
	if (context.getMode() === 'manual') return null;
	const memory = memoryOf(context.getWorkflow().id, context.getNode().id);
	if (settings.dropDuplicates || settings.onlyFirst) {
		memory.load(context.getWorkflowStaticData('node'));
	}
	return memory;
}

/**
 * Decides on the bodies. While n8n is starting the execution of another delivery of the same event, it waits for the
 * outcome: only then is this one a copy, or the one that counts.
 */
async function decide(
	context: IWebhookFunctions,
	settings: TriggerSettings,
	bodies: unknown[],
): Promise<{ reception: Reception; memory: Memory | null }> {
	const attribution = readAttribution(
		context.getQueryData() as IDataObject,
		settings.registration === 'automatic',
	);
	const trigger = recall(context, settings);
	for (;;) {
		const memory = trigger?.open(settings) ?? null;
		const reception = receive(bodies, settings.filter, attribution, memory);
		if (memory === null || memory.undecided.length === 0) return { reception, memory };
		memory.settle(false);
		await Promise.all(memory.undecided);
	}
}

function summarize({ accepted, ignored, rejected }: Reception): IDataObject {
	return {
		status: accepted.length > 0 ? 'accepted' : 'ignored',
		...(accepted.length > 1 && { events: accepted.length }),
		...(ignored.length > 0 && { reason: ignored.join('; ') }),
		...(rejected.length > 0 && { rejected }),
	};
}

/**
 * Answers one delivery: 401 or 403 when it may not call, 200 and an execution for wanted events, 200 with the reason
 * for ignored ones, 400 with the reason when there is no Salesforge event in it. What a delivery may bring never makes
 * it throw: n8n would start an execution on an empty item.
 */
export async function receiveDelivery(this: IWebhookFunctions): Promise<IWebhookResponseData> {
	const refusal = await authenticate(this);
	if (refusal) {
		return answer(this, refusal.code, { status: 'rejected', reason: refusal.reason });
	}

	let settings: TriggerSettings;
	try {
		settings = readSettings(this);
	} catch (error) {
		if (!(error instanceof InvalidIdsError)) {
			throw new NodeOperationError(this.getNode(), error as Error);
		}
		this.logger.error(`${this.getNode().name}: ${error.message}`);
		return answer(this, 500, { status: 'error', reason: error.message });
	}

	const payload = await readRequest(this);
	if ('reason' in payload) return answer(this, 400, { status: 'rejected', reason: payload.reason });

	const { reception, memory } = await decide(this, settings, payload.bodies);
	const { accepted, ignored, rejected } = reception;
	if (accepted.length === 0 && ignored.length === 0) {
		const reasons = new Set(rejected.map(({ reason }) => reason));
		return answer(this, 400, { status: 'rejected', reason: [...reasons].join('; ') });
	}
	if (accepted.length === 0) return { webhookResponse: summarize(reception) };

	return start(this, settings, reception, memory);
}

/** Hands the accepted events to n8n, and remembers them once it has started the execution. */
function start(
	context: IWebhookFunctions,
	settings: TriggerSettings,
	reception: Reception,
	memory: Memory | null,
): IWebhookResponseData {
	const items = reception.accepted.map((received) => ({
		event: received.event.event,
		json: shape(received, settings.output) as IDataObject,
	}));
	const workflowData = toOutputs(items, settings.filter.events, settings.splitOutputs);
	const answered = summarize(reception);
	if (!memory) return { webhookResponse: answered, workflowData };

	onOutcome(context.getResponseObject(), memory.settle);
	const stored = context.getWorkflowStaticData('node');
	return {
		/**
		 * n8n reads the answer when it has started the execution, and saves static data next. What is written before
		 * that is not saved: to start the execution, n8n 2.40 makes a second Workflow of the same static data, which
		 * takes them for unchanged.
		 */
		get webhookResponse() {
			memory.store(stored, Date.now());
			return answered;
		},
		workflowData,
	};
}
