import { call, type CallResult } from '../../../../harness/salesforge/caller';
import { FakeSalesforge, type Store, type Workspace } from '../../../../harness/salesforge';

/** A fake Salesforge with one workspace, and functions to call it. */
export interface Scenario extends AsyncDisposable {
	fake: FakeSalesforge;
	workspace: Workspace;
	store: Store;
	core: (method: string, path: string, body?: unknown) => Promise<CallResult>;
	multichannel: (method: string, path: string, body?: unknown) => Promise<CallResult>;
}

export async function startScenario(): Promise<Scenario> {
	const fake = await FakeSalesforge.start();
	const workspace = fake.addWorkspace('Sales Team');
	const caller = (base: string) => async (method: string, path: string, body?: unknown) =>
		await call(fake, method, `${base}/workspaces/${workspace.id}${path}`, { body });
	return {
		fake,
		workspace,
		store: fake.store(workspace.id),
		core: caller(fake.baseUrl),
		multichannel: caller(fake.multichannelBaseUrl),
		[Symbol.asyncDispose]: async () => await fake.stop(),
	};
}

/** The items of a list, which is an object when empty. */
export const dataOf = ({ body }: CallResult) =>
	Object.values((body as { data: Record<string, Record<string, unknown>> }).data);
