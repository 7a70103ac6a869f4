/** A field of the header block above a quoted email. */
export type HeaderField = 'from' | 'sent' | 'date' | 'to' | 'copy' | 'other' | 'subject';

/** What mail clients write around a quoted email. In these phrases, a space matches any white space. */
export interface QuoteWords {
	/** How a header begins, before its date: "On". */
	on?: readonly string[];
	/** "wrote" at the end of the header. */
	wrote?: readonly string[];
	/** "wrote" before the name: "Am ... schrieb John Smith <...>:". */
	wroteBeforeName?: readonly string[];
	/** Before the address, in a header that ends with it and has no verb: "14 мая, 10:15 от nora@mail.example:". */
	by?: readonly string[];
	/** People who quote themselves or their reader write "On 3 May I wrote:". Clients write names. */
	pronouns?: readonly string[];
	/** The fields of the block "From, Sent, To, Subject"; `sent` lists words that only an email has. */
	fields?: Partial<Record<HeaderField, readonly string[]>>;
	/** The text between dashes above a quoted or forwarded email: "Original Message". */
	originalMessage?: readonly string[];
	/** Apple Mail's line above a forwarded email. */
	forwarded?: readonly string[];
}

/** What a recipient's mail server puts above an email. Phrases, as in {@link QuoteWords}. */
export interface BannerWords {
	/** Outlook's tip before the address: "You don't often get email from". */
	seldomWrites?: readonly string[];
	/** A line of its own: "[EXTERNAL]". */
	external?: readonly string[];
	/** The two halves of a warning: the email comes from outside, and what not to click or open. */
	outside?: readonly string[];
	links?: readonly string[];
}

/**
 * Requests not to be contacted again. Regular expression sources in lower case, matched at the beginning of a word,
 * ignoring accents. Apostrophes and dashes are `'` and `-`.
 */
export interface StopWords {
	/** Requests if the email has no other words: "stop", "remove me". */
	words: readonly string[];
	/** Courtesies and the like around them: "please", "thank you", "not interested". */
	fillers: readonly string[];
	/** Words that negate a request right after them. */
	negations?: readonly string[];
}

/** What people write who are away, or their mail servers. Sources as in {@link StopWords}. */
export interface AbsenceWords {
	/** The beginning of an automatic reply's subject. */
	subjects: readonly string[];
	/** "I am out of the office". */
	away: readonly string[];
	/** Phrases of automatic replies only: "this is an automatic reply". */
	automatic?: readonly string[];
	/** Other common phrases of automatic replies: "in urgent cases", "I will reply when I return". */
	usual?: readonly string[];
	/** Phrases of somebody who wants to talk: "call me", "let's meet on Monday". */
	talks?: readonly string[];
	/** Words that make a following phrase conditional: "if", "when". */
	conditions?: readonly string[];
}

/** How dates of return are written. Sources as in {@link StopWords}. */
export interface DateWords {
	/** From January on. */
	months: readonly string[];
	/** From Monday on. */
	weekdays?: readonly string[];
	/** Before the date at which the absence ends: "until". */
	until?: readonly string[];
	/** The same after the date, for languages that put it there. */
	untilBehind?: readonly string[];
	/** The beginnings of words that make a date in the same sentence the first day back: "back", "return", "again". */
	back?: readonly string[];
	/** After a date that is the last day of the absence: "inclusive". */
	included?: readonly string[];
	/** Before such a date: "through". */
	through?: readonly string[];
	/** Before a weekday of this week or the next: "next". */
	next?: readonly string[];
	tomorrow?: readonly string[];
	/** Whether everybody who writes the language reads 5/6 as 5 June. */
	isDayFirst?: boolean;
}

/** The words of one language for reading emails. Anything that a language does not have is left out. */
export interface Language {
	/** ISO 639-1. */
	code: string;
	/** The English name. */
	name: string;
	/** Whether the language has no spaces between words. */
	isUnspaced?: boolean;
	quote?: QuoteWords;
	banner?: BannerWords;
	stop?: StopWords;
	absence?: AbsenceWords;
	dates?: DateWords;
}
/** The entries of a text, one per line. Backslashes are kept as written. */
export function list({ raw }: TemplateStringsArray): string[] {
	return raw[0]!
		.split('\n')
		.map((entry) => entry.trim())
		.filter((entry) => entry !== '');
}
