import {
	NodeOperationError,
	sleep,
	type IDataObject,
	type IHttpRequestMethods,
} from 'n8n-workflow';

import { SalesforgeApiError, type Failure, type Result } from './apiError';
import { CircuitBreaker } from './circuitBreaker';
import {
	BASE_URLS_PLACE,
	CREDENTIAL_TYPE,
	readCredential,
	type ApiContext,
	type SalesforgeCredential,
} from './credential';
import {
	failureOfConnection,
	failureOfResponse,
	failureOfStop,
	failureOfUnusableBody,
	type ApiResponse,
	type CallDescription,
} from './failures';
import { PATIENT, timeLimit, waitBefore, type RetryOptions } from './retry';
import { secretsIn, withoutSecrets } from './secrets';
import { asObject } from '../shared/json';

/** Salesforge's two APIs: `core` for all but the multichannel sequences. */
export type Api = 'core' | 'multichannel';

export interface Call extends Pick<CallDescription, 'purpose' | 'notFound'> {
	api?: Api;
	method?: IHttpRequestMethods;
	/** Relative to the base URL, with encoded segments. */
	path: string;
	qs?: IDataObject;
	body?: IDataObject;
	/** Whether only this record may be broken, so that other calls of its kind are made after some have failed. */
	failsAlone?: boolean;
	/** Whether to repeat the call although Salesforge may have carried it out. By default, unless it is a POST. */
	isSafeToRepeat?: boolean;
	/**
	 * `bytes` for a file, which is returned as a Buffer. `nothing` when plain text counts as success too, but not an HTML
	 * page or JSON that was cut off.
	 */
	expects?: 'json' | 'bytes' | 'nothing';
}

/** Reads a response's JSON, `undefined` when there is none. Returns `null` when it is unusable. */
export type Reader<Value> = (body: unknown) => Value | null;

const BASE_URLS = {
	core: { field: 'baseUrl', label: 'Base URL' },
	multichannel: { field: 'multichannelBaseUrl', label: 'Multichannel Base URL' },
} as const;

/** The code of a failed connection, wherever n8n's helper puts it. n8n 1 returns some of them as the status. */
function codeOf(error: unknown): string | undefined {
	const { code, httpCode, cause } = asObject(error);
	const named = [code, httpCode].find((name) => /^[A-Z]/.test(String(name ?? '')));
	if (named !== undefined) return String(named);
	return cause === undefined || cause === error ? undefined : codeOf(cause);
}

/** What a call does, without the name of the record. */
const kindOf = ({ purpose }: Call) => purpose.replace(/ '.*'$/s, '');

const isRepeatable = ({ method, isSafeToRepeat = method !== 'POST' }: Call) => isSafeToRepeat;

/** A rejected file request still returns text. */
function readable(body: unknown): unknown {
	if (!(body instanceof Uint8Array)) return body;
	const text = Buffer.from(body).toString('utf8');
	try {
		return JSON.parse(text) as unknown;
	} catch {
		return text;
	}
}

/** Calls Salesforge's API with the node's credential, with a time limit and with retries where they help. */
export class SalesforgeClient {
	private readonly breaker: CircuitBreaker;

	private constructor(
		private readonly context: ApiContext,
		private readonly credential: SalesforgeCredential,
		private readonly retry: RetryOptions,
	) {
		this.breaker = new CircuitBreaker(retry.maxFailures);
	}

	/** @throws what n8n throws when the credential is gone or cannot be decrypted */
	static async open(context: ApiContext, retry = PATIENT): Promise<SalesforgeClient> {
		return new SalesforgeClient(context, await readCredential(context), retry);
	}

	/**
	 * Makes a call, with retries: temporary failures (429, 5xx, no response) are repeated after growing waits. A call
	 * that is not safe to repeat and may have reached Salesforge is not, because it could be carried out twice. If the
	 * user stops the execution, no further call is made.
	 *
	 * What a repeated DELETE does not find is gone: an earlier attempt, whose response was lost, has deleted it.
	 */
	async attempt<Value = unknown>(
		call: Call,
		read: Reader<Value> = (body) => body as Value,
	): Promise<Result<Value>> {
		const kind = call.failsAlone ? call.path : kindOf(call);
		const known = this.breaker.failureOf(kind);
		if (known) return { failure: known };
		const words = this.describe(call);
		const startedAt = Date.now();
		const { patience = Infinity, deadline = Infinity } = this.retry;
		const end = (this.breaker.failingSince(kind) ?? startedAt) + patience;
		const policy = { ...this.retry, deadline: Math.min(deadline, end) };
		const outcome = await this.repeat(call, words, policy);
		this.breaker.record(kind, startedAt, 'failure' in outcome ? outcome.failure : null);
		if ('failure' in outcome) return outcome;
		const result = read(outcome.result);
		return result === null ? { failure: failureOfUnusableBody(words, 200) } : { result };
	}

	error(failure: Failure): SalesforgeApiError {
		return new SalesforgeApiError(this.context.getNode(), failure);
	}

	/** Makes a call as {@link attempt} does, but throws SalesforgeApiError when it fails. */
	async call<Value = unknown>(call: Call, read?: Reader<Value>): Promise<Value> {
		const outcome = await this.attempt(call, read);
		if ('failure' in outcome) throw this.error(outcome.failure);
		return outcome.result;
	}

	private async repeat(
		call: Call,
		words: CallDescription,
		policy: RetryOptions,
	): Promise<Result<unknown>> {
		let mayBeDeleted = false;
		let last: { failure: Failure } | undefined;
		for (let attempt = 1; ; attempt++) {
			if (this.isStopped()) return last ?? { failure: failureOfStop(words) };
			const outcome = await this.send(call, words, policy);
			if (!('failure' in outcome)) return outcome;
			const { failure } = outcome;
			if (mayBeDeleted && failure.status === 404) return { result: undefined };
			mayBeDeleted ||= call.method === 'DELETE' && failure.mayHaveActed;
			const mayRepeat = failure.isTransient && (isRepeatable(call) || !failure.mayHaveActed);
			const wait = mayRepeat ? waitBefore(attempt, failure.retryAfter, policy) : null;
			if (wait === null) return outcome;
			last = outcome;
			await sleep(wait);
		}
	}

	private isStopped(): boolean {
		const { context } = this;
		return (
			'getExecutionCancelSignal' in context && context.getExecutionCancelSignal()?.aborted === true
		);
	}

	private async send(
		call: Call,
		words: CallDescription,
		policy: RetryOptions,
	): Promise<Result<unknown>> {
		// Files take long. A call that may not be repeated is not cut short: nobody would know whether it was carried out.
		const isLong = call.expects === 'bytes' || !isRepeatable(call);
		const timeout = timeLimit(isLong ? this.retry : policy);
		let response: ApiResponse;
		try {
			response = (await this.context.helpers.httpRequestWithAuthentication.call(
				this.context,
				CREDENTIAL_TYPE,
				{
					method: call.method ?? 'GET',
					url: words.url.href,
					qs: call.qs,
					arrayFormat: 'brackets',
					body: call.body,
					...(call.expects === 'bytes' ? { encoding: 'arraybuffer' } : { json: true }),
					returnFullResponse: true,
					ignoreHttpStatusErrors: true,
					// Following a redirect would send the API key to another host.
					disableFollowRedirect: true,
					sendCredentialsOnCrossOriginRedirect: false,
					timeout,
					// `timeout` alone restarts with every byte that arrives.
					abortSignal: AbortSignal.timeout(timeout),
				},
			)) as ApiResponse;
		} catch (error) {
			return { failure: failureOfConnection(words, codeOf(error), timeout) };
		}
		const { statusCode, body } = response;
		if (statusCode < 200 || statusCode >= 300) {
			return { failure: failureOfResponse(words, { ...response, body: readable(body) }) };
		}
		if (call.expects === 'bytes') return { result: body };
		if (call.expects === 'nothing' && typeof body === 'string' && !/^\s*[<{[]/.test(body)) {
			return { result: undefined };
		}
		if (typeof body === 'string' && body.trim() !== '') {
			return { failure: failureOfUnusableBody(words, statusCode) };
		}
		return { result: body === '' || body === null ? undefined : body };
	}

	/** @throws NodeOperationError when the credential has no valid address */
	private describe(call: Call): CallDescription {
		const { apiKey, webhookToken, ...addresses } = this.credential;
		const { field, label } = BASE_URLS[call.api ?? 'core'];
		const address = addresses[field].replace(/\/+$/, '') + call.path;
		if (!/^https?:\/\//i.test(address) || !URL.canParse(address)) {
			throw new NodeOperationError(
				this.context.getNode(),
				`The '${label}' of ${BASE_URLS_PLACE}, is not a valid URL. It must start with https://`,
			);
		}
		const url = new URL(address);
		return {
			...call,
			url,
			isUsualPath: call.api === 'multichannel' || url.pathname.startsWith('/public/'),
			mask: (text) => {
				const sent = secretsIn(JSON.stringify([call.path, call.qs, call.body]));
				return withoutSecrets(text, apiKey.trim(), [webhookToken, ...sent]);
			},
		};
	}
}
