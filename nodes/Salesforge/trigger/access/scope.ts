/** What a webhook is for, as its URL says. */
export interface WebhookScope {
	/** The event type that it is registered for; empty when the URL names none. */
	type: string;
	/** `null` for the whole workspace. */
	sequenceId: string | null;
}

export const isText = (value: unknown): value is string =>
	typeof value === 'string' && value !== '';

/** @param query the query of the called URL */
export function readScope({ event, sequence }: Record<string, unknown>): WebhookScope {
	return {
		type: isText(event) ? event : '',
		sequenceId: isText(sequence) ? sequence : null,
	};
}

/** The name of a webhook in the trigger's secrets: `email_replied`, or `email_replied/seq_1` with a sequence. */
export const scopeKey = ({ type, sequenceId }: WebhookScope): string =>
	sequenceId === null ? type : `${type}/${sequenceId}`;
