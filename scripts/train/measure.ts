import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';

import { asksToStop } from '../../nodes/replyLanguage/flags/asksToStop';
import type { Reply } from './model';

const file = resolve(__dirname, '../../test/replyLanguage/heldOut.json');

/** Replies that the model is never trained on, by language. They were labelled before the code had read them. */
export const heldOut: ReadonlyArray<[language: string, replies: Reply[]]> = Object.entries(
	JSON.parse(readFileSync(file, 'utf8')) as Record<string, Record<'asksToStop' | 'none', string[]>>,
).map(([language, { asksToStop: requests, none }]) => [
	language,
	[
		...requests.map((text) => ({ text, isRequest: true })),
		...none.map((text) => ({ text, isRequest: false })),
	],
]);

/** How many of the requests are found, and how many other replies are taken for one. */
export function measure(replies: readonly Reply[]) {
	const found = replies.filter(({ text }) => asksToStop(text, null));
	const requests = replies.filter(({ isRequest }) => isRequest).length;
	const right = found.filter(({ isRequest }) => isRequest).length;
	return {
		requests,
		right,
		wrong: found.length - right,
		recall: right / requests,
		precision: right / found.length,
	};
}
