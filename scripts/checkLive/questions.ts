import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';

export const PAGE = 'docs/salesforge-api.md';

/** What docs/salesforge-api.md marks with '?'. */
export interface Question {
	/** The end of the marked sentence, which identifies its line. */
	mark: string;
	/** The file that takes one answer for granted. */
	code: string;
	/** Why the check cannot answer it, or what it needs for an answer. */
	needs: string;
}

/** Every '?' of the page, in its order. */
export const questions = {
	bodies: {
		mark: 'only `webhookInfo` can be assumed ?',
		code: 'nodes/Salesforge/events/definitions.ts',
		needs: '--deliveries with an undocumented --type',
	},
	linkedinTime: {
		mark: 'the day of the message in the API ?',
		code: 'nodes/Salesforge/events/messageId.ts',
		needs: 'a LinkedIn reply, to compare with its conversation by hand',
	},
	copies: {
		mark: 'or the event-id header is unknown ?',
		code: 'nodes/Salesforge/events/identity.ts',
		needs: 'two webhooks for one event: start the check twice with --deliveries',
	},
	pageLength: {
		mark: 'and a server may return fewer ?',
		code: 'nodes/Salesforge/api/paging.ts',
		needs: 'a list with more than 10 entries',
	},
	order: {
		mark: 'The order of lists is not documented ?',
		code: 'nodes/Salesforge/api/paging.ts',
		needs: 'two dated entries of the do-not-contact list',
	},
	rateLimit: {
		mark: '**Rate limits** are not documented ?',
		code: 'nodes/Salesforge/api/retry.ts',
		needs: 'a response that names its limit',
	},
	allTypes: {
		mark: 'all 21 event types for a webhook is unknown ?',
		code: 'nodes/Salesforge/trigger/registration/createWebhooks.ts',
		needs: '--webhook with each --type',
	},
	launch: {
		mark: 'launch | the status `active` ?',
		code: 'nodes/Salesforge/resources/sequence/launch.ts',
		needs: 'a legacy draft, which would be started',
	},
	stats: {
		mark: 'the fields of `stats` are unknown ?',
		code: 'nodes/Salesforge/resources/sequence/getStats.ts',
		needs: 'a multichannel sequence',
	},
	newSequence: {
		mark: 'or nested as a single one ?',
		code: 'nodes/Salesforge/api/sequences.ts',
		needs: 'a test account, because it creates a sequence',
	},
	updatedAt: {
		mark: 'What counts as an update besides a new status is unknown ?',
		code: 'nodes/Salesforge/api/sequenceContacts.ts',
		needs: 'a change of a contact in a sequence, before and after',
	},
	counts: {
		mark: 'Whether the last four are counts or times is unknown ?',
		code: 'nodes/Salesforge/api/sequenceContacts.ts',
		needs: 'a contact in a legacy sequence',
	},
	tags: {
		mark: 'or ids according to another description ?',
		code: 'nodes/Salesforge/resources/contact/output.ts',
		needs: 'a contact with a tag',
	},
	twoContacts: {
		mark: 'and the URL to another is unknown ?',
		code: 'nodes/Salesforge/api/contacts.ts',
		needs: 'a test account, because it changes contacts',
	},
	validated: {
		mark: 'the number of contacts by status ?',
		code: 'nodes/Salesforge/api/validations.ts',
		needs: 'a validation, which costs credits',
	},
	webmail: {
		mark: 'a webmail domain such as gmail.com is unknown ?',
		code: 'nodes/Salesforge/resources/doNotContact/entries.ts',
		needs: 'a test account, because it can stop all sequences',
	},
	replyType: {
		mark: 'it is assumed to describe the newest reply ?',
		code: 'nodes/Salesforge/resources/event/missed/replies.ts',
		needs: 'an out-of-office answer followed by a reply',
	},
	threadOrder: {
		mark: 'to the end, or nowhere is unknown ?',
		code: 'nodes/Salesforge/resources/event/missed/conversations.ts',
		needs: 'two conversations of different times',
	},
	threadDate: {
		mark: 'assumed to be that of its newest message ?',
		code: 'nodes/Salesforge/resources/event/missed/conversations.ts',
		needs: 'a conversation with two messages of different times',
	},
	sequenceFilter: {
		mark: '`sequence_ids[]` accepts multichannel ids is unknown ?',
		code: 'nodes/Salesforge/resources/conversation/getMany.ts',
		needs: 'a conversation of a multichannel sequence',
	},
	sameLabel: {
		mark: 'again sends `label_changed` is unknown ?',
		code: 'nodes/Salesforge/resources/conversation/setLabel.ts',
		needs: 'a webhook for label_changed, and a label set twice by hand',
	},
	search: {
		mark: 'before its first reply are unknown ?',
		code: 'nodes/Salesforge/resources/conversation/find.ts',
		needs: 'a conversation with an email address',
	},
	messageId: {
		mark: 'Whether a Message-ID is accepted there is unknown ?',
		code: 'nodes/Salesforge/api/threads.ts',
		needs: 'a reply, which would be sent to somebody',
	},
	lineBreaks: {
		mark: 'How line breaks in plain text are rendered is unknown ?',
		code: 'nodes/Salesforge/resources/conversation/text.ts',
		needs: 'a reply, which would be sent to somebody',
	},
} as const satisfies Record<string, Question>;

export type QuestionId = keyof typeof questions;

const lines = readFileSync(resolve(__dirname, '../..', PAGE), 'utf8').split('\n');

/** The number of the line that has the question's mark, from 1; 0 for none. */
export const lineOf = ({ mark }: Question) => lines.findIndex((line) => line.includes(mark)) + 1;

/** How many '?' the page has, besides the explanation of the mark. */
export const marksOnPage = lines
	.filter((line) => !line.startsWith('| ? |'))
	.reduce((sum, line) => sum + (line.match(/ \?(?=[\s.:,|]|$)/g)?.length ?? 0), 0);
