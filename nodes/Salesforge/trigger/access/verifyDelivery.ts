import type { IDataObject, IWebhookFunctions } from 'n8n-workflow';

import { isJsonObject } from '../../shared/json';
import { logOnce } from '../log';
import type { CalledTrigger } from '../state';
import { readBody, type Payload } from './body';
import { checkSignature, type Refusal, type SignatureMode } from './checkSignature';
import { expectedToken, tokenSource } from './expectedToken';
import { isAllowed, parseAllowlist } from './ipAllowlist';
import { readScope, scopeKey, type WebhookScope } from './scope';
import { SigningSecrets } from './secrets';
import { verifyToken, type Presented, type TokenVerification } from './token';

/** Who may call. */
export interface AccessSettings {
	isManual: boolean;
	ipAllowlist: unknown;
	signature: SignatureMode;
}

/** A delivery whose sender may start the workflow. */
export interface VerifiedDelivery {
	/** The webhook that was called, as its URL says. */
	scope: WebhookScope;
	/** Whether the URL's token covers the scope. */
	isRegistered: boolean;
	headers: IDataObject;
	payload: Payload;
	/** What n8n stores for the trigger. */
	staticData: IDataObject;
	/** Stores the secrets, also what the signature has confirmed. */
	saveSecrets: () => void;
}

interface LoggedRefusal extends Refusal {
	/** For something that the workflow's owner can correct. */
	log?: string;
}

/** A Code node can write anything there. */
function staticDataOf(context: IWebhookFunctions): IDataObject {
	const staticData: unknown = context.getWorkflowStaticData('node');
	return isJsonObject(staticData) ? (staticData as IDataObject) : {};
}

function refuseAddress(allowlist: unknown, address: string | undefined): LoggedRefusal | null {
	try {
		return isAllowed(parseAllowlist(allowlist), address)
			? null
			: { code: 403, reason: 'The caller is not on the IP allowlist of this trigger' };
	} catch (error) {
		// An invalid list allows nobody.
		return {
			code: 403,
			reason: 'The IP allowlist of this trigger has an invalid entry',
			log: (error as Error).message,
		};
	}
}

const TOKEN_REFUSALS: Record<TokenVerification, Refusal | null> = {
	right: null,
	absent: { code: 401, reason: 'The token is missing' },
	wrong: { code: 403, reason: 'The token is invalid' },
};

async function refuseToken(
	context: IWebhookFunctions,
	trigger: CalledTrigger,
	isManual: boolean,
	presented: Presented,
): Promise<LoggedRefusal | null> {
	const source = tokenSource(context, trigger, isManual);
	const verify = async (isSuspect: boolean) =>
		verifyToken(await expectedToken(trigger.state, source, isSuspect), presented);
	try {
		const verified = await verify(false);
		return TOKEN_REFUSALS[verified === 'wrong' ? await verify(true) : verified];
	} catch (error) {
		return {
			code: 500,
			reason: 'The credential of this trigger cannot be read',
			log: `deliveries are refused, because the Salesforge credential cannot be read: ${(error as Error).message}`,
		};
	}
}

/**
 * Decides whether a delivery may start the workflow. Before its body is read, the caller must have an allowed address
 * and a token: with automatic registration the one that the URL was registered with, with manual registration the
 * credential's webhook token, if there is one; otherwise n8n's random path is the secret. Then its signature is checked.
 * Neither a response nor the log ever contains a token or a secret.
 */
export async function verifyDelivery(
	context: IWebhookFunctions,
	trigger: CalledTrigger,
	{ isManual, ipAllowlist, signature }: AccessSettings,
): Promise<VerifiedDelivery | { refusal: Refusal }> {
	const { state } = trigger;
	const request = context.getRequestObject();
	const query = context.getQueryData() as IDataObject;
	const headers = context.getHeaderData();
	const refusal =
		refuseAddress(ipAllowlist, request.ip) ??
		(await refuseToken(context, trigger, isManual, { query, headers }));
	if (refusal) {
		if (refusal.log !== undefined) logOnce(context, state, 'error', refusal.log);
		return { refusal };
	}
	const body = await readBody(request);
	if ('reason' in body) return { refusal: { code: 400, reason: body.reason } };

	const scope = readScope(query);
	const key = scopeKey(scope);
	const staticData = staticDataOf(context);
	const secrets = new SigningSecrets(state, staticData);
	// A webhook that was created by hand in Salesforge has no secret.
	const known = isManual
		? { stored: null, ofProcess: undefined, isManual }
		: { stored: secrets.stored(key), ofProcess: secrets.ofProcess(key), isManual };
	const delivery = { headers, body: body.raw, parsed: body.parsed };
	const check = checkSignature(signature, delivery, known, Date.now());
	if (check.warning !== undefined) logOnce(context, state, 'warn', check.warning);
	if (check.refusal) return { refusal: check.refusal };
	return {
		scope,
		isRegistered: !isManual,
		headers,
		payload: body.payload,
		staticData,
		saveSecrets: () => {
			secrets.save();
			if (check.confirmed !== undefined) secrets.confirm(key, check.confirmed);
		},
	};
}
