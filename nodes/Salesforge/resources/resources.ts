import { contactResource } from './contact';
import { conversationResource } from './conversation';
import { doNotContactResource } from './doNotContact';
import { eventResource } from './event';
import { mailboxResource } from './mailbox';
import type { Resource } from './operation';
import { sequenceResource } from './sequence';
import { webhookResource } from './webhook';

/** The resources of the Salesforge node, in the order of the editor's list. */
export const resources: readonly Resource[] = [
	contactResource,
	conversationResource,
	doNotContactResource,
	eventResource,
	mailboxResource,
	sequenceResource,
	webhookResource,
];
