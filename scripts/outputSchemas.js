const typeOf = (value) => (Array.isArray(value) ? 'array' : typeof value);

/** A JSON schema that matches all the values. A field that is empty in all of them counts as text. */
function schemaOf(values) {
	const present = values.filter((value) => value !== null && value !== undefined);
	const type = present.length === 0 ? 'string' : typeOf(present[0]);
	if (type === 'array') return { type, items: schemaOf(present.flat()) };
	if (type !== 'object') return { type };
	const keys = new Set(present.flatMap((value) => Object.keys(value)));
	const properties = [...keys].map((key) => [key, schemaOf(present.map((value) => value[key]))]);
	return { type, properties: Object.fromEntries(properties) };
}

/**
 * The output schema of each operation with its default parameters, from the built package.
 *
 * @param built the result of `require('n8n-nodes-salesforge')`
 */
exports.outputSchemas = function (built) {
	const { extractReply, flatten, generateSamples, isReply, simplifyReply, toEvent, toRow } = built;
	// Enough samples of every type for every field to have a value.
	const count = 4 * built.EVENT_TYPES.length;
	const events = generateSamples({ count, seed: 'salesforge' }).map((body) => toEvent(body));
	const replies = events.filter(isReply).map((event) => simplifyReply(extractReply(event)));
	return {
		extractReply: schemaOf(replies),
		flatten: schemaOf(events.map((event) => flatten(event))),
		generateSample: schemaOf(events),
		normalize: schemaOf(events),
		toRow: schemaOf(events.map((event) => toRow(event))),
	};
};
