import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';

import { asksToStop } from '../../nodes/replyLanguage/flags/asksToStop';
import { hasLeft } from '../../nodes/replyLanguage/flags/hasLeft';
import type { Flag } from './flags';
import { labelled, type Reply } from './model';

const recognise: Record<Flag, (text: string) => boolean> = {
	asksToStop: (text) => asksToStop(text, null),
	hasLeft,
};

/** Replies that a model is never trained on, by language. They were labelled before the code had read them. */
export function heldOut(flag: Flag): Array<[language: string, replies: Reply[]]> {
	const file = resolve(__dirname, `../../test/replyLanguage/heldOut/${flag}.json`);
	const languages = JSON.parse(readFileSync(file, 'utf8')) as Record<
		string,
		Record<string, string[]>
	>;
	return Object.entries(languages).map(([language, lists]) => [language, labelled(flag, lists)]);
}

/** How many of the replies that say it are found, and how many others are taken for one. */
export function measure(flag: Flag, replies: readonly Reply[]) {
	const found = replies.filter(({ text }) => recognise[flag](text));
	const saying = replies.filter(({ saysIt }) => saysIt).length;
	const right = found.filter(({ saysIt }) => saysIt).length;
	return {
		saying,
		right,
		wrong: found.length - right,
		recall: right / saying,
		precision: right / found.length,
	};
}
