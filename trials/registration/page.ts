import type { Measurement } from './measure';
import { leftBehind, type Play } from './scenario';
import publishing from '../../docs/figures/publishing.json';

const INTRODUCTION = `# Registration, scenario by scenario

This page is made by

    npm run docs -- registration

which packs the package, installs it into a real n8n, creates the credential and the workflows over n8n's REST API as the
editor does, and lets them register themselves at a Salesforge on the same machine (\`harness/salesforge/\`): an HTTP server
with what is known of Salesforge's API, which can be made to fail, and which delivers events to the webhooks that are
registered. \`test/n8n/registration.test.ts\` plays the same scenarios in every run of \`npm test\`.

Each scenario is played twice: at Salesforge as it is today, and at the older Salesforge, which had no call to delete a
webhook and signed nothing ([salesforge-api.md](salesforge-api.md#webhooks)). After each, one event of every registered
type happens in each of the three sequences of the workspace.

- **Webhooks wanted**: one for each event type and sequence (or for each event type of the whole workspace) of all the
  workflows of the scenario.
- **At Salesforge**: n8n's webhooks there afterwards.
- **Left behind**: those of them that nothing needs any more. They stay at the older Salesforge until a person removes
  them; n8n's log names them. Their deliveries are ignored or refused.
- **Duplicates**: webhooks with the same type, sequence and URL as another one.
- **Events wanted**: how many of the events a workflow listens for.
- **Deliveries**: how often Salesforge posted them to n8n; more than the events where webhooks were left behind.
- **Executions**: started by them, each with the right contact and sequence.

## When the node is asked

What n8n itself does with a trigger (read in n8n 2.40.7 and 1.123.81, measured in 2.40.7):

- It calls a trigger's \`delete\` when a workflow is deactivated, and also before the \`create\` of a changed version, and
  after an activation that failed. It tells none of these apart: the activation mode is \`update\` in each. So the trigger
  **removes its webhooks a few seconds after \`delete\`, unless it is activated again by then**; after a failed activation,
  ten minutes. Nobody waits for that. If n8n is stopped within that time, the webhooks stay until the next activation.
- It answers an activation before the trigger has registered; what came of it is shown in the editor a moment later, and at
  \`GET /rest/workflows/<id>/publication-status\`.
- It repeats a failed activation up to 4 times, whatever the failure was: a wrong API key is told after about 15 seconds.
  All attempts together end within a minute and say how far they came; the next activation goes on from there.
- It asks a trigger again only when its parameters or credential have been exchanged, or after it was deactivated; neither a
  restart nor another activation of the same version does. So **after a change of the API key, after removing a webhook by
  hand, and after a crash of n8n during an activation, deactivate the workflow and activate it again**: what is missing is
  registered, and nothing twice. After a crash during an activation, n8n leaves that workflow alone for 2 minutes.
- As long as one of its webhooks still delivers, the trigger also looks by itself: with the first delivery after a start of
  n8n, and every six hours, it lists its webhooks in the background, and makes what is missing in two looks two minutes
  apart. A trigger all of whose webhooks are gone gets no delivery, and so no occasion to look.
- Test runs have a URL of their own, so that they register a second set of webhooks, which is removed when a test run ends.
`;

const [ours, control] = publishing;

const PUBLISHING = `## Publishing a changed trigger

Salesforge repeats no delivery, so what comes while nothing is registered is lost. Measured by \`npm run trial -- publishing\`:
a workflow was published anew 10 times, with a change in its trigger, while 20 events a second came. Beside it, in the same
n8n, a workflow whose trigger registers nothing was published as often and called as often.

| | Events | Lost | How |
| --- | --- | --: | --- |
| Salesforge Trigger | ${ours!.many} | ${ours!.lost} | ${ours!.note} |
| A trigger that registers nothing | ${control!.many} | ${control!.lost} | ${control!.note} |
`;

const COLUMNS: Array<[string, (play: Play, result: Measurement) => number | string]> = [
	['Scenario', ({ scenario }) => scenario.title],
	['Webhooks wanted', (_, { wanted }) => wanted],
	['At Salesforge', (_, { registered }) => registered],
	['Left behind', leftBehind],
	['Duplicates', (_, { duplicates }) => duplicates],
	['Events wanted', (_, { events }) => events],
	['Deliveries', (_, { deliveries }) => deliveries],
	['Executions', (_, { executions }) => executions],
];

const row = (cells: Array<number | string>) => `| ${cells.join(' | ')} |`;

function table(results: Array<[Play, Measurement]>): string {
	const head = [
		row(COLUMNS.map(([name]) => name)),
		row(COLUMNS.map((_, index) => (index === 0 ? '---' : '--:'))),
	];
	const rows = results.map((result) => row(COLUMNS.map(([, cell]) => cell(...result))));
	return [...head, ...rows].join('\n');
}

/** The page docs/registration.md. */
export function registrationPage(results: Array<[Play, Measurement]>): string {
	const of = (wanted: Play['generation']) =>
		table(results.filter(([{ generation }]) => generation === wanted));
	return [
		INTRODUCTION,
		PUBLISHING,
		`## At Salesforge as it is today\n\n${of('today')}\n`,
		`## At the older Salesforge\n\n${of('older')}\n`,
	].join('\n');
}
