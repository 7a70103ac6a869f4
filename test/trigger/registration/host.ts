import { TriggerHost, type Credential } from '../../../harness/n8nCore/triggerHost';
import { FakeSalesforge, type Workspace } from '../../../harness/salesforge';

/** For each test of the importing file: a new Salesforge with a workspace. */
export let fake: FakeSalesforge;
export let workspace: Workspace;

/** Each test has its own trigger, so delayed work of one does not affect the next. */
let trigger = 0;

beforeEach(async () => {
	trigger++;
	fake = await FakeSalesforge.start();
	workspace = fake.addWorkspace('Sales');
});

afterEach(async () => await fake.stop());

/** A trigger's parameters for automatic registration, with two events. */
export const parametersWith = (parameters: Record<string, unknown>) =>
	({
		registration: 'automatic',
		workspaceId: { __rl: true, mode: 'list', value: workspace.id },
		events: ['email_replied', 'positive_reply'],
		...parameters,
	}) as never;

/** Another n8n process with the test's trigger. */
export const hostFor = (
	parameters: Record<string, unknown> = {},
	credential: Partial<Credential> = {},
) =>
	new TriggerHost(
		parametersWith(parameters),
		{ ...fake.credential, ...credential },
		{ webhookId: `7a2d4e6f-0000-4000-8000-${String(trigger).padStart(12, '0')}` },
	);
