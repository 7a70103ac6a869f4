import type { StopClasses } from '../languages/language';

type Name = keyof StopClasses;

/** A word or phrase of a class. */
interface Entry {
	name: Name;
	/** A word that ends with an asterisk is a beginning. `~` stands for up to five words. */
	words: string[];
}

/** The entries of one language by their first words, and by those words' beginnings. */
export interface Lexicon {
	whole: Map<string, Entry[]>;
	beginnings: Map<string, Entry[]>;
	isNegationLast: boolean;
}

const MAX_GAP = 5;
const MAX_BEGINNING = 16;
/** Longer ones are not requests. This also limits the time. */
const MAX_WORDS = 60;
/** "m'envoyez" and "we're" are two words, "don't" is one. */
const WORD = /[\p{L}\p{N}]{1,2}(?='\p{L}{2})|[\p{L}\p{N}]+(?:'[\p{L}]+)?/gu;

export function lexiconOf(classes: StopClasses, isNegationLast = false): Lexicon {
	const lexicon: Lexicon = { whole: new Map(), beginnings: new Map(), isNegationLast };
	for (const [name, entries] of Object.entries(classes) as Array<[Name, readonly string[]]>) {
		for (const entry of entries) {
			const words = entry.split(' ');
			const isBeginning = words[0]!.endsWith('*');
			const map = isBeginning ? lexicon.beginnings : lexicon.whole;
			const key = isBeginning ? words[0]!.slice(0, -1) : words[0]!;
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
	const found = [...(whole.get(word) ?? [])];
	for (let length = 2; length <= Math.min(word.length, MAX_BEGINNING); length += 1) {
		found.push(...(beginnings.get(word.slice(0, length)) ?? []));
	}
	return found;
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
	/** The classes at the end. */
	readonly last = new Set<Name>();
	private readonly places = new Map<Name, number[]>();

	constructor(
		readonly words: readonly string[],
		readonly lexicon: Lexicon,
	) {
		words.forEach((word, index) => {
			for (const entry of entriesFor(word, lexicon)) {
				const end = endOf(words, index, entry);
				if (end !== null) {
					if (end === words.length) this.last.add(entry.name);
					this.places.set(entry.name, [...(this.places.get(entry.name) ?? []), index]);
				}
			}
		});
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

	/** Whether it is what the writer does or did: "we don't send newsletters". */
	isOwn(index: number): boolean {
		return (
			this.near(index, this.lexicon.isNegationLast ? 5 : 3, -1, 'self') &&
			!this.near(index, 6, 5, 'want', 'consent')
		);
	}
}

/** "Don't write to me", "I want no more emails". */
function refuses(clause: Clause): boolean {
	return clause.at('not').some((index) => {
		if (clause.isOwn(index) || clause.near(index, -1, 2, 'end', 'remove', 'leave')) return false;
		const isEmphatic = clause.has('more', 'want');
		const before = clause.lexicon.isNegationLast || isEmphatic ? 6 : -1;
		if (clause.near(index, 4, 8, 'consent') && clause.near(index, 4, 5, 'self')) return true;
		if (clause.near(index, before, 7, 'contact')) {
			return isEmphatic || clause.last.has('contact') || clause.near(index, before + 2, 9, 'me');
		}
		if (clause.near(index, before, 7, 'send')) return clause.has('mails', 'more');
		return (
			clause.near(index, before, 5, 'mails') &&
			(isEmphatic || (index === 0 && clause.last.has('mails')) || clause.near(index, 0, 6, 'me'))
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

/** "Stop writing to me", "enough of these emails". */
function ends(clause: Clause): boolean {
	if (clause.at('enough').some((index) => clause.near(index, 3, 6, 'mails', 'contact')))
		return true;
	return clause
		.at('end')
		.some(
			(index) =>
				!clause.near(index, 2, -1, 'not') &&
				!clause.isOwn(index) &&
				(clause.near(index, 6, 6, 'mails', 'contact', 'send') ||
					(clause.last.has('end') && clause.has('ask', 'want') && !clause.has('not'))),
		);
}

/** "Delete my data", "take me off your list". */
function removes(clause: Clause): boolean {
	const isAffirmed = (index: number) => !clause.near(index, 3, -1, 'not');
	const isRemoval = clause
		.at('remove')
		.some(
			(index) =>
				isAffirmed(index) &&
				!clause.isOwn(index) &&
				(clause.near(index, 3, 3, 'me') ||
					clause.has('list') ||
					clause.near(index, 6, 0, 'want') ||
					(clause.has('me') && clause.has('mine'))),
		);
	if (isRemoval) return true;
	return clause
		.at('leave')
		.some((index) => isAffirmed(index) && clause.has('me', 'ask', 'want', 'list', 'more'));
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

/** "You got my details somewhere, please delete them". */
function removesThem(before: Clause, clause: Clause): boolean {
	return (
		before.has('me') &&
		before.has('mine') &&
		before.has('you') &&
		clause
			.at('remove')
			.some(
				(index) =>
					clause.near(index, 1, 3, 'them') &&
					!clause.near(index, 3, -1, 'not') &&
					!clause.isOwn(index),
			)
	);
}

function isFree(
	words: readonly string[],
	lexicon: Lexicon,
	rule: (clause: Clause) => boolean,
): boolean {
	if (words.length > MAX_WORDS) return false;
	const clause = new Clause(words, lexicon);
	return !clause.has('other', 'them') && rule(clause);
}

function refersBack(
	before: readonly string[],
	words: readonly string[],
	lexicon: Lexicon,
): boolean {
	if (before.length + words.length > MAX_WORDS) return false;
	const clause = new Clause(words, lexicon);
	return (
		clause.has('them') && !clause.has('other') && removesThem(new Clause(before, lexicon), clause)
	);
}

function isRequest(clauses: readonly string[][], lexicon: Lexicon): boolean {
	return clauses.some((words, index) => {
		const rule = (clause: Clause) =>
			refuses(clause) || disallows(clause) || ends(clause) || removes(clause) || threatens(clause);
		if (isFree(words, lexicon, rule)) return true;
		if (index === 0) return false;
		const before = clauses[index - 1]!;
		if (refersBack(before, words, lexicon)) return true;
		// "I ask you to stop, at last, writing to me": two clauses can belong together.
		const both = (clause: Clause) => ends(clause) || threatens(clause);
		return isFree([...before, ...words], lexicon, both);
	});
}

/** Whether one of the clauses of a sentence asks for an end. */
export function isStopRequest(clauses: readonly string[], lexicons: readonly Lexicon[]): boolean {
	const words = clauses.map((clause) => clause.match(WORD) ?? []);
	return closest(words.flat(), lexicons).some((lexicon) => isRequest(words, lexicon));
}
