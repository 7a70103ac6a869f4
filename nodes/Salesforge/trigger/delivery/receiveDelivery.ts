import type { IDataObject, IWebhookFunctions, IWebhookResponseData } from 'n8n-workflow';

import { isJsonObject } from '../../events/json';
import { authenticate } from '../access/authenticate';
import { checkSignature, type SignatureCheck } from '../access/checkSignature';
import { secretOf, webhookPath } from '../access/credentialSecret';
import { announcedSecret } from '../access/newSecrets';
import { healRegistration } from '../registration/heal';
import { readScope, type WebhookScope } from '../access/scope';
import { EVENT_ID_HEADER, readEventId } from '../access/signature';
import { proveSecret, readSecret, scopeKey } from '../access/signingSecrets';
import { toOutputs } from '../editor/outputs';
import { memoryOf } from '../memory/memories';
import type { Claim } from '../memory/memory';
import { logOnce } from './logOnce';
import { receive, type ReceivedEvent, type Reception } from './receive';
import { readRequest, type ReadRequest } from './request';
import {
	readAccess,
	readDelivery,
	readParameters,
	type AccessSettings,
	type DeliverySettings,
	type Parameters,
} from './settings';
import { shape } from './shape';
import { startExecution } from './startExecution';

function answer(context: IWebhookFunctions, code: number, body: IDataObject): IWebhookResponseData {
	context.getResponseObject().status(code).json(body);
	return { noWebhookResponse: true };
}

const reject = (context: IWebhookFunctions, code: number, reason: string) =>
	answer(context, code, { status: 'rejected', reason });

function fail(context: IWebhookFunctions, reason: string, detail = ''): IWebhookResponseData {
	logOnce(context, 'error', `${reason}${detail && `: ${detail}`}`);
	return answer(context, 500, { status: 'error', reason });
}

/** What n8n stores for the trigger. A Code node can write anything there. */
function staticDataOf(context: IWebhookFunctions): IDataObject {
	const staticData: unknown = context.getWorkflowStaticData('node');
	return isJsonObject(staticData) ? (staticData as IDataObject) : {};
}

/** While a user tries the workflow out in the editor. */
const isTest = (context: IWebhookFunctions) => context.getMode() === 'manual';

function judgeSignature(
	context: IWebhookFunctions,
	{ isManual, signature }: AccessSettings,
	scope: WebhookScope,
	{ raw, parsed }: ReadRequest,
): SignatureCheck {
	if (signature === 'off') return { refusal: null };
	const key = scopeKey(scope);
	const owner = { path: webhookPath(context), isTest: isTest(context) };
	// What is pasted into Salesforge by hand gets no secret.
	const known = {
		stored: isManual ? null : readSecret(staticDataOf(context), key),
		announced: isManual ? undefined : announcedSecret(owner, key),
	};
	const delivery = { headers: context.getHeaderData(), body: raw, parsed };
	const check = checkSignature(signature, delivery, known, Date.now());
	if (check.warning !== undefined) logOnce(context, 'warn', check.warning);
	return check;
}

/** What is to be remembered of a delivery. */
interface Remembered {
	claim: Claim | null;
	/** Writes it into static data. */
	store: () => void;
}

/** Remembers the wanted events, those that are new, and what the signature has proven. */
function remember(
	context: IWebhookFunctions,
	settings: DeliverySettings,
	scope: WebhookScope,
	accepted: readonly ReceivedEvent[],
	proven: string | undefined,
): Remembered {
	const staticData = staticDataOf(context);
	const prove = () => {
		if (proven !== undefined) proveSecret(staticData, scopeKey(scope), proven);
	};
	// In a test, every event should be seen.
	const isRemembering = (settings.dropDuplicates || settings.onlyFirst) && !isTest(context);
	if (!isRemembering || accepted.length === 0) return { claim: null, store: prove };

	const memory = memoryOf(context.getWorkflow().id, context.getNode().id);
	memory.load(staticData);
	const eventId = readEventId(context.getHeaderData()[EVENT_ID_HEADER]);
	const claim = memory.claim(
		accepted.map(({ event }) => event),
		settings,
		eventId === null ? null : { ...scope, eventId },
	);
	return {
		claim,
		store: () => {
			prove();
			memory.store(staticData, settings, Date.now());
		},
	};
}

/** Leaves out what is known already, and says so. */
function withoutKnown(reception: Reception, claim: Claim | null): Reception {
	if (claim === null) return reception;
	const { known } = claim;
	const reasons = known.filter((reason) => reason !== null);
	return {
		...reception,
		accepted: reception.accepted.filter((_event, index) => known[index] === null),
		ignored: [...new Set([...reception.ignored, ...reasons])],
	};
}

function summarize({ accepted, ignored, rejected }: Reception): IDataObject {
	return {
		status: accepted.length > 0 ? 'accepted' : 'ignored',
		...(accepted.length > 1 && { events: accepted.length }),
		...(ignored.length > 0 && { reason: ignored.join('; ') }),
		...(rejected.length > 0 && { rejected }),
	};
}

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
		// No claim may outlive its delivery: its copies would be dropped although nothing has started.
		forget();
		return fail(context, 'The items could not be made', (error as Error).message);
	}
}

async function handle(context: IWebhookFunctions): Promise<IWebhookResponseData> {
	let parameters: Parameters;
	try {
		parameters = readParameters(context);
	} catch (error) {
		return fail(context, 'The parameters of this trigger cannot be read', (error as Error).message);
	}

	const access = readAccess(parameters);
	const request = context.getRequestObject();
	const query = context.getQueryData() as IDataObject;
	const caller = { address: request.ip, query, headers: context.getHeaderData() };
	const source = secretOf(context, access.isManual);
	const refusal = await authenticate(caller, access.ipAllowlist, source);
	if (refusal) {
		if (refusal.log !== undefined) logOnce(context, 'error', refusal.log);
		return reject(context, refusal.code, refusal.reason);
	}

	const body = await readRequest(request);
	if ('reason' in body) return reject(context, 400, body.reason);
	const scope = readScope(query);
	const signed = judgeSignature(context, access, scope, body);
	if (signed.refusal) return reject(context, signed.refusal.code, signed.refusal.reason);

	if (!access.isManual) healRegistration(context);

	let settings: DeliverySettings;
	try {
		settings = readDelivery(parameters);
	} catch (error) {
		return fail(context, (error as Error).message);
	}
	if ('reason' in body.payload) return reject(context, 400, body.payload.reason);

	// From here to the claim nothing is awaited, so that of copies at the same moment one is new.
	const called = { scope, isRegistered: !access.isManual };
	const all = receive(body.payload.bodies, settings.filter, called);
	const remembered = remember(context, settings, scope, all.accepted, signed.proven);
	const reception = withoutKnown(all, remembered.claim);
	const { accepted, ignored, rejected } = reception;
	if (accepted.length > 0) return start(context, settings, scope, reception, remembered);

	remembered.store();
	if (ignored.length > 0) return { webhookResponse: summarize(reception) };
	return reject(context, 400, [...new Set(rejected.map(({ reason }) => reason))].join('; '));
}

/**
 * Answers one delivery: 401 or 403 when it may not call, 200 and an execution for wanted events, 200 with the reason
 * for ignored ones, 400 with the reason when there is no Salesforge event in it, 500 when the trigger's own settings
 * cannot be read. It never throws: n8n would start an execution on an empty item.
 */
export async function receiveDelivery(this: IWebhookFunctions): Promise<IWebhookResponseData> {
	try {
		return await handle(this);
	} catch (error) {
		return fail(this, 'The delivery could not be processed', (error as Error).message);
	}
}
