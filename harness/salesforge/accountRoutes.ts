import type { Account } from './account';
import type { ActionBehaviour } from './areas/behaviour';
import { coreList } from './areas/lists';
import type { Routes } from './areas/routes';
import type { Behaviour } from './behaviour';
import { ok } from './exchange';

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
