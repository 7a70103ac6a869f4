/**
 * What becomes of `DELETE .../webhooks/{id}`: the status of an API that has no such call, `works`, or `pretends`, which
 * answers 204 and deletes nothing.
 */
export type DeleteSupport = 404 | 405 | 501 | 'works' | 'pretends';

/** What differs between versions of Salesforge, and what its documentation leaves open (docs/salesforge-api.md). */
export interface Behaviour {
	deleteSupport: DeleteSupport;
	/** Whether webhooks made through the API get a secret, and their deliveries a signature. */
	signs: boolean;
	/** Whether `sequenceIds` is known; otherwise it is ignored. */
	knowsSequenceIds: boolean;
	/** Whether both ways to name a webhook's sequences are ignored. */
	ignoresSequences: boolean;
	/** Whether an answer names a webhook's sequences. */
	namesSequences: boolean;
	/** Whether core lists the sequences of both kinds, unless `type` says otherwise. */
	mixesSequences: boolean;
	/** Whether core's list of sequences ignores `type`. */
	ignoresType: boolean;
	/** What the list of an empty page is. */
	emptyList: 'array' | 'object';
	/** Whether a list says where it stands and how long it is. */
	tellsTotal: boolean;
	/** Whether the deprecated `sequenceID` is refused. */
	refusesSequenceID: boolean;
	/** How a field is answered that the API does not know. */
	unknownFields: 'ignored' | 'refused';
	/** The most items that a page brings, whatever `limit` asks for. */
	maxLimit: number;
	/** The order of the list of webhooks. */
	webhookOrder: 'oldestFirst' | 'newestFirst';
	/** What a list makes of a webhook's URL. */
	listedUrl: (url: string) => string;
}

const asItIs = (url: string) => url;

/** Salesforge as it is since 2026. */
const today: Behaviour = {
	deleteSupport: 'works',
	signs: true,
	knowsSequenceIds: true,
	ignoresSequences: false,
	namesSequences: true,
	mixesSequences: true,
	ignoresType: false,
	emptyList: 'object',
	tellsTotal: true,
	refusesSequenceID: false,
	unknownFields: 'ignored',
	maxLimit: 100,
	webhookOrder: 'oldestFirst',
	listedUrl: asItIs,
};

/** Salesforge as it was: webhooks cannot be deleted and are not signed. */
const older: Behaviour = {
	...today,
	deleteSupport: 404,
	signs: false,
	knowsSequenceIds: false,
	namesSequences: false,
	mixesSequences: false,
	ignoresType: true,
	emptyList: 'array',
	tellsTotal: false,
};

export type Generation = 'today' | 'older';

export const behaviourOf = (generation: Generation): Behaviour =>
	generation === 'today' ? { ...today } : { ...older };
