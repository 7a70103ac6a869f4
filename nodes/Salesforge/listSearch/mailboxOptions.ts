import { streamMailboxes } from '../api/mailboxes';
import { optionsIn } from './options';

/** Lists the mailboxes of the chosen workspace by address. */
export const getMailboxes = optionsIn(streamMailboxes, ({ id, address }) => ({
	name: typeof address === 'string' ? address : id,
	value: id,
}));
