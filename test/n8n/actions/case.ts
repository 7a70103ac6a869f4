import type { StoredItem } from '../../../harness/n8n/client';
import type { Arrival, FakeSalesforge, Store } from '../../../harness/salesforge';

/** A fake Salesforge with two new replies. */
export interface Scene {
	fake: FakeSalesforge;
	store: Store;
	/** A contact's e-mail. */
	byEmail: Arrival;
	/** Another contact's LinkedIn message. */
	onLinkedin: Arrival;
}

/** The expected behaviour of an operation in a real n8n. */
export interface Case {
	parameters: (scene: Scene) => Record<string, unknown>;
	/** Every call that it makes, in order, such as `GET /threads`. */
	calls: (scene: Scene) => string[];
	check: (items: StoredItem[], scene: Scene) => void;
}

export type Cases = Record<string, Case>;

/** A resource locator as the editor stores it. */
export const locator = (value: unknown) => ({ __rl: true, mode: 'id', value: String(value) });

export const inWorkspace = ({ store }: Scene) => ({ workspaceId: locator(store.workspace.id) });

/** The event as given by an expression or a user. */
export const eventOf = ({ fakeEvent }: Arrival) => JSON.stringify(fakeEvent.body);
