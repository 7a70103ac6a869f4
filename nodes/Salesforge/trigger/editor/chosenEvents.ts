/**
 * The chosen events in the text of an expression of the node's description: a list of texts, whatever the parameter
 * holds, or `null` when it is an expression that only a run can evaluate.
 */
export const CHOSEN_EVENTS = `(() => {
	try {
		return [$parameter.events].flat().filter((event) => typeof event === 'string' && event !== '');
	} catch {
		return null;
	}
})()`;
