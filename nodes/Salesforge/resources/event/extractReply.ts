import { languages } from '../../../replyLanguage';
import type { AnySalesforgeEvent } from '../../events';
import { REPLY_TYPES } from '../../events/eventTypes';
import { InputError } from '../../shared/inputError';
import { extractReply, isReply, simplifyReply } from '../../transforms/extractReply';
import { toEvent } from '../../transforms/toEvent';
import { choice, optionsNamed, toggle } from '../shared/parameters';
import { readBoolean, readCollection } from '../shared/read';
import { transform } from './transform';

const withFlags = languages.filter(({ stop }) => stop);

function refuse({ event }: AnySalesforgeEvent): never {
	throw new InputError(
		`The event of type '${event}' does not contain a reply`,
		`Only ${REPLY_TYPES.join(', ')} contain one. Filter on the field 'event' before this node, or set 'When Not a Reply' to 'Leave Out'.`,
	);
}

/** Extracts a contact's newest words from the four types of replies. */
export const extractReplyOperation = transform({
	option: {
		name: 'Extract Reply',
		value: 'extractReply',
		action: 'Extract reply',
		description:
			"Get the contact's newest words from a reply, without quoted history, signature and disclaimers, with who, when, channel and subject, and whether the contact is out of office, asks to stop or has left the company",
	},
	parameters: [
		toggle(
			'Simplify',
			'simplify',
			`Whether to return only the most needed fields: event, eventId, eventTime, channel, fromName, fromAddress, subject, text, isOutOfOffice, asksToStop, messageId, hasLeft, workspaceId, mailboxId. Otherwise also the full text, the signature, the HTML, the contact, the sequence, the mailbox and the return date of an out-of-office reply. The flags are detected in ${withFlags.length} languages. A value of false does not rule the case out.`,
			{ default: true },
		),
		optionsNamed('replyOptions')(
			choice(
				'When Not a Reply',
				'notAReply',
				'skip',
				'What to do with events of other types, such as opened emails and clicked links',
				[
					{ name: 'Leave Out', value: 'skip', description: 'Return no item for the event' },
					{ name: 'Throw an Error', value: 'error', description: 'Stop, or return an error item' },
				],
			),
		),
	],
	reads: 'event',
	prepare(context, itemIndex) {
		const at = { context, itemIndex };
		const mustBeReply = readCollection(at, 'replyOptions').notAReply === 'error';
		const isSimple = readBoolean(at, 'simplify');
		return ({ body, delivery }) => {
			const event = toEvent(body, delivery);
			if (!isReply(event)) return mustBeReply ? refuse(event) : [];
			const reply = extractReply(event);
			return [isSimple ? simplifyReply(reply) : reply];
		};
	},
});
