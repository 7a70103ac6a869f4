import { doubling, filled, LINEAR_DOUBLING } from '../../harness/growth';
import { messageIdOf } from '../../nodes';

it.each(['&', '&amp;', '<a', '<a ', '<p x', '<', ' ', '\u200b', '&#1;'])(
	'a LinkedIn message with only %j gets its key in linear time',
	(part) => {
		const keyOf = (text: string) =>
			messageIdOf({
				channel: 'linkedin',
				threadId: 'thread_1',
				text,
				time: '2026-03-10T10:00:00.000Z',
			});
		expect(doubling(filled(part), keyOf, 250_000)).toBeLessThan(LINEAR_DOUBLING);
	},
);
