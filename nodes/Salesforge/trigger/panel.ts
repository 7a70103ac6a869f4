import type { INodeTypeDescription } from 'n8n-workflow';

const SETTINGS = '<b>Settings > Integrations > Webhooks</b>';

/** What the editor shows in place of the input of a trigger, and while it listens. */
export const triggerPanel: INodeTypeDescription['triggerPanel'] = {
	header: 'Receive events from Salesforge',
	executionsHelp: {
		inactive: `<b>While you build this workflow</b>, click 'Listen for test event' and let Salesforge send one. With manual registration, paste the <b>Test URL</b> into a webhook under ${SETTINGS} in Salesforge first.<br /><br /><b>Once you are happy with it</b>, activate the workflow: with automatic registration the webhooks are made for you; with manual registration, paste the <b>Production URL</b> into Salesforge, one webhook per event type.`,
		active: `<b>While you build this workflow</b>, click 'Listen for test event' and let Salesforge send one. <b>Events that arrive meanwhile at the production URL</b> start the active workflow; see them in the <a data-key="executions">executions list</a>.`,
	},
	activationHint: `Once you've finished building your workflow, activate it so that it listens without this editor being open.`,
};
