import type { Mailbox } from '../../api/mailboxes';
import { defineOutput } from '../shared/output';

/** Salesforge writes statuses and providers in capitals at times: docs/salesforge-api.md. */
const lower = (value: unknown) => (typeof value === 'string' ? value.toLowerCase() : null);

export const output = defineOutput<Mailbox>(
	{ id: '' },
	(mailbox, workspaceId) => ({ ...mailbox, workspaceId }),
	(mailbox, workspaceId) => ({
		mailboxId: mailbox.id,
		workspaceId,
		address: mailbox.address ?? null,
		firstName: mailbox.firstName ?? null,
		lastName: mailbox.lastName ?? null,
		status: lower(mailbox.status),
		disconnectReason: mailbox.disconnectReason ?? null,
		mailboxProvider: lower(mailbox.mailboxProvider),
		dailyEmailLimit: mailbox.dailyEmailLimit ?? null,
		trackingDomain: mailbox.trackingDomain ?? null,
	}),
);
