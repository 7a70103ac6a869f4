import { conversationResource } from './conversation';
import { eventResource } from './event';
import { mailboxResource } from './mailbox';
import type { Resource } from './operation';

/** The resources of the Salesforge node, in the order of the editor's list. */
export const resources: readonly Resource[] = [
	conversationResource,
	eventResource,
	mailboxResource,
];
