import {
	NodeConnectionTypes,
	NodeOperationError,
	type IHookFunctions,
	type INodeType,
	type INodeTypeDescription,
	type IWebhookFunctions,
	type IWebhookResponseData,
} from 'n8n-workflow';

import { triggerPanel } from './trigger/panel';
import { triggerParameters } from './trigger/parameters';
import { receiveDelivery } from './trigger/webhook';

const isManual = (context: IHookFunctions) =>
	context.getNodeParameter('registration', 'automatic') === 'manual';

export class SalesforgeTrigger implements INodeType {
	description: INodeTypeDescription = {
		displayName: 'Salesforge Trigger',
		name: 'salesforgeTrigger',
		icon: { light: 'file:salesforge.svg', dark: 'file:salesforge.dark.svg' },
		group: ['trigger'],
		version: [2],
		subtitle:
			'={{ $parameter["events"].includes("*") ? "all events" : $parameter["events"].join(", ") }}',
		description: 'Starts the workflow on e-mail and LinkedIn events of Salesforge sequences',
		defaults: { name: 'Salesforge Trigger' },
		eventTriggerDescription: 'Waiting for Salesforge to send an event',
		activationMessage: 'Events of Salesforge now start this workflow.',
		triggerPanel,
		inputs: [],
		outputs: [NodeConnectionTypes.Main],
		credentials: [
			{
				name: 'salesforgeApi',
				required: true,
				displayOptions: { show: { registration: ['automatic'] } },
			},
		],
		webhooks: [
			{
				name: 'default',
				httpMethod: 'POST',
				responseMode: 'onReceived',
				// Empty, so that n8n answers with what webhook() says instead of its default's name.
				responseData: '',
				path: 'webhook',
			},
		],
		properties: triggerParameters,
	};

	webhookMethods = {
		default: {
			async checkExists(this: IHookFunctions): Promise<boolean> {
				return isManual(this);
			},
			async create(this: IHookFunctions): Promise<boolean> {
				throw new NodeOperationError(
					this.getNode(),
					'Automatic registration is not available yet',
					{
						description: "Set 'Registration' to 'Manual' and paste the webhook URL into Salesforge",
					},
				);
			},
			async delete(this: IHookFunctions): Promise<boolean> {
				return true;
			},
		},
	};

	async webhook(this: IWebhookFunctions): Promise<IWebhookResponseData> {
		return await receiveDelivery.call(this);
	}
}
