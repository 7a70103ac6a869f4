/** The entries of a text, one a line or several with a semicolon and a space between; backslashes stand as they are written. */
export function list({ raw }: TemplateStringsArray): string[] {
	return raw[0]!
		.split(/;\s|\n/)
		.map((entry) => entry.trim())
		.filter((entry) => entry !== '');
}
