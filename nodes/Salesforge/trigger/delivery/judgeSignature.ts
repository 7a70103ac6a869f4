import type { IWebhookFunctions } from 'n8n-workflow';

import { checkSignature, type SignatureCheck } from '../access/checkSignature';
import { announcedSecret, type SecretOwner } from '../access/newSecrets';
import type { WebhookScope } from '../access/scope';
import { readSecret, scopeKey } from '../access/signingSecrets';
import { staticDataOf } from './host';
import { logOnce } from './logOnce';
import type { ReadRequest } from './request';
import type { AccessSettings } from './settings';

/** Decides by its signature whether a delivery may pass, using the secrets in static data and in this process. */
export function judgeSignature(
	context: IWebhookFunctions,
	trigger: SecretOwner,
	{ isManual, signature }: AccessSettings,
	scope: WebhookScope,
	{ raw, parsed }: ReadRequest,
): SignatureCheck {
	if (signature === 'off') return { refusal: null };
	const key = scopeKey(scope);
	// A webhook that was created by hand in Salesforge has no secret.
	const known = {
		stored: isManual ? null : readSecret(staticDataOf(context), key),
		announced: isManual ? undefined : announcedSecret(trigger, key),
		isManual,
	};
	const delivery = { headers: context.getHeaderData(), body: raw, parsed };
	const check = checkSignature(signature, delivery, known, Date.now());
	if (check.warning !== undefined) logOnce(context, 'warn', check.warning);
	return check;
}
