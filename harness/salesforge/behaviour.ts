import { EVENT_TYPES } from './eventTypes';

/** What Salesforge's documentation leaves open, and where it could come to differ (docs/salesforge-api.md). */
export interface Behaviour {
	/** Whether webhooks created through the API get a secret, and their deliveries a signature. */
	signs: boolean;
	/** Whether the sequences of a new webhook are ignored. */
	ignoresSequences: boolean;
	/** Whether core's list of sequences ignores `type`. */
	ignoresType: boolean;
	/** The largest page size, whatever the `limit`. */
	maxLimit: number;
	/** The order of the list of webhooks. */
	webhookOrder: 'oldestFirst' | 'newestFirst';
	/** The event types that a webhook can have. */
	eventTypes: readonly string[];
	/** How a webhook's URL looks in a response. */
	answeredUrl: (url: string) => string;
}

export const DEFAULT_BEHAVIOUR: Readonly<Behaviour> = {
	signs: true,
	ignoresSequences: false,
	ignoresType: false,
	maxLimit: 100,
	webhookOrder: 'oldestFirst',
	eventTypes: EVENT_TYPES,
	answeredUrl: (url) => url,
};
