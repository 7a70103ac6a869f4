/** Text in scripts without spaces between words. */
export const UNSPACED = /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Hangul}\p{sc=Thai}]+/gu;

/** Every part with so many letters. */
export function partsOf(text: string, length: number): string[] {
	const count = Math.max(0, text.length - length + 1);
	return Array.from({ length: count }, (_, start) => text.slice(start, start + length));
}

/**
 * The place of a feature in a model: FNV-1a, with the last step of MurmurHash3 so that the lowest bits differ too.
 *
 * @param size a power of two
 */
export function hash(feature: string, size: number): number {
	let value = 0x811c9dc5;
	for (let index = 0; index < feature.length; index += 1) {
		value = Math.imul(value ^ feature.charCodeAt(index), 0x01000193);
	}
	value ^= value >>> 15;
	value = Math.imul(value, 0x2c1b3c6d);
	value ^= value >>> 12;
	return value & (size - 1);
}
