import {
	NodeOperationError,
	type IDataObject,
	type IWebhookFunctions,
	type IWebhookResponseData,
} from 'n8n-workflow';

import { InvalidIdsError } from '../filters/ids';
import { authenticate, isManual } from '../webhooks/authenticate';
import { readAttribution } from './attribution';
import { memoryOf, type Memory, type TriggerMemory } from './memory';
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
	await request.readRawBody();
	return readPayload({ contentType, parsed: undefined, text: request.rawBody?.toString('utf8') });
}

function answer(context: IWebhookFunctions, code: number, body: IDataObject): IWebhookResponseData {
	context.getResponseObject().status(code).json(body);
	return { noWebhookResponse: true };
}

function openMemory(
	context: IWebhookFunctions,
	settings: TriggerSettings,
): { trigger: TriggerMemory; memory: Memory } | null {
	// While a user tries the workflow out in the editor, every event is to be seen.
	if (context.getMode() === 'manual') return null;
	const trigger = memoryOf(context.getWorkflow().id, context.getNode().id);
	if (settings.onlyFirst) trigger.firsts.load(context.getWorkflowStaticData('node').onlyFirst);
	return { trigger, memory: trigger.open(settings) };
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
 * for ignored ones, 400 with the reason when there is no Salesforge event in it. It never throws: n8n would start an execution on an empty item.
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

	const opened = openMemory(this, settings);
	const reception = receive(
		payload.bodies,
		settings.filter,
		readAttribution(this.getQueryData() as IDataObject, !isManual(this)),
		opened?.memory ?? null,
	);

	const { accepted, ignored, rejected } = reception;
	if (accepted.length === 0 && ignored.length === 0) {
		const reason = rejected.map(({ reason: each }) => each).join('; ');
		return answer(this, 400, { status: 'rejected', reason });
	}
	if (accepted.length === 0) return { webhookResponse: summarize(reception) };

	if (opened) rememberOnceAnswered(this, settings, opened.trigger, opened.memory);
	const items = accepted.map((received) => ({
		json: shape(received, settings.output) as IDataObject,
	}));
	return { webhookResponse: summarize(reception), workflowData: [items] };
}

/** A delivery whose execution n8n could not start was answered by an error: its next copy is no duplicate. */
function rememberOnceAnswered(
	context: IWebhookFunctions,
	settings: TriggerSettings,
	trigger: TriggerMemory,
	memory: Memory,
): void {
	if (settings.onlyFirst) {
		context.getWorkflowStaticData('node').onlyFirst = trigger.firsts.save();
	}
	const response = context.getResponseObject();
	response.once('close', () => {
		if (!response.writableFinished || response.statusCode >= 500) memory.forget();
	});
}
