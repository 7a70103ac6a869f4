import { dependOnRun, eventsIn } from '../eventsParameter';

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
