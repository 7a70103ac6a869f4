import { BASE_URL, BASE_URLS_PLACE, KEYS_PAGE } from './credential';
import type { Failure } from './apiError';
import { readRetryAfter } from './retry';

/** What a failure's message says about the call. */
export interface CallDescription {
	/** What the call does, as in "Could not list the webhooks". */
	purpose: string;
	/** What a 404 means for this call, and what to do about it. */
	notFound: string;
	url: URL;
	/** Whether the path is one of Salesforge's API. Other paths respond as to a wrong key: docs/salesforge-api.md. */
	isUsualPath: boolean;
	/** Hides the secrets of the call. Salesforge may repeat them in its response. */
	mask: (text: string) => string;
}

/** A response as n8n's HTTP helper returns it. */
export interface ApiResponse {
	statusCode: number;
	headers: Record<string, unknown>;
	body: unknown;
}

const CHECK_KEY = `Check the API key in the Salesforge credential. Keys are created in Salesforge under ${KEYS_PAGE}`;
const CHECK_PATH = `. A wrong 'Base URL' of ${BASE_URLS_PLACE}, has the same effect: the default is ${BASE_URL}`;
const LONGEST_WORDS = 300;

/** No connection was made, so Salesforge has not seen the call. */
const NEVER_SENT = new Set([
	'ECONNREFUSED',
	'ENOTFOUND',
	'EAI_AGAIN',
	'EHOSTUNREACH',
	'ENETUNREACH',
]);
const BROKEN_OFF = new Set(['ECONNRESET', 'EPIPE', 'ERR_BAD_RESPONSE', 'ETIMEDOUT']);
/** What n8n's HTTP helper returns when this client's time limit ends a call. */
const TIMED_OUT = new Set(['ERR_CANCELED', 'ABORT_ERR', 'ECONNABORTED']);
/** Rejected for now, and not carried out. */
const BUSY = new Set([423, 429]);
/** Responses of a server that does not support the method at all: not a temporary failure. */
const UNSUPPORTED_STATUS = new Set([501, 505]);

const seconds = (milliseconds: number) => `${Math.ceil(milliseconds / 1000)} seconds`;

/** Finds the text with which an API explains what is wrong, wherever it puts it. */
function messageIn(body: unknown): string | undefined {
	// An HTML page explains nothing.
	if (typeof body === 'string') return /^\s*(<|$)/.test(body) ? undefined : body;
	if (Array.isArray(body)) return messageIn(body[0]);
	if (typeof body !== 'object' || body === null) return undefined;
	for (const key of ['message', 'error', 'detail', 'title', 'errors']) {
		const words = messageIn((body as Record<string, unknown>)[key]);
		if (words !== undefined) return words;
	}
	return undefined;
}

/** Secrets are hidden before the text is cut: a part of a secret could not be recognised. */
function wordsOf(body: unknown, { mask }: CallDescription): string | undefined {
	const text = messageIn(body);
	const line = text === undefined ? undefined : mask(text).replace(/\s+/g, ' ').trim();
	return line && line.length > LONGEST_WORDS ? `${line.slice(0, LONGEST_WORDS - 1)}…` : line;
}

/** A server that does not know the path answers without naming what is missing. */
const isOfRoute = (body: unknown) =>
	/^(404 )?(page )?not found\.?$/i.test(messageIn(body) ?? 'not found');

function messageFor(
	call: CallDescription,
	{ statusCode, headers, body }: ApiResponse,
	wait: number | null,
	apiMessage: string | undefined,
) {
	const could = `Could not ${call.purpose}`;
	if (statusCode >= 300 && statusCode < 400) {
		const location = String(headers.location);
		const target = URL.canParse(location) ? new URL(location).origin : 'another path';
		return `${could}: ${call.url.host} redirects to ${target}. The API key is not sent there. Correct the base URLs of ${BASE_URLS_PLACE}`;
	}
	switch (statusCode) {
		case 401:
			return `${could}: Authorization failed, Salesforge does not accept the API key. ${CHECK_KEY}${call.isUsualPath ? '' : CHECK_PATH}`;
		case 403:
			return `${could}: Salesforge does not allow this with the API key. Use the key of a user who has access to this workspace`;
		case 402:
			return `${could}: Salesforge requires more credits or a plan that includes the API. Check the plan and the credits in Salesforge`;
		case 404:
			return isOfRoute(body)
				? `${could}: ${call.notFound}. If it exists, this API call may not be available for your account yet`
				: `${could}: ${call.notFound}`;
		case 405:
		case 501:
			return `${could}: this API call is not available for your account (HTTP ${statusCode}). Ask Salesforge's support whether it can be enabled`;
		case 409:
			return `${could}: it conflicts with the current data in Salesforge. Get the current data and try again`;
		case 422:
			// Its words tell a missing tag from a full plan.
			return `${could}: Salesforge did not accept the request (HTTP 422)${apiMessage ? `: ${apiMessage.replace(/\.$/, '')}` : ''}. Check the node's parameters, and in Salesforge whether the plan's limit of active contacts is reached`;
		case 423:
			return `${could}: Salesforge is still processing a similar request. Try again in a minute`;
		case 429:
			return `${could}: Salesforge is receiving too many requests. Try again ${wait === null ? 'later' : `in ${seconds(wait)}`}`;
	}
	return statusCode >= 500
		? `${could}: Salesforge returned a server error (HTTP ${statusCode}). Try again later`
		: `${could}: Salesforge did not accept the request (HTTP ${statusCode}). Check the node's parameters`;
}

export function failureOfResponse(call: CallDescription, response: ApiResponse): Failure {
	const { statusCode: status, headers, body } = response;
	const retryAfter = readRetryAfter(headers['retry-after'], Date.now());
	const apiMessage = wordsOf(body, call);
	const isFailureOfServer = status >= 500 && !UNSUPPORTED_STATUS.has(status);
	return {
		status,
		message: call.mask(messageFor(call, response, retryAfter, apiMessage)),
		apiMessage,
		isOfRoute: status === 404 && isOfRoute(body),
		isTransient: BUSY.has(status) || status === 408 || isFailureOfServer,
		mayHaveActed: status === 408 || isFailureOfServer,
		retryAfter,
	};
}

/** What most refusals share: another attempt would fail as well, and nothing was changed. */
export const PERMANENT = { isTransient: false, mayHaveActed: false, retryAfter: null };

/** The failure for a successful response that is not JSON: a proxy's page, or a response that was cut off. */
export const failureOfUnusableBody = (call: CallDescription, status: number): Failure => ({
	...PERMANENT,
	status,
	message: `Could not ${call.purpose}: ${call.url.host} did not return the expected JSON. Check the base URLs of ${BASE_URLS_PLACE}, or try again later`,
	mayHaveActed: true,
});

/** The failure when there was no response. `code` is that of Node.js or the HTTP client, `timeout` in milliseconds. */
export function failureOfConnection(
	call: CallDescription,
	code: string | undefined,
	timeout: number,
): Failure {
	const known = (codes: ReadonlySet<string>) => code !== undefined && codes.has(code);
	const reason = known(TIMED_OUT)
		? `${call.url.host} did not answer within ${seconds(timeout)}. Try again later, and check that n8n can connect to this host`
		: `n8n could not reach ${call.url.host}. Check the base URLs of ${BASE_URLS_PLACE}, and that n8n can connect to this host`;
	return {
		status: null,
		message: `Could not ${call.purpose}: ${reason}`,
		detail: code === undefined ? undefined : `The connection failed with ${code}`,
		isTransient: known(NEVER_SENT) || known(BROKEN_OFF) || known(TIMED_OUT),
		mayHaveActed: !known(NEVER_SENT),
		retryAfter: null,
	};
}

/** The failure of a call that is not made, because the user has stopped the execution. */
export const failureOfStop = (call: CallDescription): Failure => ({
	...PERMANENT,
	status: null,
	message: `Could not ${call.purpose}: the execution was stopped`,
});
