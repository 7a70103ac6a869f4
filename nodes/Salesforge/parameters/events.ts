import { isEventType } from '../events';

/** Chosen in the editor for all events, including those of types that are unknown today. */
export const ALL_EVENTS = '*';

/** Thrown when a parameter that should hold event types holds something else. The message names what. */
export class InvalidEventsError extends Error {}

/**
 * The event types in a parameter: a list, or text with commas by expression. It is also run as the text of an
 * expression by n8n's editor, and so names nothing from outside.
 *
 * @returns `null` when there is anything but texts
 */
export function eventsIn(value: unknown): string[] | null {
	const parts = [value].flat().filter((part) => part !== undefined && part !== null);
	if (!parts.every((part) => typeof part === 'string')) return null;
	const types = parts.flatMap((part) => part.split(',')).map((type) => type.trim());
	return [...new Set(types.filter((type) => type !== ''))];
}

/**
 * Reads the chosen event types for a delivery. Types that are unknown today are kept: Salesforge may know them.
 *
 * @throws InvalidEventsError when there is none, or anything but text
 */
export function readEvents(value: unknown): Set<string> {
	const types = eventsIn(value);
	if (types === null) {
		throw new InvalidEventsError(
			`'Trigger On' should be a list of event types or comma-separated text. It is ${JSON.stringify(value)}`,
		);
	}
	if (types.length === 0) {
		throw new InvalidEventsError("No event is chosen. Choose at least one under 'Trigger On'");
	}
	return new Set(types);
}

/**
 * Reads the chosen event types where a mistake can still be put right: when the workflow is activated.
 *
 * @throws InvalidEventsError also when a type is unknown
 */
export function readKnownEvents(value: unknown): Set<string> {
	const types = readEvents(value);
	const unknown = [...types].filter((type) => type !== ALL_EVENTS && !isEventType(type));
	if (unknown.length > 0) {
		throw new InvalidEventsError(
			`'Trigger On' contains unknown event types: ${unknown.join(', ')}. Choose events from the list, or use their values in the expression, for example email_replied`,
		);
	}
	return types;
}

/**
 * Whether only a run can tell the chosen events: they are an expression that uses a variable. The editor draws the
 * outputs without a run. Also run as the text of an expression, see {@link eventsIn}.
 *
 * @param raw the parameter as it is saved
 */
export function dependOnRun(raw: unknown): boolean {
	return typeof raw === 'string' && raw.startsWith('=') && raw.includes('$');
}
