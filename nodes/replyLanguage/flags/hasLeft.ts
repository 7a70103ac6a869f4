import { languages } from '../languages';
import { startOfWord } from '../phrases';
import { edgesOf, readSentences } from './sentences';

let compiled: RegExp[] | undefined;

/**
 * Whether the reply says that somebody has left the company, or that nobody reads the mailbox any more. Somebody who is
 * only away has not left. False does not prove the opposite.
 *
 * @param text the writer's newest words
 */
export function hasLeft(text: string): boolean {
	compiled ??= languages.flatMap((language) =>
		language.departure ? [new RegExp(startOfWord(language.departure, language), 'u')] : [],
	);
	return readSentences(edgesOf(text)).some(
		(sentence) => !/[?？]/u.test(sentence) && compiled!.some((pattern) => pattern.test(sentence)),
	);
}
