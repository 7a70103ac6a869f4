import { isJsonType, readBodies, readText } from '../../../nodes/Salesforge/trigger/access/body';
import { articleBody } from '../../../harness/fixtures/article';

const text = JSON.stringify(articleBody(1));

it.each(['application/json ', 'application/json-seq', 'application/vnd.api+json', 'text/plain'])(
	'parses JSON that was sent as %j itself, because n8n does not',
	(contentType) => {
		expect(isJsonType(contentType)).toBe(false);
		expect(readText(text, contentType)).toEqual({
			bodies: [articleBody(1)],
		});
	},
);

it('accepts an array of 1,000 events and refuses a longer one', () => {
	const read = (length: number) => readBodies(Array(length).fill({}));
	expect(read(1_000)).toMatchObject({ bodies: { length: 1_000 } });
	expect(read(1_001)).toEqual({
		reason: 'The body has 1001 events. Send at most 1000 per delivery',
	});
});
