/** Words in a mail client's header or signature that reveal its language. */
const WORDS: Record<string, RegExp> = {
	Danish: /^(?:fra|emne|sendt fra)\b|oprindelig|skrev .*:$/i,
	Dutch: /^(?:onderwerp|verzonden|op .*) ?:|schreef/i,
	English: /wrote:?|^\W*(?:from|sent|subject):|original message|^sent from|^get outlook/i,
	Finnish: /kirjoitti/i,
	French: /écrit|^\W*(?:envoyé|objet|sujet)|d'origine/i,
	German: /schrieb|^\W*(?:gesendet|betreff)|ursprüngliche/i,
	Italian: /scritto|^\W*(?:inviato|oggetto)/i,
	Norwegian: /kl\. .* skrev/i,
	Polish: /napisał|pisze:/i,
	Portuguese: /escreveu|^\W*(?:assunto|enviada)/i,
	Russian: /[а-я]/i,
	Spanish: /escribió|^\W*(?:asunto|enviado)/i,
	Swedish: /^\W*(?:från|skickat|ämne)/i,
};

/** The language of the first line that reveals one; `unnamed` when no line does. */
export function languageOf(text: string): string {
	for (const line of text.split(/\r?\n/)) {
		const found = Object.keys(WORDS).find((language) => WORDS[language]!.test(line.trim()));
		if (found !== undefined) return found;
	}
	return 'unnamed';
}
