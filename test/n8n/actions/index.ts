import type { Cases } from './case';
import { contactCases } from './contact';
import { conversationCases } from './conversation';
import { doNotContactCases } from './doNotContact';
import { eventCases } from './event';
import { listCases } from './lists';
import { mailboxCases } from './mailbox';
import { sequenceCases } from './sequence';
import { webhookCases } from './webhook';

/** A case for each operation that calls Salesforge. */
export const cases: Cases = {
	...contactCases,
	...conversationCases,
	...doNotContactCases,
	...eventCases,
	...listCases,
	...mailboxCases,
	...sequenceCases,
	...webhookCases,
};
