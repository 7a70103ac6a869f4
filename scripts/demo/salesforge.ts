import { definitions, EVENT_TYPES, type EventType } from '../../nodes/Salesforge/events';
import {
	FakeSalesforge,
	fakeEvent,
	type FakeSalesforgeOptions,
	type FakeEvent,
	type Sequence,
	type Workspace,
} from '../../harness/salesforge';

/** The event types with a sample body in the help article. */
const SAMPLED = EVENT_TYPES.filter((type) => Object.keys(definitions[type].blocks).length > 0);

/** The demo's Salesforge: a local server with a workspace and two sequences. */
export interface DemoSalesforge {
	server: FakeSalesforge;
	workspace: Workspace;
	/** The sequence that the second workflow listens to. */
	chosen: Sequence;
	other: Sequence;
}

export async function startSalesforge(options?: FakeSalesforgeOptions): Promise<DemoSalesforge> {
	const server = await FakeSalesforge.start(options);
	const workspace = server.addWorkspace('Sales Team', 'wks_sales');
	return {
		server,
		workspace,
		chosen: server.addSequence(workspace.id, { name: 'Q4 Outreach', id: 'seq_q4' }),
		other: server.addSequence(workspace.id, { name: 'Founders', id: 48_201, kind: 'multichannel' }),
	};
}

/** The article's nine events, at the current time and with new contacts. The sequences alternate. */
export function nineEvents({ workspace, chosen, other }: DemoSalesforge): FakeEvent[] {
	return SAMPLED.map((type: EventType, index) =>
		fakeEvent(type, workspace, index % 2 === 0 ? other : chosen),
	);
}
