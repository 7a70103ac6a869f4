import { ok } from '../exchange';
import { newId } from './ids';
import { coreList, valuesOf } from './lists';
import { Refusal, type Routes } from './routes';
import type { Store } from './store';
import type { Mailbox } from './types';

/** Adds a mailbox like a user who connects one. */
export function addMailbox(store: Store, given: Partial<Mailbox> = {}): Mailbox {
	const signature = '<p>Frank Sondors<br>Salesforge</p>';
	const mailbox: Mailbox = {
		id: newId('mbox'),
		address: `frank${store.mailboxes.size + 1}@salesforge.example`,
		firstName: 'Frank',
		lastName: 'Sondors',
		mailboxProvider: 'gmail',
		status: 'active',
		disconnectReason: null,
		dailyEmailLimit: 30,
		signature,
		resolvedSignature: signature,
		trackingDomain: 'sf.salesforge.example',
		trackingDomainStatus: 'active',
		...given,
	};
	store.mailboxes.set(mailbox.id, mailbox);
	return mailbox;
}

const asAnswered = (store: Store, mailbox: Mailbox) => ({
	...mailbox,
	status: store.written(mailbox.status),
	mailboxProvider: store.written(mailbox.mailboxProvider),
});

export const mailboxRoutes: Routes<Store> = {
	'GET /mailboxes': ({ place: store, request: { query } }) => {
		const search = (query.get('search') ?? '').toLowerCase();
		const statuses = valuesOf(query, 'statuses');
		const ids = valuesOf(query, 'mailbox_ids');
		const excluded = valuesOf(query, 'excluded_mailbox_ids');
		const addresses = valuesOf(query, 'addresses');
		const matching = [...store.mailboxes.values()].filter(
			({ id, address, firstName, lastName, status }) =>
				`${address} ${firstName} ${lastName}`.toLowerCase().includes(search) &&
				(statuses.length === 0 || statuses.includes(status)) &&
				(ids.length === 0 || ids.includes(id)) &&
				(addresses.length === 0 || addresses.includes(address)) &&
				!excluded.includes(id),
		);
		const answered = matching.map((mailbox) => asAnswered(store, mailbox));
		return coreList(answered, query, store.behaviour);
	},
	'GET /mailboxes/:mailboxId': ({ place: store, params }) => {
		const mailbox = store.mailboxes.get(params.mailboxId!);
		if (!mailbox) throw new Refusal(404, 'mailbox not found');
		return ok(asAnswered(store, mailbox));
	},
};
