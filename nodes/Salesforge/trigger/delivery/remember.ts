import type { IWebhookFunctions } from 'n8n-workflow';

import type { WebhookScope } from '../access/scope';
import { storeAnnounced } from '../access/newSecrets';
import { EVENT_ID_HEADER, readEventId } from '../access/signature';
import { proveSecret, scopeKey } from '../access/signingSecrets';
import { memoryOf } from '../memory/memories';
import type { Claim } from '../memory/memory';
import { staticDataOf, type CalledTrigger } from './host';
import type { ReceivedEvent, Reception } from './receive';
import type { DeliverySettings } from './settings';

/** What to remember of a delivery. */
export interface Remembered {
	claim: Claim | null;
	/** Writes it to static data. */
	store: () => void;
}

/** Remembers the new events, and what the signature has proven. */
export function remember(
	context: IWebhookFunctions,
	trigger: CalledTrigger,
	settings: DeliverySettings,
	scope: WebhookScope,
	accepted: readonly ReceivedEvent[],
	proven: string | undefined,
): Remembered {
	const staticData = staticDataOf(context);
	const storeSecrets = () => {
		storeAnnounced(trigger, staticData);
		if (proven !== undefined) proveSecret(staticData, scopeKey(scope), proven);
	};
	// A test should see every event.
	const { dropDuplicates, onlyFirst, oneExecutionPerReply } = settings;
	const isRemembering = (dropDuplicates || onlyFirst || oneExecutionPerReply) && !trigger.isTest;
	if (!isRemembering || accepted.length === 0) return { claim: null, store: storeSecrets };

	const memory = memoryOf(context.getWorkflow().id, trigger.node.id);
	memory.load(staticData);
	const eventId = readEventId(context.getHeaderData()[EVENT_ID_HEADER]);
	const claim = memory.claim(
		accepted.map(({ event }) => event),
		settings,
		eventId === null ? null : { ...scope, eventId },
	);
	return {
		claim,
		store: () => {
			storeSecrets();
			memory.store(staticData, settings, Date.now());
		},
	};
}

/** Leaves out known events and gives the reason. */
export function withoutKnown(reception: Reception, claim: Claim | null): Reception {
	if (claim === null) return reception;
	const { known } = claim;
	const reasons = known.filter((reason) => reason !== null);
	return {
		...reception,
		accepted: reception.accepted.filter((_event, index) => known[index] === null),
		ignored: [...new Set([...reception.ignored, ...reasons])],
	};
}
