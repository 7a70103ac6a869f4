/** "[External]" and the like, which gateways put before a subject. */
const TAG = /^\s{0,9}(?:\[[^\]]{1,40}\]|\*{1,3}[^*]{1,40}\*{1,3})\s{0,9}/u;
/** "Re:", "AW:", "RV:", "SV:", "回复：" and their like for forwarded mails, in the languages of mail clients. */
const REPLY_PREFIX =
	/^\s{0,9}(?:re|aw|antw|antwort|rv|res|sv|vs|odp|rif|ref|rép|rep|r|ynt|ynt|atb|bls|доп|на|fwd?|fw|wg|tr|enc|i|doorst|vb|vl|pd|tf|回复|回覆|答复|转发|返信|転送|답장|전달)(?:\[\d{1,3}\])?\s?[:：]/iu;

export function withoutTag(subject: string): string {
	return subject.slice(0, 300).replace(TAG, '').trim();
}

/** Whether the subject is that of the mail that is answered. */
export function hasReplyPrefix(subject: string): boolean {
	return REPLY_PREFIX.test(withoutTag(subject));
}
