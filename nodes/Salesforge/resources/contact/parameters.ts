import type { INodeProperties } from 'n8n-workflow';

import type { ContactAddress } from '../../api/contacts';
import { canBeId } from '../../api/workspacePath';
import type { AnySalesforgeEvent } from '../../events';
import { InputError } from '../../shared/inputError';
import type { ItemCall } from '../session';
import { actOnEventOrId, contactId, withHint, workspaceId } from '../shared/parameters';
import {
	isOnEvent,
	readEvents,
	readIdParameter,
	readWorkspaceId,
	workspaceOf,
} from '../shared/read';

export const whichContact = actOnEventOrId(workspaceId, contactId);

/** The same with a hint that says what happens at once. */
export function hintedContact(hint: string): INodeProperties[] {
	const [actOn, ...others] = whichContact;
	return [withHint(actOn!, hint), ...others];
}

export interface Target extends ContactAddress {
	/** The event that names the contact, if it was not given by its id. */
	event?: AnySalesforgeEvent;
}

/** @throws InputError when the event does not name a contact */
function contactOf({ contact }: AnySalesforgeEvent): string {
	const id = contact?.id?.trim();
	if (id && canBeId(id)) return id;
	throw new InputError(
		"The event names no contact: its field 'contact.id' is empty",
		"Pass on the event as the trigger emits it, or set 'Act On' to 'Chosen Below' and enter the contact",
	);
}

/** The contacts of an item, from its events or from the parameters. Their ids are never empty. */
export function readTargets(call: ItemCall): Target[] {
	if (isOnEvent(call)) {
		return readEvents(call).map((event) => ({
			workspaceId: workspaceOf(event),
			contactId: contactOf(event),
			event,
		}));
	}
	return [
		{
			workspaceId: readWorkspaceId(call),
			contactId: readIdParameter(call, 'contactId', 'Contact'),
		},
	];
}
