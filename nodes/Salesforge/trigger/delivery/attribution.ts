import type { RegisteredScope } from './filter';

/** What the called URL says of a delivery. */
export interface Attribution {
	/** The sequence of an event whose body names none. */
	sequenceId?: string;
	/** What the webhook was registered for; none with manual registration, where anybody may have written the URL. */
	registered?: RegisteredScope;
}

const textOf = (value: unknown) => (typeof value === 'string' && value !== '' ? value : undefined);

/**
 * @param query of the called URL
 * @param isSigned whether its token covers the query
 */
export function readAttribution(
	{ event, sequence }: { event?: unknown; sequence?: unknown },
	isSigned: boolean,
): Attribution {
	const sequenceId = textOf(sequence);
	return {
		sequenceId,
		registered: isSigned
			? { event: textOf(event) ?? null, sequenceId: sequenceId ?? null }
			: undefined,
	};
}
