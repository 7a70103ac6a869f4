/** Behaviour of the API's actions that no source documents, so a client must handle every variant. */
export interface ActionBehaviour {
	/** The status for a reply to a Message-ID instead of an email id; 404 by default. */
	replyByMessageId: 204 | 404;
	/** The status for an accepted reply; 204 by default. */
	replyStatus: 202 | 204;
	/** Whether an accepted reply appears in its thread; true by default. */
	sentRepliesShow: boolean;
	/** Whether a sent email is listed with tracked links and a tracking pixel; false by default. */
	sentRepliesAreTracked: boolean;
	/** How threads are searched. By default, the search finds the text in an address, a name or the subject. */
	threadSearch: 'finds' | 'finds nothing' | 'ignored';
	/** `newestFirst` by default. */
	threadOrder: 'newestFirst' | 'oldestFirst' | 'shuffled';
	/** Which message's date a listed thread has; `newest` by default. */
	threadDate: 'first' | 'newest';
	/** Whether a thread can be read by its id before it is listed; true by default. */
	unlistedThreadsReadable: boolean;
	/** Whether Message-IDs in threads have angle brackets; false by default. */
	messageIdsInBrackets: boolean;
	/** The status for an unknown label; 404 by default. */
	unknownLabel: 400 | 404;
	/** The core API's form of an empty list; an object by default, an array on an older server. */
	emptyList: 'array' | 'object';
	/** Whether statuses are in upper case; false by default. */
	upperCaseStatuses: boolean;
	/** Whether contacts can be listed by cursor. Older servers reject the parameter. True by default. */
	contactCursor: boolean;
	/** How many contacts the account may have in sequences; unlimited by default. */
	contactCapacity: number;
	/** What changes the time at which a contact in a sequence was updated; `anything` by default. */
	enrolmentUpdatedBy: 'anything' | 'status';
	/** What a list's `total` counts: the whole list by default, or only the page. */
	totalOf: 'list' | 'page';
	/** How often a validation answers that it is in progress; 2 by default. */
	validationAsks: number;
	/** Whether validations fail; false by default. */
	validationsFail: boolean;
	/** Whether a validation leaves out contacts who were validated before; false by default. */
	skipsValidated: boolean;
	/** How a multichannel sequence's figures are arranged; `flat` by default, as those of an older sequence. */
	multichannelStats: 'byChannel' | 'flat';
	/** What `sending-data` contains; `counts` by default. */
	sendingData: 'counts' | 'times';
	/** What a contact's `tags` contain; `names` by default. */
	contactTags: 'ids' | 'names';
	/** The status for an unknown parameter of the list of contacts; 400 by default. */
	unknownParameter: 200 | 400;
	/** What core does with `Bearer` in front of the key; 401 by default. */
	bearer: 200 | 401;
	/** What threads do with the number of a multichannel sequence in `sequence_ids[]`; `filters` by default. */
	multichannelFilter: 'filters' | 'ignored' | 'refused';
}

export const DEFAULT_ACTION_BEHAVIOUR: ActionBehaviour = {
	replyByMessageId: 404,
	replyStatus: 204,
	sentRepliesShow: true,
	sentRepliesAreTracked: false,
	threadSearch: 'finds',
	threadOrder: 'newestFirst',
	threadDate: 'newest',
	unlistedThreadsReadable: true,
	messageIdsInBrackets: false,
	unknownLabel: 404,
	emptyList: 'object',
	upperCaseStatuses: false,
	contactCursor: true,
	contactCapacity: Infinity,
	enrolmentUpdatedBy: 'anything',
	totalOf: 'list',
	validationAsks: 2,
	validationsFail: false,
	skipsValidated: false,
	multichannelStats: 'flat',
	sendingData: 'counts',
	contactTags: 'names',
	unknownParameter: 400,
	bearer: 401,
	multichannelFilter: 'filters',
};
