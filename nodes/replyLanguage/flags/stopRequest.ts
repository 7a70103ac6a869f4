import type { StopClasses } from '../languages/language';
import type { Sentence } from './sentences';

type Name = keyof StopClasses;

/** A word or phrase of a class. */
interface Entry {
	name: Name;
	/** A word that ends with an asterisk is a beginning. `~` stands for up to five words. */
	words: string[];
}

/** The entries of one language by their first words, or by the first letters of those. */
export interface Lexicon {
	whole: Map<string, Entry[]>;
	beginnings: Map<string, Entry[]>;
	isNegationLast: boolean;
}

const MAX_GAP = 5;
/** Beginnings have at least as many letters. */
const BEGINNING = 2;
/** Longer ones are not requests. This also limits the time. */
const MAX_WORDS = 60;
/** "m'envoyez" and "we're" are two words, "don't" is one. */
const WORD = /[\p{L}\p{N}]{1,2}(?='\p{L}{2})|[\p{L}\p{N}]+(?:'[\p{L}]+)?/gu;

function wordsOf(clause: string): string[] {
	const words = clause.match(WORD) ?? [];
	return words.length > MAX_WORDS ? [] : words;
}

export function lexiconOf(classes: StopClasses, isNegationLast = false): Lexicon {
	const lexicon: Lexicon = { whole: new Map(), beginnings: new Map(), isNegationLast };
	for (const [name, entries] of Object.entries(classes) as Array<[Name, readonly string[]]>) {
		for (const entry of entries) {
			const words = entry.split(' ');
			const isBeginning = words[0]!.endsWith('*');
			const map = isBeginning ? lexicon.beginnings : lexicon.whole;
			const key = isBeginning ? words[0]!.slice(0, BEGINNING) : words[0]!;
			map.set(key, [...(map.get(key) ?? []), { name, words }]);
		}
	}
	return lexicon;
}

function isWord(given: string | undefined, wanted: string): boolean {
	if (given === undefined) return false;
	return wanted.endsWith('*') ? given.startsWith(wanted.slice(0, -1)) : given === wanted;
}

/** Where the entry ends that begins with the word at the index, if it goes on like that. */
function endOf(words: readonly string[], index: number, { words: wanted }: Entry): number | null {
	let at = index + 1;
	for (let part = 1; part < wanted.length; part += 1) {
		if (wanted[part] === '~') {
			part += 1;
			const last = Math.min(at + MAX_GAP, words.length);
			while (at < last && !isWord(words[at], wanted[part]!)) at += 1;
		}
		if (!isWord(words[at], wanted[part]!)) return null;
		at += 1;
	}
	return at;
}

/** The entries that can begin with the word. */
function entriesFor(word: string, { whole, beginnings }: Lexicon): Entry[] {
	const alike = beginnings.get(word.slice(0, BEGINNING)) ?? [];
	return [...(whole.get(word) ?? []), ...alike.filter(({ words }) => isWord(word, words[0]!))];
}

/** The lexicons with the most words of the text: its language, and others that are alike. */
function closest(words: readonly string[], lexicons: readonly Lexicon[]): Lexicon[] {
	const known = lexicons.map(
		(lexicon) => words.filter((word) => entriesFor(word, lexicon).length > 0).length,
	);
	const most = Math.max(1, ...known);
	return lexicons.filter((_, index) => known[index] === most);
}

/** Where each class occurs. */
class Clause {
	/** The classes at the end, apart from "please". */
	readonly last = new Set<Name>();
	private readonly places = new Map<Name, number[]>();

	constructor(
		readonly words: readonly string[],
		readonly lexicon: Lexicon,
		readonly isQuestion: boolean,
	) {
		const ends: Array<[Name, number]> = [];
		words.forEach((word, index) => {
			for (const entry of entriesFor(word, lexicon)) {
				const end = endOf(words, index, entry);
				if (end !== null) {
					ends.push([entry.name, end]);
					this.places.set(entry.name, [...(this.places.get(entry.name) ?? []), index]);
				}
			}
		});
		let length = words.length;
		while (this.near(length - 1, 0, 0, 'ask')) length -= 1;
		for (const [name, end] of ends) if (end >= length) this.last.add(name);
	}

	at(name: Name): number[] {
		return this.places.get(name) ?? [];
	}

	has(...names: Name[]): boolean {
		return names.some((name) => this.places.has(name));
	}

	/** Whether one of the classes occurs from so many words before to so many words after. */
	near(index: number, before: number, after: number, ...names: Name[]): boolean {
		return names.some((name) =>
			this.at(name).some((place) => place >= index - before && place <= index + after),
		);
	}

	/** "Our CRM", not "my records in your CRM". */
	isAboutOwnList(): boolean {
		return this.at('list').some(
			(index) => this.near(index, 1, -1, 'me') && !this.near(index, 0, 0, 'mine'),
		);
	}

	/** Whether it is what the writer does or did: "we don't send newsletters". */
	isOwn(index: number): boolean {
		return (
			this.near(index, this.lexicon.isNegationLast ? 5 : 3, -1, 'self') &&
			!this.near(index, 6, 5, 'want', 'consent')
		);
	}

	/** Where the class occurs, unless it is negated or what the writer does. */
	meant(name: Name): number[] {
		const after = this.lexicon.isNegationLast ? 2 : -1;
		return this.at(name).filter(
			(index) => !this.near(index, 3, after, 'not') && !this.isOwn(index),
		);
	}
}

/** "Don't write to me", "I want no more emails". */
function refuses(clause: Clause): boolean {
	return clause.at('not').some((index) => {
		// "I am not contacted again" is not what the writer does.
		const isPassive = clause.near(index, -1, 3, 'used') && clause.has('ask', 'want');
		if (clause.isOwn(index) && !isPassive) return false;
		if (clause.near(index, -1, 2, 'end', 'remove', 'leave')) return false;
		const isEmphatic = clause.has('more', 'want');
		const before = clause.lexicon.isNegationLast || isEmphatic ? 6 : 0;
		if (
			clause.near(index, 4, 8, 'consent') &&
			(clause.near(index, 4, 5, 'self') || (clause.near(index, 4, 8, 'want') && clause.has('me')))
		)
			return true;
		if (clause.near(index, before, 7, 'contact')) {
			return isEmphatic || clause.last.has('contact') || clause.near(index, before + 2, 9, 'me');
		}
		if (clause.near(index, before, 7, 'send')) return clause.has('mails', 'more');
		return (
			clause.near(index, before, 6, 'mails') &&
			(isEmphatic || (index === 0 && clause.near(index, 0, 2, 'mails') && clause.last.has('mails')))
		);
	});
}

/** "My address must not be used", "our data should not be in your files". */
function disallows(clause: Clause): boolean {
	return clause
		.at('not')
		.some(
			(index) =>
				!clause.isOwn(index) &&
				clause.near(index, 3, 1, 'ask') &&
				clause.near(index, 5, -1, 'me') &&
				clause.near(index, 5, -1, 'mine') &&
				clause.near(index, 1, 7, 'used', 'list'),
		);
}

/** "Stop writing to me", "enough of these emails", "please stop it". */
function ends(clause: Clause): boolean {
	const isWished = clause.has('ask', 'want') && !clause.has('not');
	return (
		clause.at('enough').some((index) => clause.near(index, 3, 6, 'mails', 'contact')) ||
		clause.meant('end').some((index) => {
			if (clause.near(index, 6, 8, 'mails', 'contact')) return true;
			const isOfMails =
				clause.has('more') || clause.last.has('send') || clause.near(index, 6, 4, 'me');
			if (isOfMails && clause.near(index, 6, 8, 'send')) return true;
			const isOfThem = clause.last.has('them') && index + 3 >= clause.words.length;
			return isWished && (isOfThem || clause.last.has('end'));
		})
	);
}

/** "Delete my data", "take me off your list". */
function removes(clause: Clause): boolean {
	if (clause.isAboutOwnList()) return false;
	const isOfList = clause.has('list') && (!clause.isQuestion || clause.has('me', 'more'));
	const isOfMine = clause.has('me') && clause.has('mine');
	return (
		clause
			.meant('remove')
			.some(
				(index) =>
					isOfList ||
					isOfMine ||
					clause.near(index, 3, 3, 'me') ||
					((clause.last.has('remove') || clause.has('mine', 'mails')) &&
						clause.near(index, 6, 0, 'want')),
			) ||
		(clause.has('me', 'ask', 'want', 'list', 'more') &&
			clause.at('leave').some((index) => !clause.near(index, 3, -1, 'not')))
	);
}

/** "I will report you", "the next email goes to our lawyers". */
function threatens(clause: Clause): boolean {
	return clause
		.at('threat')
		.some(
			(index) =>
				!clause.near(index, 3, -1, 'not') &&
				(clause.has('authority', 'more') || clause.near(index, 2, 2, 'you')),
		);
}

/** "You got my details somewhere, please delete them", "your emails are a nuisance, end them". */
function endsThem(before: Clause, clause: Clause): boolean {
	const isMine =
		before.has('me') && before.has('mine', 'mails', 'contact') && !before.isAboutOwnList();
	return (
		(isMine || (before.has('mails') && before.has('more'))) &&
		[...clause.meant('remove'), ...clause.meant('end')].some((index) =>
			clause.near(index, 1, 4, 'them'),
		)
	);
}

/** What leaves no doubt, whatever else the clause says: "stop sending me quotes", "take my old address off your list". */
function isPlain(clause: Clause): boolean {
	const isOfTheirs = clause.has('more');
	if (isOfTheirs && clause.at('enough').some((index) => clause.near(index, -1, 6, 'mails')))
		return true;
	if (clause.isAboutOwnList()) return false;
	return (
		clause
			.meant('end')
			.some(
				(index) => clause.near(index, -1, 3, 'contact', 'send') && clause.near(index, -1, 4, 'me'),
			) ||
		(isOfTheirs &&
			clause.has('list') &&
			clause.meant('remove').some((index) => clause.near(index, 4, 4, 'me')))
	);
}

const rules = [refuses, disallows, ends, removes, threatens];

/** Splits a clause where a new one begins without a comma: "but", "and please". */
function split(clause: Clause): Clause[] {
	const { words, lexicon, isQuestion } = clause;
	const starts = clause.at('join').filter((index) => index > 0);
	if (starts.length === 0) return [clause];
	return [0, ...starts].map(
		(start, index) => new Clause(words.slice(start, starts[index]), lexicon, isQuestion),
	);
}

/**
 * Whether one of the clauses of a sentence asks for an end.
 *
 * @param before the clause before the sentence, to which "delete them" can refer
 */
export function isStopRequest(
	{ text, clauses }: Sentence,
	before: string,
	lexicons: readonly Lexicon[],
): boolean {
	const isQuestion = /[?？]/u.test(text);
	const words = (clauses.length > 0 ? clauses : [text]).map(wordsOf);
	return closest(words.flat(), lexicons).some((lexicon) => {
		const read = (part: string[]) => new Clause(part, lexicon, isQuestion);
		const all = words.flatMap((clause) => split(read(clause)));
		return all.some((clause, index) => {
			const isOther = clause.has('other');
			const isReplaced = all[index + 1]?.has('instead') ?? false;
			if (!isReplaced && (isPlain(clause) || (!isOther && rules.some((rule) => rule(clause))))) {
				return true;
			}
			const last = all[index - 1];
			const canEndThem = !isOther && clause.has('them');
			if (canEndThem && endsThem(last ?? read(wordsOf(before)), clause)) return true;
			const isWish = clause.near(0, 0, 0, 'that') && (last?.has('want') ?? false);
			if (!isWish && ![last, clause].some((each) => each?.has('end', 'enough', 'threat')))
				return false;
			// "I ask you to stop, at last, writing to me", "ich will nicht, dass Sie mir schreiben".
			const both = read([...(last?.words ?? []), ...clause.words]);
			return !both.has('other') && (ends(both) || threatens(both) || (isWish && refuses(both)));
		});
	});
}
