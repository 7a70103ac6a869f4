import { DateTime } from 'luxon';

import { streamLeads, streamSendingData, type LeadQuery } from '../../api/sequenceContacts';
import { kindOf, readSequence, type SequenceAddress } from '../../api/sequences';
import { InputError } from '../../shared/inputError';
import type { ItemCall } from '../session';
import { readMoment } from '../shared/dates';
import { getMany } from '../shared/getMany';
import { choice, date, sequenceId, text, toggle, withHint } from '../shared/parameters';
import { asIds, readCollection } from '../shared/read';
import { contactsOutput, type SequenceContact } from './contactsOutput';
import { inOrder, readAddress } from './parameters';

const filters = [
	text('Contact IDs', 'contactIds', {
		placeholder: 'e.g. lead_4gc8s0k2f6, lead_9x1m7d3qpa',
		description: 'Return only these contacts. Separate several IDs with commas.',
	}),
	choice('Date', 'date', 'updated', 'Which date Start Date and End Date mean', [
		{ name: 'Added', value: 'added', description: 'When the contact was added to the sequence' },
		{ name: 'Contacted', value: 'contacted', description: 'The last activity with the contact' },
		{
			name: 'Updated',
			value: 'updated',
			description: "The last change of the contact's place in the sequence, such as a new status",
		},
	]),
	date('End Date', 'endDate', {
		description: 'The last day, in UTC. If only the start is given, until today.',
	}),
	toggle(
		'In Subsequence',
		'inSubsequence',
		'Whether to return only contacts who are in a subsequence, or only the others',
		{ default: true },
	),
	toggle('Opened Only', 'openedOnly', 'Whether to return only contacts who have opened an email', {
		default: true,
	}),
	text('Search', 'search', {
		placeholder: 'e.g. ada@lovelace.example',
		description:
			'Return only contacts with this in their name or email address; in a legacy sequence, only the address is searched',
	}),
	date('Start Date', 'startDate', {
		description: 'The first day, in UTC. If only the end is given, from the beginning.',
	}),
	choice('Status', 'status', 'active', 'Return only contacts with this status in the sequence', [
		{ name: 'Active', value: 'active' },
		{ name: 'Bounce Shield', value: 'bounce-shield' },
		{ name: 'Bounced', value: 'bounced' },
		{ name: 'Completed', value: 'completed' },
		{ name: 'Contacted', value: 'contacted' },
		{ name: 'Do Not Contact', value: 'dnc' },
		{ name: 'Failed', value: 'failed' },
		{ name: 'Finished', value: 'finished' },
		{ name: 'Out of Office', value: 'ooo' },
		{ name: 'Paused', value: 'paused' },
		{ name: 'Replied', value: 'replied' },
		{ name: 'Unsubscribed', value: 'unsubscribed' },
	]),
];

/** Before Salesforge existed. */
const BEGINNING = '2000-01-01';

function readPeriod(time: unknown, start: unknown, end: unknown): LeadQuery['period'] {
	if (!start && !end) return undefined;
	const dayOf = (value: unknown, label: string) => readMoment(value, label, 'utc').toISODate()!;
	return {
		of: time === 'added' || time === 'contacted' ? time : 'updated',
		...inOrder(
			start ? dayOf(start, 'Start Date') : BEGINNING,
			end ? dayOf(end, 'End Date') : DateTime.utc().toISODate(),
		),
	};
}

function readContactIds(given: unknown): string[] {
	const ids = [...new Set(asIds(given, 'Contact IDs'))];
	const joined = ids.find((id) => id.includes(','));
	if (joined === undefined) return ids;
	throw new InputError(
		`The parameter 'Contact IDs' has an ID with a comma: '${joined}'`,
		'Give each ID as an entry of its own',
	);
}

function readQuery(call: ItemCall): LeadQuery {
	const given = readCollection(call, 'filters');
	const { inSubsequence } = given;
	return {
		status: String(given.status ?? '').trim(),
		search: String(given.search ?? '').trim(),
		openedOnly: given.openedOnly === true,
		inSubsequence: typeof inSubsequence === 'boolean' ? inSubsequence : undefined,
		contactIds: readContactIds(given.contactIds ?? ''),
		period: readPeriod(given.date, given.startDate, given.endDate),
	};
}

/** @throws InputError for filters by what Salesforge does not tell of legacy sequences */
function refuseForLegacy({ status, inSubsequence, period }: LeadQuery, id: string): void {
	const refused = [
		...(period ? ['Start Date', 'End Date'] : []),
		...(inSubsequence === undefined ? [] : ['In Subsequence']),
		...(status ? ['Status'] : []),
	];
	if (refused.length === 0) return;
	throw new InputError(
		`The sequence ${id} is a legacy sequence, which cannot be filtered by ${refused.join(', ')}`,
		'Remove these filters. Of a legacy sequence, Salesforge only tells how many emails each contact was sent, opened and clicked',
	);
}

async function* readLegacy(
	{ client }: ItemCall,
	address: SequenceAddress,
	{ search = '', openedOnly, contactIds = [] }: LeadQuery,
) {
	let isEmpty = true;
	for await (const data of streamSendingData(client, address)) {
		isEmpty = false;
		const isMatch =
			(contactIds.length === 0 || contactIds.includes(data.id)) &&
			(!openedOnly || (data.opened ?? 0) > 0) &&
			(data.email ?? '').toLowerCase().includes(search.toLowerCase());
		if (isMatch) yield data;
	}
	if (!isEmpty) return;
	// A sequence that does not exist has no sending data either.
	const read = await readSequence(client, address);
	if ('failure' in read) throw client.error(read.failure);
}

async function* list(call: ItemCall): AsyncGenerator<SequenceContact> {
	const address = readAddress(call);
	const query = readQuery(call);
	const { sequenceId: id } = address;
	if (kindOf(id) === 'multichannel') {
		for await (const lead of streamLeads(call.client, address, query))
			yield { sequenceId: id, lead };
	} else {
		refuseForLegacy(query, id);
		for await (const data of readLegacy(call, address, query)) yield { sequenceId: id, data };
	}
}

export const getSequenceContacts = getMany({
	option: { name: 'Get Contacts', value: 'getContacts' },
	action: 'Get contacts of sequence',
	description:
		'Retrieve the contacts of a sequence: how far each is, and who has opened, clicked or replied',
	which: [
		withHint(
			sequenceId,
			'Of a legacy sequence, Salesforge tells only the email address and how many emails were sent, opened and clicked',
		),
	],
	filters,
	output: contactsOutput,
	list,
});
