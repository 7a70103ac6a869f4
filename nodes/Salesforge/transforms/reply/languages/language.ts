/** A field of the block of headers above a quoted mail. */
export type HeaderField = 'from' | 'sent' | 'date' | 'to' | 'copy' | 'other' | 'subject';

/** What mail clients write around a quoted mail. Phrases: a space stands for any white space. */
export interface QuoteWords {
	/** How a header begins, before its date: "On". */
	on?: readonly string[];
	/** "wrote", where it ends the header. */
	wrote?: readonly string[];
	/** "wrote", where the name follows: "Am ... schrieb John Smith <...>:". */
	wroteBeforeName?: readonly string[];
	/** Before the address in a header that ends with it and has no verb: "14 мая, 10:15 от nora@mail.example:". */
	by?: readonly string[];
	/** Whoever quotes himself or his reader in a sentence: "On 3 May I wrote:". Clients write names. */
	pronouns?: readonly string[];
	/** The fields of the block "From, Sent, To, Subject"; `sent` are words that only a mail has. */
	fields?: Partial<Record<HeaderField, readonly string[]>>;
	/** What stands between dashes above a quoted or forwarded mail: "Original Message". */
	originalMessage?: readonly string[];
	/** Apple Mail's line above a forwarded mail. */
	forwarded?: readonly string[];
}

/** What stands beneath the words of a mail. Phrases, as in {@link QuoteWords}. */
export interface SignatureWords {
	/** Closings on a line of their own. Thanks are no closing: they are the lead's words. */
	closings?: readonly string[];
	/** How the line begins that phones and mail apps add: "Sent from". */
	sentFrom?: readonly string[];
	/** Beginning and end of that line, where the verb stands last: "Von meinem iPhone gesendet". */
	sentFromEnds?: ReadonlyArray<readonly [start: string, end: string]>;
	/** What people add to that line: excuses for their typing. */
	excuses?: readonly string[];
	/** Words before a telephone number. */
	phone?: readonly string[];
	/** Words that a sentence has and a name, a title or an address has not. */
	speech?: readonly string[];
}

/** What companies and gateways add beneath a mail. Phrases, as in {@link QuoteWords}. */
export interface DisclaimerWords {
	titles?: readonly string[];
	/** Words for the mail itself, as disclaimers begin. */
	thisMessage?: readonly string[];
	confidential?: readonly string[];
	/** The other half of every disclaimer: whom it is for, and what to do if it went astray. */
	misdirected?: readonly string[];
	/** Lines that stand alone: "Please consider the environment before printing". */
	addedBelow?: readonly string[];
}

/**
 * Requests not to be written to again. Sources of regular expressions in lower case, matched at the beginning of a word
 * with accents ignored; apostrophes and dashes are `'` and `-`.
 */
export interface StopWords {
	/** Requests that may be a sentence or a clause of their own: "stop", "remove me". */
	words: readonly string[];
	/** Words that are a request only where the mail has no others: "cancel". */
	aloneOnly?: readonly string[];
	/** Courtesies and the like around them: "please", "thank you", "not interested". */
	fillers: readonly string[];
	/** Requests anywhere in a sentence. They name the lead, or nothing else can be meant. */
	requests?: readonly string[];
	/** Requests at the beginning of a clause, courtesies aside. */
	commands?: readonly string[];
	/** What turns a request into its opposite when it stands right before. */
	negations?: readonly string[];
}

/** What people who are away write, or have written for them. Sources as in {@link StopWords}. */
export interface AbsenceWords {
	/** How mail servers begin the subject of an automatic reply. */
	subjects: readonly string[];
	/** "I am out of the office". */
	away: readonly string[];
	/** What only automatic replies say: "this is an automatic reply". */
	automatic?: readonly string[];
	/** What automatic replies add to that: "in urgent cases", "I will reply when I return". */
	usual?: readonly string[];
	/** What shows a person who wants to talk: "call me", "let's meet on Monday". */
	talks?: readonly string[];
	/** What makes a supposition of it when it stands right before: "if", "when". */
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
	/** The same behind the date, for languages that put it there. */
	untilBehind?: readonly string[];
	/** Before the first day back: "back on". */
	back?: readonly string[];
	backBehind?: readonly string[];
	/** Behind a date that is the last day of the absence: "inclusive". */
	included?: readonly string[];
	/** Before such a date: "through". */
	through?: readonly string[];
	/** Before a weekday that may be this week's or the next one's: "next". */
	next?: readonly string[];
	/** Whether 5/6 is read as 5 June by everybody who writes the language. */
	isDayFirst?: boolean;
}

/** The words of one language by which a mail is read. What a language does not have is left out. */
export interface Language {
	/** As it is called in English. */
	name: string;
	/** No spaces stand between words. */
	isUnspaced?: boolean;
	quote?: QuoteWords;
	signature?: SignatureWords;
	disclaimer?: DisclaimerWords;
	stop?: StopWords;
	absence?: AbsenceWords;
	dates?: DateWords;
}
