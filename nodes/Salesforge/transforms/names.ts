/** What stands between the parts of a name: `contact_email`, `contact.email` or `contactEmail`. */
export type Separator = '_' | '.' | 'camelCase';

/** About how many bytes the names that are kept may take. An event of Salesforge's takes 5,000. */
const KEPT_BYTES = 8_000_000;
const BYTES_PER_NAME = 100;

const capitalize = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);

function join(parent: string, key: string, separator: Separator): string {
	if (parent === '') return key;
	return separator === 'camelCase' ? parent + capitalize(key) : parent + separator + key;
}

const canBeTwoKeys = (key: string, separator: Separator) =>
	separator === 'camelCase' || key === '' || key.includes(separator);

let keptBytes = 0;

/**
 * The name of a field on the one level, and the names of the fields below it that came up so far. Events have the same
 * fields over and over; to make a name anew and look it up among all strings is most of the work of flattening.
 */
export class Name {
	private fields: Map<string, Name> | undefined;

	/**
	 * @param canClash whether another field, elsewhere, can have the same name
	 * @param keepsFields whether to keep the names of the fields below
	 */
	constructor(
		readonly text: string,
		private readonly separator: Separator,
		readonly canClash: boolean,
		private readonly keepsFields: boolean,
	) {}

	/**
	 * The name of the field with the given key.
	 *
	 * @param recurs whether other events can be expected to have the same field
	 */
	of(key: string, recurs: boolean): Name {
		const kept = this.fields?.get(key);
		if (kept) return kept;
		const keeps = this.keepsFields && recurs;
		const name = new Name(
			join(this.text, key, this.separator),
			this.separator,
			this.canClash || canBeTwoKeys(key, this.separator),
			keeps,
		);
		if (keeps) {
			(this.fields ??= new Map()).set(key, name);
			keptBytes += BYTES_PER_NAME + name.text.length;
		}
		return name;
	}

	/** The name of the n-th field of the same name. */
	copy(n: number): string {
		return join(this.text, String(n), this.separator);
	}
}

const roots = new Map<Separator, Name>();

/** The name of the top, which has no text of its own. */
export function rootName(separator: Separator): Name {
	if (keptBytes > KEPT_BYTES) {
		roots.clear();
		keptBytes = 0;
	}
	let root = roots.get(separator);
	if (!root) roots.set(separator, (root = new Name('', separator, false, true)));
	return root;
}
