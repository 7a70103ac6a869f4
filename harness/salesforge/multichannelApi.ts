import type { Account } from './account';
import { ok, refuse, type ApiAnswer, type ApiRequest } from './exchange';
import { multichannelPage } from './paging';

/** The multichannel API, `/public/multichannel`: the newer sequences, with numeric ids and numbered pages. */
export class MultichannelApi {
	constructor(private readonly account: Account) {}

	/** @param path below the base URL */
	answer(path: string, request: ApiRequest): ApiAnswer {
		const [, workspaceId] = /^\/workspaces\/([^/]+)\/sequences$/.exec(path) ?? [];
		if (!workspaceId || !this.account.hasWorkspace(workspaceId)) return refuse(404, 'not found');
		if (request.method !== 'GET') return refuse(405, 'method not allowed');
		const sequences = this.account
			.sequences(workspaceId, 'multichannel')
			.map(({ id, name, status }) => ({ id, name, status }));
		const page = multichannelPage(sequences, request.query);
		return Array.isArray(page) ? ok({ sequences: page }) : page;
	}
}
