import type { INodeProperties } from 'n8n-workflow';

import type { Change } from '../../api/doNotContact';
import { InputError } from '../../shared/inputError';
import type { ItemCall } from '../session';
import {
	actOnEventOrId,
	choice,
	onlyFor,
	options,
	text,
	toggle,
	workspaceId,
} from '../shared/parameters';
import {
	asList,
	isOnEvent,
	readCollection,
	readEvents,
	readWorkspaceId,
	workspaceOf,
} from '../shared/read';
import { entryOf, readEntry, refuseShared, type EntryKind } from './entries';

/** What an item asks for. */
export interface Request {
	workspaceId: string;
	entries: string[];
	/** Of the event. */
	contactId?: string;
}

const entries = text('Entries', 'entries', {
	required: true,
	placeholder: 'e.g. nathan@example.com, acme.com',
	description:
		'Email addresses, domains or LinkedIn URLs, separated by commas, or an array from an expression',
});

const entry = choice(
	'Entry',
	'entry',
	'email',
	"Which value of the event's contact to use as the entry",
	[
		{
			name: 'Domain',
			value: 'domain',
			description:
				"The domain of the contact's email address. Nobody with an address there is contacted.",
		},
		{ name: 'Email Address', value: 'email', description: "The contact's email address" },
		{ name: 'LinkedIn URL', value: 'linkedin', description: "The contact's LinkedIn profile" },
	],
);

/** The parameters that select the entries. */
export const whichEntries = (
	more: Pick<INodeProperties, 'builderHint' | 'hint'> = {},
): INodeProperties[] => [
	...actOnEventOrId(workspaceId, { ...entries, ...more }),
	onlyFor('event', { ...entry, ...more }),
];

export const allowWebmailOption = options(
	toggle(
		'Allow Webmail Domains',
		'allowWebmailDomains',
		'Whether to allow domains such as gmail.com, which suppress everybody with an address there',
		{ default: true },
	),
);

/** What to send for an entry. To remove it, also as it was given: Salesforge's list may have it so. Throws InputError. */
function formsOf(given: string, change: Change, allowsWebmail: boolean): string[] {
	const entry = readEntry(given);
	if (change === 'remove') return [entry, given.trim()];
	refuseShared(entry, allowsWebmail);
	return [entry];
}

/** What an item asks for: one entry per event, or all entries of the parameter together. */
export function readRequests(call: ItemCall, change: Change): Request[] {
	const allowsWebmail = readCollection(call, 'options').allowWebmailDomains === true;
	if (isOnEvent(call)) {
		const kind = call.context.getNodeParameter('entry', call.itemIndex, 'email') as EntryKind;
		return readEvents(call).map((event) => {
			const value = entryOf(event, kind);
			const forms = kind === 'linkedin' ? [value] : formsOf(value, change, allowsWebmail);
			const contactId = event.contact?.id;
			return {
				workspaceId: workspaceOf(event),
				entries: [...new Set(forms)],
				...(contactId && { contactId }),
			};
		});
	}
	const given = asList(call.context.getNodeParameter('entries', call.itemIndex, ''));
	if (given.length === 0) {
		throw new InputError(
			"The parameter 'Entries' is empty for this item",
			'Enter email addresses, domains or LinkedIn URLs, or check what the expression returns for this item',
		);
	}
	const forms = given.flatMap((each) => formsOf(each, change, allowsWebmail));
	return [{ workspaceId: readWorkspaceId(call), entries: [...new Set(forms)] }];
}
