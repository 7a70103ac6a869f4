import { FakeSalesforge, type Store } from '../../harness/salesforge';

/** For each test of the importing file: a new Salesforge with a workspace. */
export let fake: FakeSalesforge;
export let workspaceId: string;
export let store: Store;

beforeEach(async () => {
	fake = await FakeSalesforge.start();
	workspaceId = fake.addWorkspace().id;
	store = fake.store(workspaceId);
});

afterEach(async () => await fake.stop());
