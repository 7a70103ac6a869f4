import type { Account } from '../account';
import type { ApiAnswer, ApiRequest } from '../exchange';
import type { ActionBehaviour } from './behaviour';
import { contactRoutes } from './contacts';
import { doNotContactRoutes } from './doNotContact';
import { enrolmentRoutes } from './enrolments';
import { labelRoutes } from './labels';
import { leadRoutes } from './leads';
import { legacySequenceRoutes } from './legacySequences';
import { mailboxRoutes } from './mailboxes';
import { newSequenceRoutes } from './newSequence';
import { multichannelSequenceRoutes } from './multichannelSequences';
import { replyRoutes } from './replies';
import { router, type Routes } from './routes';
import { sendingDataRoutes } from './sendingData';
import { Store } from './store';
import { tagRoutes } from './tags';
import { threadRoutes } from './threads';
import { validationRoutes } from './validations';

export { happens, type Activity, type ActivityType } from './activity';
export {
	emailEvent,
	emailReplyArrives,
	linkedinReplyArrives,
	type Arrival,
	type NewReply,
} from './arrivals';
export { addContact } from './contacts';
export { DEFAULT_ACTION_BEHAVIOUR, type ActionBehaviour } from './behaviour';
export { addLabel } from './labels';
export { addMailbox } from './mailboxes';
export { addSenderProfile } from './multichannelSequences';
export { addDay } from './stats';
export type { Store } from './store';
export { planStep } from './timeline';
export { addEmail, addLinkedinMessage, addThread } from './threadStore';
export type * from './types';

/** The routes below a workspace, by API. */
export const areaRoutes = {
	core: {
		...contactRoutes,
		...tagRoutes,
		...doNotContactRoutes,
		...mailboxRoutes,
		...labelRoutes,
		...threadRoutes,
		...replyRoutes,
		...legacySequenceRoutes,
		...sendingDataRoutes,
	} satisfies Routes<Store>,
	multichannel: {
		...newSequenceRoutes,
		...multichannelSequenceRoutes,
		...leadRoutes,
		...enrolmentRoutes,
		...validationRoutes,
	} satisfies Routes<Store>,
};

const answers = {
	core: router<Store>(areaRoutes.core),
	multichannel: router<Store>(areaRoutes.multichannel),
};

/** The rest of the API, besides webhooks and lists of sequences. */
export class Areas {
	private readonly stores = new Map<string, Store>();

	constructor(
		private readonly account: Account,
		private readonly behaviour: ActionBehaviour,
	) {}

	/** The workspace's data, for tests to fill and inspect. */
	store(workspaceId: string): Store {
		let store = this.stores.get(workspaceId);
		if (store) return store;
		const workspace = this.account.workspaces().find(({ id }) => id === workspaceId);
		if (!workspace) throw new Error(`The fake Salesforge has no workspace ${workspaceId}`);
		store = new Store(
			workspace,
			() => this.account.sequences(workspaceId),
			this.behaviour,
			(sequence) => this.account.addSequence(workspaceId, sequence),
		);
		this.stores.set(workspaceId, store);
		return store;
	}

	/**
	 * @param path below the workspace
	 * @returns `null` for other paths
	 */
	answer(
		api: keyof typeof answers,
		workspaceId: string,
		path: string,
		request: ApiRequest,
	): ApiAnswer | null {
		return answers[api](this.store(workspaceId), path, request);
	}
}
