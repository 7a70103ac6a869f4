import { isJsonObject } from '../../nodes/Salesforge/shared/json';

const TIME = /^\d{4}-\d{2}-\d{2}T[\d:.]+(Z|[+-]\d{2}:\d{2})$/;
/** The keys whose values are Salesforge's own words, such as `email_replied`. */
const OWN_WORDS = /^(type|event|channel|status|kind|specialLabel|replyType)$/;
const OWN_WORD = /^[a-z_]{2,40}$/i;
const ID = /^([a-z]+(?:_[a-z]+)*)_[\w-]{8,}$/;
/** Steps and counts are kept, ids are not. */
const LARGEST_COUNT = 1000;

/**
 * A copy of a body in which nobody can be recognised: its structure, times and Salesforge's own words stay, every other
 * value is replaced, and equal values stay equal.
 */
export function anonymise(body: unknown): unknown {
	const replacements = new Map<string, string>();
	const replace = (value: string, make: (number: number) => string) => {
		if (!replacements.has(value)) replacements.set(value, make(replacements.size + 1));
		return replacements.get(value)!;
	};
	const textFor = (value: string) =>
		replace(value, (number) => {
			const [, prefix] = ID.exec(value) ?? [];
			if (prefix !== undefined) return `${prefix}_${String(number).padStart(21, '0')}`;
			if (/^https?:/i.test(value)) return `https://example.com/${number}`;
			if (/^[^@\s]+@[^@\s]+$/.test(value)) return `person${number}@example.com`;
			if (/^\s*</.test(value)) return `<p>Text ${number}</p>`;
			return /^\d+$/.test(value) ? String(1_000_000 + number) : `Text ${number}`;
		});
	const visit = (value: unknown, key: string): unknown => {
		if (Array.isArray(value)) return value.map((each) => visit(each, key));
		if (isJsonObject(value)) {
			const entries = Object.entries(value).map(([name, each]) => {
				const isName = /^[A-Za-z]\w{0,40}$/.test(name) && key !== 'customVars';
				return [isName ? name : `field${replace(name, String)}`, visit(each, name)];
			});
			return Object.fromEntries(entries) as unknown;
		}
		if (typeof value === 'number') {
			const isCount = Number.isInteger(value) && Math.abs(value) <= LARGEST_COUNT;
			return isCount
				? value
				: Number(replace(String(value), (number) => String(1_000_000 + number)));
		}
		if (typeof value !== 'string' || value === '' || TIME.test(value)) return value;
		return OWN_WORDS.test(key) && OWN_WORD.test(value) ? value : textFor(value);
	};
	return visit(body, '');
}
