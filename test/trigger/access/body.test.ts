import { isJsonType, readBodies } from '../../../nodes/Salesforge/trigger/access/body';
import { articleBody } from '../../../harness/fixtures/article';

const raw = Buffer.from(JSON.stringify(articleBody(1)));

it.each(['application/json ', 'application/json-seq', 'application/vnd.api+json', 'text/plain'])(
	'parses JSON that was sent as %j itself, because n8n does not',
	(contentType) => {
		expect(isJsonType(contentType)).toBe(false);
		expect(readBodies({ raw, contentType, parsed: undefined })).toEqual([articleBody(1)]);
	},
);

it('accepts an array of 1,000 events and refuses a longer one', () => {
	const read = (length: number) =>
		readBodies({ raw, contentType: 'application/json', parsed: Array(length).fill({}) });
	expect(read(1_000)).toHaveLength(1_000);
	expect(() => read(1_001)).toThrow('The body has 1001 events. Send at most 1000 per delivery');
});
