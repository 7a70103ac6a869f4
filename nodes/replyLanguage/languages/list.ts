/** The entries of a text, one per line or separated by a semicolon and a space. Backslashes are kept as written. */
export function list({ raw }: TemplateStringsArray): string[] {
	return raw[0]!
		.split(/;\s|\n/)
		.map((entry) => entry.trim())
		.filter((entry) => entry !== '');
}
