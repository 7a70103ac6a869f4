import type { INodeTypeDescription } from 'n8n-workflow';

const TEST =
	"<b>While you build this workflow</b>, click 'Execute step' and let Salesforge send an event: for example, answer an email of the sequence yourself.";
const MANUAL_TEST =
	'With manual registration, first paste the <b>Test URL</b> into a webhook in Salesforge, under <b>Settings > Integrations > Webhooks</b>.';
const REACHABLE =
	"Salesforge must be able to reach n8n: an address with 'localhost' only works on your own machine. Set n8n's WEBHOOK_URL to its public address. <b>No public address? Poll instead</b>: use n8n's Schedule Trigger with the Salesforge node's 'Get Missed Events' (<a href=\"https://github.com/n8n-nodes-salesforge/n8n-nodes-salesforge/blob/main/docs/missed-events.md#without-a-public-address\" target=\"_blank\">example</a>).";

/** What the editor shows in place of a trigger's input, and while it listens. */
export const triggerPanel: INodeTypeDescription['triggerPanel'] = {
	header: 'Receive events from Salesforge',
	executionsHelp: {
		inactive: `${TEST} ${MANUAL_TEST}<br /><br /><b>Once you are happy with it</b>, publish the workflow. With automatic registration, the webhooks are then created for you. With manual registration, paste the <b>Production URL</b> into Salesforge, one webhook per event type.<br /><br />${REACHABLE}`,
		active: `${TEST} ${MANUAL_TEST}<br /><br /><b>Events that arrive at the Production URL in the meantime</b> start the published workflow; see them in the <a data-key="executions">executions list</a>.`,
	},
	activationHint: {
		inactive:
			"Once you've finished building your workflow, publish it to have it listen continuously.",
		active:
			'This workflow is published and listens continuously. Publish it again after you change it.',
	},
};
