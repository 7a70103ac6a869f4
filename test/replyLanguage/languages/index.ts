import { readFileSync } from 'node:fs';
import path from 'node:path';

import { languages } from '../../../nodes/replyLanguage/languages';
import type { Language } from '../../../nodes/replyLanguage/languages/language';

/** Replies in one language, with the expected results. */
export interface LanguageFixture {
	stop: {
		/** Words that are a request to stop if the email has no others. */
		words: string[];
		please: string;
		thanks: string;
	};
	/** Each has the subject "Re: ..." by default. */
	replies: Array<{ text: string; subject?: string; asksToStop: boolean; isOutOfOffice: boolean }>;
	/** Replies of 1 May 2026, a Friday, with the date of return. */
	returnsOn?: Array<[text: string, date: string | null]>;
	/** Whether somebody has left the company, or nobody reads the mailbox. */
	hasLeft?: Array<[text: string, hasLeft: boolean]>;
}

export function fixtureOf({ code }: Language): LanguageFixture {
	const file = path.join(__dirname, `${code}.json`);
	return JSON.parse(readFileSync(file, 'utf8')) as LanguageFixture;
}

/** What there is of one kind in every language whose flags are read, with the language's name. */
export const everyFixture = <T>(pick: (fixture: LanguageFixture) => readonly T[] | undefined) =>
	languages
		.filter(({ stop }) => stop)
		.flatMap((language) =>
			(pick(fixtureOf(language)) ?? []).map((each) => [language.name, each] as const),
		);
