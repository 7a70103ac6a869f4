import { NodeApiError, type INode } from 'n8n-workflow';

export interface Failure {
	/** The HTTP status; `null` when there was no answer. */
	status: number | null;
	/** What happened, then what to do next. When an activation fails, n8n shows only this. */
	message: string;
	/** More about it, such as the network's error code. */
	detail?: string;
	/** Salesforge's own words. */
	apiMessage?: string;
	/** Whether it is a 404 that names no record: the server may not know the call. */
	isOfRoute?: boolean;
	/** Whether the same call may succeed a moment later. */
	isTransient: boolean;
	/** Whether Salesforge may have carried out the request although the call failed. */
	mayHaveActed: boolean;
	/** How long Salesforge asked to wait, in milliseconds. */
	retryAfter: number | null;
}

/** The outcome of a call, or of one entry of a batch. */
export type Result<Value> = { result: Value } | { failure: Failure };

/** A failed call to Salesforge's API, in text only: the request, which carries the API key, is never part of it. */
export class SalesforgeApiError extends NodeApiError {
	readonly status: number | null;

	readonly isOfRoute: boolean;

	constructor(
		node: INode,
		private readonly reason: Failure,
	) {
		const { message, detail, apiMessage, status } = reason;
		super(
			node,
			{ message },
			{
				message,
				description: apiMessage ?? detail,
				httpCode: status === null ? undefined : String(status),
			},
		);
		this.status = status;
		this.isOfRoute = reason.isOfRoute === true;
	}

	/** The same for an item of an execution. There n8n also shows the description, which says what to do next. */
	forItem(node: INode, itemIndex: number): NodeApiError {
		const { message, detail, apiMessage, status } = this.reason;
		const [, happened = message, remedy] = /^(.+?)\. (.+)$/s.exec(message) ?? [];
		return new NodeApiError(
			node,
			{ message: happened },
			{
				message: happened,
				description: [
					remedy,
					detail,
					apiMessage && !message.includes(apiMessage) && `Salesforge says: ${apiMessage}`,
				]
					.filter(Boolean)
					.join('. '),
				httpCode: status === null ? undefined : String(status),
				itemIndex,
			},
		);
	}
}
