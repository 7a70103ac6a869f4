import { EVENT_ID_HEADER, readEventId } from '../access/signature';
import type { VerifiedDelivery } from '../access/verifyDelivery';
import { TriggerMemory, type Claim } from '../memory/memory';
import type { TriggerState } from '../state';
import type { Reception } from './receive';
import type { DeliverySettings } from './settings';

/** What is new in a delivery. */
export interface Remembered {
	reception: Reception;
	/** Withdraws the claim on the new events, see {@link Claim.forget}. */
	forget: () => void;
	/** Writes to static data what should outlive the process. */
	store: () => void;
}

function withoutKnown(reception: Reception, { known }: Claim): Reception {
	const reasons = known.filter((reason) => reason !== null);
	return {
		...reception,
		accepted: reception.accepted.filter((_event, index) => known[index] === null),
		ignored: [...new Set([...reception.ignored, ...reasons])],
	};
}

/** Remembers the new events of a delivery, and leaves out the known ones. */
export function remember(
	state: TriggerState,
	{ scope, headers, staticData, saveSecrets }: VerifiedDelivery,
	settings: DeliverySettings,
	reception: Reception,
): Remembered {
	// A test should see every event.
	const { dropDuplicates, onlyFirst, oneExecutionPerReply } = settings;
	const isRemembering = (dropDuplicates || onlyFirst || oneExecutionPerReply) && !state.isTest;
	if (!isRemembering || reception.accepted.length === 0) {
		return { reception, forget: () => undefined, store: saveSecrets };
	}
	const memory = (state.memory ??= new TriggerMemory());
	memory.load(staticData);
	const eventId = readEventId(headers[EVENT_ID_HEADER]);
	const claim = memory.claim(
		reception.accepted.map(({ event }) => event),
		settings,
		eventId === null ? null : { ...scope, eventId },
	);
	return {
		reception: withoutKnown(reception, claim),
		forget: () => claim.forget(),
		store: () => {
			saveSecrets();
			memory.store(staticData, settings, Date.now());
		},
	};
}
