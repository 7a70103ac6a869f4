import type { Account } from './account';
import type { ActionBehaviour } from './areas/behaviour';
import { coreList } from './areas/lists';
import { ACTIONS } from './areas/newSequence';
import type { Routes } from './areas/routes';
import type { Behaviour } from './behaviour';
import { ok } from './exchange';
import { multichannelList } from './paging';

/** The caller. */
export interface Caller {
	account: Account;
	apiKeyName: string;
	behaviour: Behaviour & ActionBehaviour;
}

/** Routes that do not belong to a workspace. */
export const accountRoutes: Routes<Caller> = {
	'GET /me': ({ place: { account, apiKeyName } }) => ok({ accountId: account.id, apiKeyName }),
	'GET /credits': ({ place: { account } }) => ok(account.credits),
	'GET /workspaces': ({ place: { account, behaviour }, request }) =>
		coreList(
			account.workspaces().map((workspace) => ({ ...workspace, accountId: account.id })),
			request.query,
			behaviour,
			{ maxLimit: behaviour.maxLimit },
		),
};

/** What the steps of a multichannel sequence can do. */
export const catalogRoutes: Routes<Caller> = {
	'GET /actions': ({ place: { behaviour }, request: { query } }) => {
		const [channel, name] = [query.get('channel'), query.get('name')];
		const matching = ACTIONS.filter(
			(action) =>
				(channel === null || action.channel === channel) &&
				(name === null || action.name.includes(name)),
		);
		return multichannelList('actions', matching, query, behaviour);
	},
};
