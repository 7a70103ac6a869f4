import { doubling, filled, LINEAR_DOUBLING } from '../../../harness/growth';
import { newestText, plainText } from '../../../nodes/Salesforge/resources/conversation/text';

describe.each(['<a', '<!', '</', '<!--', '<mailto:', '<a ', '<p', '<p ', '<p a', '<br/'])(
	'a message full of %j',
	(part) => {
		it.each([
			['text', ''],
			['HTML', '<br>'],
		])('is read in linear time as %s', (_kind, start) => {
			const read = (text: string) => [plainText(start + text), newestText(start + text)];
			expect(doubling(filled(part), read, 250_000)).toBeLessThan(LINEAR_DOUBLING);
		});
	},
);
