/** Letters that Unicode does not decompose. */
const LETTERS: Record<string, string> = {
	ß: 'ss',
	ł: 'l',
	Ł: 'L',
	ø: 'o',
	Ø: 'O',
	æ: 'ae',
	Æ: 'AE',
	œ: 'oe',
	đ: 'd',
	Đ: 'D',
	ı: 'i',
};
const SPECIAL = new RegExp(`[${Object.keys(LETTERS).join('')}]`, 'g');

/** Removes accents, which not everybody types, and unifies apostrophes and dashes. */
export function fold(text: string): string {
	return text
		.replace(SPECIAL, (letter) => LETTERS[letter]!)
		.normalize('NFKD')
		.replace(/\p{M}/gu, '')
		.normalize('NFC')
		.replace(/[’‘‛`´ʼ′]/g, "'")
		.replace(/[‐‑‒–—−]/g, '-');
}

/** The same in lower case with single spaces, as the languages' patterns are written. */
export function toPlainLetters(text: string): string {
	return fold(text.toLowerCase()).replace(/\s+/gu, ' ').trim();
}
