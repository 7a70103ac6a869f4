/** What no source says of the API's actions, and so a client must take either way. */
export interface ActionBehaviour {
	/** What a reply by the e-mail's Message-ID instead of its id gives; 404 by default. */
	replyByMessageId: 204 | 404;
	/** What a reply that was accepted answers; 204 by default. */
	replyStatus: 202 | 204;
	/** Whether a reply that was accepted shows in its thread; true by default. */
	sentRepliesShow: boolean;
	/** What the search of threads does: by default it finds what has the text in an address, a name or the subject. */
	threadSearch: 'finds' | 'finds nothing' | 'ignored';
	/** `newestFirst` by default. */
	threadOrder: 'newestFirst' | 'oldestFirst' | 'shuffled';
	/** Of which message a listed thread has the date; `newest` by default. */
	threadDate: 'first' | 'newest';
	/** Whether a thread can be read by its id before it is listed; true by default. */
	unlistedThreadsReadable: boolean;
	/** Whether the Message-IDs of threads come in angle brackets; false by default. */
	messageIdsInBrackets: boolean;
	/** What an unknown label gives; 404 by default. */
	unknownLabel: 400 | 404;
	/** How an empty list of the core API arrives; as an array by default. */
	emptyList: 'array' | 'object';
	/** Whether statuses come in capitals; false by default. */
	upperCaseStatuses: boolean;
	/** Whether contacts can be listed by cursor: older servers refuse the parameter; true by default. */
	contactCursor: boolean;
	/** How many contacts the account may have in sequences; no bound by default. */
	contactCapacity: number;
}

export const DEFAULT_ACTION_BEHAVIOUR: ActionBehaviour = {
	replyByMessageId: 404,
	replyStatus: 204,
	sentRepliesShow: true,
	threadSearch: 'finds',
	threadOrder: 'newestFirst',
	threadDate: 'newest',
	unlistedThreadsReadable: true,
	messageIdsInBrackets: false,
	unknownLabel: 404,
	emptyList: 'array',
	upperCaseStatuses: false,
	contactCursor: true,
	contactCapacity: Infinity,
};
