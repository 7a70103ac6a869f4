/** "[External]" and the like, which gateways prepend to a subject. */
const TAG = /^\s{0,9}(?:\[[^\]]{1,40}\]|\*{1,3}[^*]{1,40}\*{1,3})\s{0,9}/u;
/** "Re:", "AW:", "RV:", "SV:", "回复：" and the prefixes of forwarded emails, in the languages of mail clients. */
const REPLY_PREFIX =
	/^\s{0,9}(?:re|aw|antw|antwort|rv|res|sv|vs|odp|rif|ref|rép|rep|r|ynt|ynt|atb|bls|доп|на|fwd?|fw|wg|tr|enc|i|doorst|vb|vl|pd|tf|回复|回覆|答复|转发|返信|転送|답장|전달)(?:\[\d{1,3}\])?\s?[:：]/iu;

const MAX_LENGTH = 300;

function withoutTag(subject: string): string {
	return subject.slice(0, MAX_LENGTH).replace(TAG, '').trim();
}

/**
 * The subject that the writer or their mail server set, without tags; null when it repeats ours, with or without "Re:"
 * and the like.
 *
 * @param sentSubject the subject of the original email
 */
export function ownSubject(subject: string | null, sentSubject: string | null): string | null {
	if (subject === null || REPLY_PREFIX.test(withoutTag(subject))) return null;
	const own = withoutTag(subject);
	const isOurs = sentSubject !== null && own === withoutTag(sentSubject);
	return isOurs || own === '' ? null : own;
}
