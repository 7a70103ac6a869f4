import type { INodeProperties } from 'n8n-workflow';

import { readContact } from '../../api/contacts';
import { streamLeads, streamSendingData } from '../../api/sequenceContacts';
import { kindOf } from '../../api/sequences';
import { readText } from '../../shared/fields';
import { InputError } from '../../shared/inputError';
import { perItem } from '../perItem';
import type { ItemCall } from '../session';
import { readForm } from '../shared/output';
import {
	actOnEventOrId,
	choice,
	contactId,
	sequenceId,
	shownFor,
	text,
	workspaceId,
} from '../shared/parameters';
import { isOnEvent, readIdParameter, readTextParameter, readWorkspaceId } from '../shared/read';
import { output } from './output';
import { readTargets } from './parameters';

const findBy: INodeProperties = {
	...choice('Find By', 'findBy', 'id', 'What is known of the contact', [
		{ name: 'Contact ID', value: 'id' },
		{
			name: 'Email in Sequence',
			value: 'email',
			description: 'The email address. Salesforge only finds it among the contacts of a sequence.',
		},
	]),
	noDataExpression: true,
};

const email = text('Email', 'email', {
	required: true,
	placeholder: 'e.g. ada@lovelace.example',
	description: 'The email address of the contact',
});

/** Salesforge has no search for a contact by email, but finds one among the contacts of a sequence. */
async function readIdByEmail(call: ItemCall, workspace: string): Promise<string> {
	const address = readTextParameter(call, 'email').toLowerCase();
	if (address === '') {
		throw new InputError(
			"The parameter 'Email' is empty for this item",
			'Enter the email address, or check what its expression returns for this item',
		);
	}
	const sequence = {
		workspaceId: workspace,
		sequenceId: readIdParameter(call, 'sequenceId', 'Sequence'),
	};
	if (kindOf(sequence.sequenceId) === 'multichannel') {
		for await (const { id, lead } of streamLeads(call.client, sequence, { search: address })) {
			if (readText(lead.email).toLowerCase() === address) return id;
		}
	} else {
		for await (const data of streamSendingData(call.client, sequence)) {
			if (data.email?.toLowerCase() === address) return data.id;
		}
	}
	throw new InputError(
		`No contact of the sequence ${sequence.sequenceId} has the email address ${address}`,
		'Check the address, the sequence and the workspace. Salesforge only finds an address among the contacts of a sequence',
	);
}

async function readContacts(call: ItemCall) {
	const { context, itemIndex } = call;
	if (isOnEvent(call) || context.getNodeParameter('findBy', itemIndex, 'id') !== 'email') {
		return readTargets(call);
	}
	const workspace = readWorkspaceId(call);
	return [{ workspaceId: workspace, contactId: await readIdByEmail(call, workspace) }];
}

export const getContact = perItem({
	option: {
		name: 'Get',
		value: 'get',
		action: 'Get contact',
		description: 'Retrieve a contact with the tags and the status in each sequence',
	},
	parameters: [
		...actOnEventOrId(
			workspaceId,
			findBy,
			shownFor('findBy', 'id', contactId),
			shownFor('findBy', 'email', email),
			shownFor('findBy', 'email', sequenceId),
		),
		output.parameter,
	],
	async *run(call) {
		const form = readForm(call, output);
		for (const target of await readContacts(call)) {
			const contact = await readContact(call.client, target);
			yield { json: form(contact, target.workspaceId) };
		}
	},
});
