/** A token in a URL, also in an encoded one. Anyone who knows it can start the trigger's workflow. */
const TOKEN =
	/((?:\b|%(?:25){0,3}[\da-f]{2})token(?:=|%(?:25){0,3}3D|\\{1,4}u003d))((?:[^&#\s"'<>\\%]|%(?!(?:25){0,3}2[36]))+)/gi;
/** The secret with which Salesforge signs a webhook's deliveries. */
const SIGNING_SECRET = /whsec_(?:[\w+/=-]|%[\da-f]{2})+/gi;

/** A shorter text may be part of an ordinary word, and its base64 as well. */
const SHORTEST = 8;

/** A webhook's URL for people and AI models to see, with `***` in place of the token. */
export const withoutToken = (url: string): string => url.replace(/([?&]token=)[^&#]*/gi, '$1***');

const escaped = (text: string) => text.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&');

const hex = (code: number, length: number) => code.toString(16).padStart(length, '0');

/** Matches a secret as it is, encoded for a URL, and as a text in JSON, even character by character. */
const asText = (secret: string): string =>
	[...secret]
		.map((character) => {
			const inUrl = [...Buffer.from(character)]
				.map((byte) => `%(?:25){0,3}${hex(byte, 2)}`)
				.join('');
			const inJson = [...Array(character.length).keys()]
				.map((index) => `\\\\{1,4}u${hex(character.charCodeAt(index), 4)}`)
				.join('');
			return `(?:\\\\{0,4}${escaped(character)}|${inUrl}|${inJson})`;
		})
		.join('');

/** Matches a secret in base64, alone or within a longer text, where it begins at the first, second or third byte. */
const asBase64 = (secret: string): string[] =>
	[0, 1, 2].map((before) => {
		const bytes = Buffer.from(' '.repeat(before) + secret);
		const text = bytes.toString('base64').replace(/=+$/, '');
		// The outermost characters also encode the neighbours.
		const own = text.slice(before === 0 ? 0 : before + 1, bytes.length % 3 === 0 ? undefined : -1);
		const pattern = own.replace(/\+/g, '(?:[+-]|%2B)').replace(/\//g, '(?:\\\\{0,4}/|_|%2F)');
		return `${pattern}(?:[\\w+/-]?(?:=|%3D)+)?`;
	});

function hide(text: string, secret: string, instead: string): string {
	if (secret === '') return text;
	const inJson = JSON.stringify(secret).slice(1, -1);
	const forms = [
		asText(secret),
		...(secret.length < SHORTEST ? [] : [secret, inJson].flatMap(asBase64)),
	];
	return text.replace(new RegExp(forms.join('|'), 'giu'), instead);
}

/** The tokens and signing secrets in a text. */
export const secretsIn = (text: string): string[] => [
	...[...text.matchAll(TOKEN)].map(([, , token]) => token!),
	...(text.match(SIGNING_SECRET) ?? []),
];

/**
 * A text for errors and logs, without the secrets of a call: Salesforge may repeat parts of the request, in any encoding.
 *
 * @param apiKey shown as `[API key]`
 * @param others tokens and signing secrets of the call, shown as `***`, as are all that can be recognised
 */
export function withoutSecrets(text: string, apiKey: string, others: readonly string[]): string {
	const known = others
		.filter((secret) => secret.length >= SHORTEST)
		.reduce((rest, secret) => hide(rest, secret, '***'), hide(text, apiKey, '[API key]'));
	return known.replace(TOKEN, '$1***').replace(SIGNING_SECRET, '***');
}
