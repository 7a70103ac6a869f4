import { readFileSync } from 'node:fs';
import path from 'node:path';

/** Replies in one language, with the expected results. */
export interface ReplyFixture {
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
}

/** @param code of the language, ISO 639-1 */
export function fixtureOf(code: string): ReplyFixture {
	const file = path.join(__dirname, `${code}.json`);
	return JSON.parse(readFileSync(file, 'utf8')) as ReplyFixture;
}
