import { flatten, generateSamples, Salesforge, toEvent } from '../../../nodes';
import type { JsonObject } from '../../../nodes/Salesforge/shared/json';
import { resources } from '../../../nodes/Salesforge/resources/resources';
import { executeNode, itemsOf } from '../../../harness/n8nCore/execute';

const transforms = resources
	.flatMap(({ operations }) => operations)
	.filter(({ needsCredential }) => !needsCredential);

/** Every accepted form of an event, in turn. */
const forms: Array<(body: JsonObject) => JsonObject> = [
	(body) => body,
	(body) => toEvent(body) as JsonObject,
	(body) => ({ body }),
	(body) => ({ body: JSON.stringify(body) }),
	(body) => ({ headers: {}, params: {}, query: { sequence: 'seq_1' }, body }),
	(body) => flatten(toEvent(body)),
];

const mixedBodies = (count: number) =>
	Array.from({ length: count / 100 }, (_, index) =>
		generateSamples({ count: 100, seed: `mixed ${index}` }),
	).flat();

/** @param count a multiple of 100 */
export function worksOnMixedItems(count: number): void {
	const names = transforms
		.map(({ option }) => option.value as string)
		.filter((name) => name !== 'generateSample');

	it.each(names)(
		`%s works on ${count} mixed items, each result paired with its own`,
		async (operation) => {
			const bodies = mixedBodies(count);
			const items = itemsOf(...bodies.map((body, index) => forms[index % forms.length]!(body)));
			const before = JSON.stringify(items);
			const results = await executeNode(new Salesforge(), { resource: 'event', operation }, items);
			const isWanted = (body: JsonObject) => operation !== 'extractReply' || toEvent(body).reply;
			const wanted = bodies.flatMap((body, item) => (isWanted(body) ? [{ item }] : []));
			expect(results.map(({ pairedItem }) => pairedItem)).toEqual(wanted);
			expect(JSON.stringify(items)).toBe(before);
		},
	);
}
