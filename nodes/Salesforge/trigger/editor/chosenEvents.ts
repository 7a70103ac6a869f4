import { dependOnRun, eventsIn } from '../../parameters/events';

/**
 * The chosen events in the text of an expression of the node's description: a list of texts, whatever the parameter
 * holds, or `null` when it is an expression that only a run can evaluate.
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
