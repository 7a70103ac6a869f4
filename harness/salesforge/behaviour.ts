import { EVENT_TYPES } from './eventTypes';

/**
 * How `DELETE .../webhooks/{id}` behaves: the status of an API without this call, `works`, or `pretends`, which answers
 * 204 and deletes nothing.
 */
export type DeleteSupport = 404 | 405 | 501 | 'works' | 'pretends';

/**
 * Differences between versions of Salesforge, and questions that its documentation leaves open
 * (docs/salesforge-api.md).
 */
export interface Behaviour {
	deleteSupport: DeleteSupport;
	/** Whether webhooks created through the API get a secret, and their deliveries a signature. */
	signs: boolean;
	/** Whether `sequenceIds` is supported. Otherwise it is ignored. */
	knowsSequenceIds: boolean;
	/** Whether both fields for a webhook's sequences are ignored. */
	ignoresSequences: boolean;
	/** Whether responses name a webhook's sequences. */
	namesSequences: boolean;
	/** Whether core lists sequences of both kinds by default. */
	mixesSequences: boolean;
	/** Whether core's list of sequences ignores `type`. */
	ignoresType: boolean;
	/** The form of an empty list. */
	emptyList: 'array' | 'object';
	/** Whether a list includes its offset and total. */
	tellsTotal: boolean;
	/** Whether the deprecated `sequenceID` is rejected. */
	refusesSequenceID: boolean;
	/** How the API handles unknown fields. */
	unknownFields: 'ignored' | 'refused';
	/** The largest page size, whatever the `limit`. */
	maxLimit: number;
	/** The order of the list of webhooks. */
	webhookOrder: 'oldestFirst' | 'newestFirst';
	/** The event types that a webhook can have. */
	eventTypes: readonly string[];
	/** How a list changes a webhook's URL. */
	listedUrl: (url: string) => string;
}

const asItIs = (url: string) => url;

/** Salesforge since 2026. */
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
	eventTypes: EVENT_TYPES,
	listedUrl: asItIs,
};

/** Salesforge before: webhooks cannot be deleted and are not signed. */
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
