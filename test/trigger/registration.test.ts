import { EVENT_TYPES } from '../../nodes/Salesforge/events';
import { TriggerHost } from '../n8nCore/triggerHost';
import { FakeSalesforge, type Workspace } from '../salesforge';

let fake: FakeSalesforge;
let workspace: Workspace;

beforeEach(async () => {
	fake = await FakeSalesforge.start();
	workspace = fake.addWorkspace('Sales');
});

afterEach(async () => await fake.stop());

function hostFor(parameters: Record<string, unknown>): TriggerHost {
	const { apiKey, baseUrl, multichannelBaseUrl } = fake;
	return new TriggerHost(
		{
			registration: 'automatic',
			workspaceId: { __rl: true, mode: 'list', value: workspace.id },
			...parameters,
		} as never,
		{ apiKey, baseUrl, multichannelBaseUrl },
	);
}

it('registers one webhook per event, named for a person to recognise', async () => {
	const host = hostFor({ events: ['email_replied', 'positive_reply'] });
	await host.activate();
	expect(fake.webhooks(workspace.id)).toMatchObject([
		{ name: 'n8n: Leads / email_replied', type: 'email_replied', sequenceId: null },
		{ name: 'n8n: Leads / positive_reply', type: 'positive_reply', sequenceId: null },
	]);
	expect(EVENT_TYPES).toHaveLength(11);
});
