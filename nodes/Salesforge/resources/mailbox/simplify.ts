import type { Mailbox } from '../../api/mailboxes';

export const SIMPLIFIED_FIELDS = [
	'mailboxId',
	'workspaceId',
	'address',
	'firstName',
	'lastName',
	'status',
	'disconnectReason',
	'mailboxProvider',
	'dailyEmailLimit',
	'trackingDomain',
] as const;

/** Salesforge writes statuses and providers in capitals at times: docs/salesforge-api.md. */
const lower = (value: unknown) => (typeof value === 'string' ? value.toLowerCase() : null);

export const statusOf = ({ status }: Mailbox) => lower(status);

export function simplifyMailbox(
	mailbox: Mailbox,
	workspaceId: string,
): Record<(typeof SIMPLIFIED_FIELDS)[number], unknown> {
	return {
		mailboxId: mailbox.id,
		workspaceId,
		address: mailbox.address ?? null,
		firstName: mailbox.firstName ?? null,
		lastName: mailbox.lastName ?? null,
		status: statusOf(mailbox),
		disconnectReason: mailbox.disconnectReason ?? null,
		mailboxProvider: lower(mailbox.mailboxProvider),
		dailyEmailLimit: mailbox.dailyEmailLimit ?? null,
		trackingDomain: mailbox.trackingDomain ?? null,
	};
}
