import type { ReceivedBody } from './body';
import { Rejection } from './rejection';
import type { SigningSecret } from './secrets';
import { isSignedWith, isTimely, readSignature, type Signature } from './signature';

/** `auto`: signatures are required after the first valid one. `require`: always. `off`: never. */
export type SignatureMode = 'auto' | 'require' | 'off';

export interface SignedDelivery extends Pick<ReceivedBody, 'raw' | 'parsed'> {
	headers: Record<string, unknown>;
}

export interface KnownSecrets {
	/** As stored with the workflow. */
	stored: SigningSecret | null;
	/** As this process received it when the webhook was created. */
	ofProcess: string | undefined;
	/** Whether the webhook was created by hand in Salesforge, so there is no secret. */
	isManual: boolean;
}

export interface SignatureCheck {
	rejection?: Rejection;
	/** The secret that a valid signature has just confirmed. It should be stored as such. */
	confirmed?: string;
	/** The log line for an invalid signature. */
	warning?: string;
}

type Verification =
	| { result: 'right'; secret: string }
	| { result: 'missing' | 'malformed' | 'late' | 'wrong'; detail: string; hint?: string };

const LATE = "The signature's time is more than 300 seconds away from n8n's clock";
const CLOCK = "If this happens with every delivery, set the clock of n8n's machine";
const WRONG = 'The signature does not match the body';
const REENCODED =
	'A proxy in front of n8n re-encoded the body, but Salesforge signs the body as it was sent. Set the proxy to pass bodies on unchanged';
const NOT_OURS =
	'Either somebody else sent it, or a proxy in front of n8n changed the body, or n8n has lost the secret of the webhook: then publish the workflow again (in n8n 1: deactivate and activate it)';

const UNKNOWN =
	"the secret of this webhook is unknown. Publish the workflow again (in n8n 1: deactivate and activate it) to create a new webhook, or set 'Signature' to 'Auto'";
const UNSIGNED =
	"Salesforge does not sign what it sends to a webhook that was made by hand. Set 'Signature' to 'Auto', or 'Registration' to 'Automatic'";

/** Longer bodies are not checked, because anyone who knows the URL can send them. */
const LONGEST_REENCODED = 1_000_000;

function isReencoded(
	secrets: string[],
	eventId: string,
	signature: Signature,
	{ raw, parsed }: SignedDelivery,
): boolean {
	if (typeof parsed !== 'object' || raw.length > LONGEST_REENCODED) return false;
	try {
		const text = JSON.stringify(parsed);
		return secrets.some((secret) => isSignedWith(secret, eventId, signature, text));
	} catch {
		// It is nested too deeply for JSON.stringify.
		return false;
	}
}

function verify(delivery: SignedDelivery, secrets: string[], now: number): Verification {
	const read = readSignature(delivery.headers);
	if ('result' in read) return read;
	const { eventId, signature } = read;
	const secret = secrets.find((each) => isSignedWith(each, eventId, signature, delivery.raw));
	if (secret === undefined) {
		const hint = isReencoded(secrets, eventId, signature, delivery) ? REENCODED : NOT_OURS;
		return { result: 'wrong', detail: WRONG, hint };
	}
	if (!isTimely(signature, now)) return { result: 'late', detail: LATE, hint: CLOCK };
	return { result: 'right', secret };
}

/** Decides by its signature whether a delivery with a valid token may pass. */
export function checkSignature(
	mode: SignatureMode,
	delivery: SignedDelivery,
	{ stored, ofProcess, isManual }: KnownSecrets,
	now: number,
): SignatureCheck {
	if (mode === 'off') return {};
	const secrets = [stored?.secret, ofProcess].filter((secret) => secret !== undefined);
	if (secrets.length === 0) {
		if (mode === 'auto') return {};
		const reason = 'The signature cannot be checked';
		const warning = `a delivery was refused. ${reason}: ${isManual ? UNSIGNED : UNKNOWN}`;
		return { rejection: Rejection.because(403, reason), warning };
	}
	const verified = verify(delivery, secrets, now);
	if (verified.result === 'right') {
		const isKnown = stored?.proven === true && stored.secret === verified.secret;
		return isKnown ? {} : { confirmed: verified.secret };
	}
	const { detail, hint } = verified;
	const log = hint === undefined ? detail : `${detail}. ${hint}`;
	if (mode === 'require' || stored?.proven === true) {
		const code = verified.result === 'missing' ? 401 : 403;
		const rejection = Rejection.because(code, detail);
		return { rejection, warning: `a delivery was refused. ${log}` };
	}
	// No signed delivery has arrived yet, so Salesforge may not sign at all.
	if (verified.result === 'missing') return {};
	return { warning: `a delivery was accepted by its token alone. ${log}` };
}
