function describe(body: unknown): string {
	if (body === null) return 'null';
	if (Array.isArray(body)) return 'an array';
	if (typeof body !== 'object') return `a ${typeof body}`;
	return Object.keys(body).length === 0 ? 'an empty object' : 'an object';
}

/** Why `normalizeEvent` returns `null` for the body. */
export const notAnEvent = (body: unknown) =>
	`Expected a Salesforge event, got ${describe(body)} without webhookInfo.type and without the block of a known event`;
