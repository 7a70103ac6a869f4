import { NodeApiError, type INode } from 'n8n-workflow';

/** What became of a call that failed. */
export interface Failure {
	/** The HTTP status; `null` when there was no answer. */
	status: number | null;
	/** A sentence that says what happened and others what to do next: n8n shows no more than this where an activation fails. */
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

	private readonly told: Failure;

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
		this.told = failure;
	}

	/** The same for an item of an execution, where n8n shows the description too: it says what to do next. */
	forItem(node: INode, itemIndex: number): NodeApiError {
		const { message, detail, status } = this.told;
		const [, happened = message, remedy] = /^(.+?)\. (.+)$/s.exec(message) ?? [];
		return new NodeApiError(
			node,
			{ message: happened },
			{
				message: happened,
				description: [remedy, detail && `Salesforge says: ${detail}`].filter(Boolean).join('. '),
				httpCode: status === null ? undefined : String(status),
				itemIndex,
			},
		);
	}
}
