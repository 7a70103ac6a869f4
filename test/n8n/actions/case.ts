import type { StoredItem } from '../../../harness/n8n/client';
import type { Arrival, FakeSalesforge, Store } from '../../../harness/salesforge';

/** A Salesforge in which something has just happened. */
export interface Scene {
	fake: FakeSalesforge;
	store: Store;
	/** A lead's e-mail. */
	byEmail: Arrival;
	/** Another lead's message. */
	onLinkedin: Arrival;
}

/** What an operation does in a real n8n, by its resource and name. */
export interface Case {
	parameters: (scene: Scene) => Record<string, unknown>;
	/** Every call that it makes, in order, as `GET /threads`. */
	calls: (scene: Scene) => string[];
	check: (items: StoredItem[], scene: Scene) => void;
}

export type Cases = Record<string, Case>;

/** A resource locator as the editor stores it. */
export const locator = (value: unknown) => ({ __rl: true, mode: 'id', value: String(value) });

export const inWorkspace = ({ store }: Scene) => ({ workspaceId: locator(store.workspace.id) });

/** The event as an expression or a person gives it. */
export const eventOf = ({ fakeEvent }: Arrival) => JSON.stringify(fakeEvent.body);
