import type { IDataObject, IWebhookFunctions } from 'n8n-workflow';

import { asObject } from '../../shared/json';
import { logOnce } from '../log';
import type { CalledTrigger } from '../state';
import { readBodies, receiveBody } from './body';
import { checkSignature, type SignatureMode } from './checkSignature';
import { expectedToken, tokenSource } from './expectedToken';
import { isAllowed, parseAllowlist } from './ipAllowlist';
import { Rejection } from './rejection';
import { readScope, scopeKey } from './scope';
import { SigningSecrets } from './secrets';
import { verifyToken, type Presented } from './token';

export interface AccessSettings {
	isManual: boolean;
	ipAllowlist: unknown;
	signature: SignatureMode;
}

function checkAddress(allowlist: unknown, address: string | undefined): void {
	let ranges;
	try {
		ranges = parseAllowlist(allowlist);
	} catch (error) {
		// An invalid list allows nobody.
		const reason = 'The IP allowlist of this trigger has an invalid entry';
		throw Rejection.because(403, reason, (error as Error).message);
	}
	if (isAllowed(ranges, address)) return;
	throw Rejection.because(403, 'The caller is not on the IP allowlist of this trigger');
}

async function checkToken(
	context: IWebhookFunctions,
	trigger: CalledTrigger,
	isManual: boolean,
	presented: Presented,
): Promise<void> {
	const source = tokenSource(context, trigger, isManual);
	const verify = async (isSuspect: boolean) =>
		verifyToken(await expectedToken(trigger.state, source, isSuspect), presented);
	let verified;
	try {
		verified = await verify(false);
		if (verified === 'wrong') verified = await verify(true);
	} catch (error) {
		throw Rejection.because(
			500,
			'The credential of this trigger cannot be read',
			`deliveries are refused, because the Salesforge credential cannot be read: ${(error as Error).message}`,
		);
	}
	if (verified === 'absent') throw Rejection.because(401, 'The token is missing');
	if (verified === 'wrong') throw Rejection.because(403, 'The token is invalid');
}

/**
 * Decides whether a delivery may start the workflow. Before its body is read, the caller must have an allowed address
 * and a token: with automatic registration the one that the URL was registered with, with manual registration the
 * credential's webhook token, if there is one; otherwise n8n's random path is the secret. Then its signature is checked.
 *
 * @throws Rejection
 */
export async function verifyDelivery(
	context: IWebhookFunctions,
	trigger: CalledTrigger,
	{ isManual, ipAllowlist, signature }: AccessSettings,
) {
	const request = context.getRequestObject();
	const query = context.getQueryData() as IDataObject;
	const headers = context.getHeaderData();
	checkAddress(ipAllowlist, request.ip);
	await checkToken(context, trigger, isManual, { query, headers });
	const body = await receiveBody(request);

	const scope = readScope(query);
	const key = scopeKey(scope);
	// A Code node can write anything there.
	const staticData = asObject(context.getWorkflowStaticData('node')) as IDataObject;
	const secrets = new SigningSecrets(trigger.state, staticData);
	// A webhook that was created by hand in Salesforge has no secret.
	const known = isManual
		? { stored: null, ofProcess: undefined, isManual }
		: { stored: secrets.stored(key), ofProcess: secrets.ofProcess(key), isManual };
	const check = checkSignature(signature, { ...body, headers }, known, Date.now());
	if (check.warning !== undefined) logOnce(context, trigger.state, 'warn', check.warning);
	if (check.rejection) throw check.rejection;
	return {
		/** The webhook that was called, as its URL says. */
		scope,
		/** Whether the URL's token covers the scope. Otherwise only its sequence is used, for events that name none. */
		isRegistered: !isManual,
		headers,
		bodies: readBodies(body),
		staticData,
		/** Stores the secrets, also what the signature has confirmed. */
		saveSecrets: () => {
			secrets.save();
			if (check.confirmed !== undefined) secrets.confirm(key, check.confirmed);
		},
	};
}

/** A delivery whose sender may start the workflow. */
export type VerifiedDelivery = Awaited<ReturnType<typeof verifyDelivery>>;
