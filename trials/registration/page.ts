import type { Measurement } from './measure';
import type { Scenario } from './scenario';

const INTRODUCTION = `# Registration, scenario by scenario

This page is made by

    npm run docs -- registration

which packs the package, installs it into a real n8n, creates the credential and the workflows over n8n's REST API as the
editor does, and lets them register themselves at a Salesforge on the same machine (\`harness/salesforge/\`): an HTTP server
with the quirks that are known of Salesforge's API, which can be made to fail, and which delivers events to the webhooks
that are registered. \`test/n8n/registration.test.ts\` plays the same scenarios in every run of \`npm test\`.

After each scenario, one event of every registered type happens in each of the three sequences of the workspace.

- **Webhooks wanted**: one for each event type and sequence (or for each event type of the whole workspace) of all the
  workflows of the scenario.
- **At Salesforge**: n8n's webhooks there afterwards.
- **Left behind**: those of them that nothing needs any more. Salesforge has no call that deletes a webhook, so they stay
  until a person removes them; the node's log names them. Their deliveries are ignored or refused.
- **Duplicates**: webhooks with the same type, sequence and URL as another one.
- **Events wanted**: how many of the events a workflow listens for.
- **Deliveries**: how often Salesforge posted them to n8n; more than the events where webhooks were left behind.
- **Executions**: started by them, each with the right contact and sequence.

What n8n itself does with a trigger decides when the node is asked at all (read and measured in n8n 2.40.7):

- It answers an activation before the trigger has registered; what came of it is shown in the editor a moment later, and at
  \`GET /rest/workflows/<id>/publication-status\`.
- It repeats a failed activation up to 4 times within some 80 seconds, whatever the failure was: a wrong API key is told
  after about 15 seconds. After that the workflow is to be activated again by hand.
- It asks a trigger again only when its parameters or credential have been exchanged, or after it was deactivated; neither a
  restart nor another activation of the same version does. So **after a change of the API key, after removing a webhook by
  hand, and after a crash of n8n during an activation, deactivate the workflow and activate it again**: what is missing is
  registered, and nothing twice. After a crash during an activation, n8n leaves that workflow alone for 2 minutes.
- Test runs have a URL of their own, so that they register a second set of webhooks, once for all test runs.
`;

const COLUMNS: Array<[string, (scenario: Scenario, result: Measurement) => number | string]> = [
	['Scenario', ({ title }) => title],
	['Webhooks wanted', (_, { wanted }) => wanted],
	['At Salesforge', (_, { registered }) => registered],
	['Left behind', (_, { registered, wanted }) => registered - wanted],
	['Duplicates', (_, { duplicates }) => duplicates],
	['Events wanted', (_, { events }) => events],
	['Deliveries', (_, { deliveries }) => deliveries],
	['Executions', (_, { executions }) => executions],
];

const row = (cells: Array<number | string>) => `| ${cells.join(' | ')} |`;

/** The page docs/registration.md. */
export function registrationPage(results: Array<[Scenario, Measurement]>): string {
	const head = [
		row(COLUMNS.map(([name]) => name)),
		row(COLUMNS.map((_, index) => (index === 0 ? '---' : '--:'))),
	];
	const rows = results.map((result) => row(COLUMNS.map(([, cell]) => cell(...result))));
	return `${INTRODUCTION}\n${[...head, ...rows].join('\n')}\n`;
}
