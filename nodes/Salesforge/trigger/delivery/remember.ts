import { EVENT_ID_HEADER, readEventId } from '../access/signature';
import type { VerifiedDelivery } from '../access/verifyDelivery';
import { TriggerMemory, type Claim } from '../memory/memory';
import type { TriggerState } from '../state';
import type { Reception } from './receive';
import type { DeliverySettings } from './settings';

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
) {
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
		/** Withdraws the claim on the new events. */
		forget: () => claim.forget(),
		/** Writes to static data what should outlive the process. */
		store: () => {
			saveSecrets();
			memory.store(staticData, settings, Date.now());
		},
	};
}

/** What is new in a delivery. */
export type Remembered = ReturnType<typeof remember>;
