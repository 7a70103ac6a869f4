import { ALL_EVENTS, isEventType } from '../events';

/**
 * The event types in a parameter: a list, or text with commas; `null` for anything else. Its source also runs inside an
 * expression in n8n's editor, so it refers to nothing outside itself.
 */
export function eventsIn(value: unknown): string[] | null {
	const parts = [value].flat().filter((part) => part !== undefined && part !== null);
	if (!parts.every((part) => typeof part === 'string')) return null;
	const types = parts.flatMap((part) => part.split(',')).map((type) => type.trim());
	return [...new Set(types.filter((type) => type !== ''))];
}

/** The chosen event types, for a delivery. Unknown ones are kept: Salesforge may send them. Throws an Error. */
export function readEvents(value: unknown): Set<string> {
	const types = eventsIn(value);
	if (types === null) {
		throw new Error(
			`'Trigger On' should be a list of event types or comma-separated text. It is ${JSON.stringify(value)}`,
		);
	}
	if (types.length === 0) {
		throw new Error("No event is chosen. Choose at least one under 'Trigger On'");
	}
	return new Set(types);
}

/** The same when the workflow is activated, and the user can still correct unknown types. */
export function readKnownEvents(value: unknown): Set<string> {
	const types = readEvents(value);
	const unknown = [...types].filter((type) => type !== ALL_EVENTS && !isEventType(type));
	if (unknown.length > 0) {
		throw new Error(
			`'Trigger On' contains unknown event types: ${unknown.join(', ')}. Choose events from the list, or use their values in the expression, for example email_replied`,
		);
	}
	return types;
}

/**
 * Whether the chosen events are only known at run time: they are an expression that uses a variable, and the editor
 * draws the outputs without running it. Its source also runs inside an expression, see {@link eventsIn}.
 */
export function dependOnRun(raw: unknown): boolean {
	return typeof raw === 'string' && raw.startsWith('=') && raw.includes('$');
}

/**
 * The source, for expressions in the node's description, of the chosen events: a list of texts, whatever the parameter
 * contains, or `null` when it is an expression that only a run can evaluate.
 */
export const CHOSEN_EVENTS = `(() => {
	const dependOnRun = ${dependOnRun.toString()};
	const eventsIn = ${eventsIn.toString()};
	try {
		return dependOnRun($rawParameter.events) ? null : (eventsIn($parameter.events) ?? []);
	} catch {
		return null;
	}
})()`;
