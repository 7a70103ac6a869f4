import type { INodeExecutionData } from 'n8n-workflow';

import { itemsOf } from '../../../harness/n8nCore/execute';
import {
	addContact,
	addEmail,
	addMailbox,
	addThread,
	type Arrival,
} from '../../../harness/salesforge';
import { fake, store } from '../salesforge';

/** For each test of the importing file: a new Salesforge with a workspace and a mailbox. */
export { fake, store };

beforeEach(() => void addMailbox(store));

/** An item with the raw body of a reply. */
export const itemOf = ({ fakeEvent }: Arrival): INodeExecutionData => itemsOf(fakeEvent.body)[0]!;

export const locator = (value: string) => ({ __rl: true, mode: 'id', value });

/** The workspace, chosen by ID. */
export const workspace = () => ({ workspaceId: locator(store.workspace.id) });

/** Other people's conversations in the same mailbox. */
export function addOthers(count: number, date = new Date().toISOString()): void {
	const [mailbox] = store.mailboxes.values();
	for (let index = 0; index < count; index++) {
		const contact = addContact(store, {
			firstName: 'Other',
			email: `other.${store.contacts.size}@example.com`,
			tags: ['Others'],
		});
		const thread = addThread(store, { contactId: contact.id, mailboxId: mailbox!.id });
		addEmail(store, thread, { type: 'contact', date });
	}
}

export const attachment = (filename: string, data: Buffer) => ({
	id: `att_${filename}`,
	contentId: `cid/${filename}`,
	contentType: 'application/octet-stream',
	filename,
	data,
});
