import type { Account, Sequence } from './account';
import { coreList } from './areas/lists';
import { Refusal, type Routes } from './areas/routes';
import type { Behaviour } from './behaviour';
import type { ActionBehaviour } from './areas/behaviour';
import { multichannelList } from './paging';

/** What the routes for sequences and webhooks need of a workspace. */
export interface Place {
	account: Account;
	workspaceId: string;
	behaviour: Behaviour & ActionBehaviour;
}

const asOlder = ({ id, name, status }: Sequence, workspaceId: string) => ({
	id,
	workspaceId,
	name,
	productId: 'prod_1',
	status,
	leadCount: 0,
});

const asMultichannel = ({ id, name, status }: Sequence) => ({
	id,
	name,
	description: '',
	status,
	timezone: 'UTC',
	kind: 'primary',
});

const TYPES = new Set([null, 'legacy', 'multichannel']);

/** Core's list: the legacy sequences and, by default, the multichannel ones before them. */
export const coreSequenceRoutes: Routes<Place> = {
	'GET /sequences': ({ place: { account, workspaceId, behaviour }, request: { query } }) => {
		const type = behaviour.ignoresType ? null : query.get('type');
		if (!TYPES.has(type)) throw new Refusal(400, 'type must be legacy or multichannel');
		const newer = account.sequences(workspaceId, 'multichannel').map(asMultichannel);
		const old = account
			.sequences(workspaceId, 'core')
			.map((sequence) => asOlder(sequence, workspaceId));
		const items = [...(type === 'legacy' ? [] : newer), ...(type === 'multichannel' ? [] : old)];
		return coreList(items, query, behaviour, { maxLimit: behaviour.maxLimit });
	},
};

/** The multichannel host's list, with numeric ids and numbered pages. */
export const multichannelListRoutes: Routes<Place> = {
	'GET /sequences': ({ place: { account, workspaceId, behaviour }, request: { query } }) =>
		multichannelList(
			'sequences',
			account.sequences(workspaceId, 'multichannel').map(asMultichannel),
			query,
			behaviour,
		),
};
