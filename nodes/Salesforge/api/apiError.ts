import { NodeApiError, type INode } from 'n8n-workflow';

/** What became of a call that failed. */
export interface Failure {
	/** The HTTP status; `null` when there was no answer. */
	status: number | null;
	/** What happened and what to do next: n8n shows no more than this where an activation fails. */
	message: string;
	/** Salesforge's own words, or the network's. */
	detail?: string;
	/** Whether the same call may succeed a moment later. */
	isTransient: boolean;
	/** Whether Salesforge may have done what was asked although the call failed. */
	mayHaveActed: boolean;
	/** What Salesforge asked to wait, in milliseconds. */
	retryAfter: number | null;
}

/**
 * A call to Salesforge's API that failed, in n8n's words. It is made of text only: the request, which carries the API
 * key, never becomes part of it.
 */
export class SalesforgeApiError extends NodeApiError {
	readonly status: number | null;

	readonly isTransient: boolean;

	readonly mayHaveActed: boolean;

	readonly retryAfter: number | null;

	constructor(node: INode, failure: Failure) {
		const { message, detail, status } = failure;
		super(
			node,
			{ message },
			{ message, description: detail, httpCode: status === null ? undefined : String(status) },
		);
		this.status = status;
		this.isTransient = failure.isTransient;
		this.mayHaveActed = failure.mayHaveActed;
		this.retryAfter = failure.retryAfter;
	}
}
