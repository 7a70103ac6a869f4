import type {
	IHookFunctions,
	INodeType,
	INodeTypeDescription,
	IWebhookFunctions,
	IWebhookResponseData,
} from 'n8n-workflow';

import { builderHint } from './trigger/editor/builderHint';
import { hints } from './trigger/editor/hints';
import { isRegistered, register, unregister } from './trigger/registration/hooks';
import { outputsExpression } from './trigger/editor/outputs';
import { triggerPanel } from './trigger/editor/panel';
import { triggerParameters } from './trigger/editor/parameters';
import { getMailboxes } from './listSearch/listSearch';
import { getSequences } from './listSearch/sequences';
import { searchWorkspaces } from './listSearch/workspaces';
import { subtitle } from './trigger/editor/subtitle';
import { receiveDelivery } from './trigger/delivery/receiveDelivery';

export class SalesforgeTrigger implements INodeType {
	description: INodeTypeDescription = {
		displayName: 'Salesforge Trigger',
		name: 'salesforgeTrigger',
		icon: { light: 'file:salesforge.svg', dark: 'file:salesforge.dark.svg' },
		group: ['trigger'],
		version: [2],
		subtitle,
		description: 'Starts the workflow when Salesforge sends an email or LinkedIn event',
		defaults: { name: 'Salesforge Trigger' },
		eventTriggerDescription: 'Waiting for Salesforge to send an event',
		activationMessage:
			'Salesforge events start this workflow as soon as n8n has published it. If publishing fails, n8n shows the reason.',
		triggerPanel,
		inputs: [],
		outputs: outputsExpression,
		hints,
		builderHint,
		// Not required, because manual registration works without it and n8n reads only one entry per credential type. With
		// automatic registration, activation fails with a message when it is missing.
		credentials: [{ name: 'salesforgeApi', required: false }],
		webhooks: [
			{
				name: 'default',
				httpMethod: 'POST',
				responseMode: 'onReceived',
				// Empty, so n8n answers with what webhook() returns instead of the name of its default.
				responseData: '',
				path: 'webhook',
			},
		],
		properties: triggerParameters,
	};

	methods = {
		listSearch: { searchWorkspaces },
		loadOptions: { getMailboxes, getSequences },
	};

	webhookMethods = {
		default: {
			async checkExists(this: IHookFunctions): Promise<boolean> {
				return await isRegistered.call(this);
			},
			async create(this: IHookFunctions): Promise<boolean> {
				return await register.call(this);
			},
			async delete(this: IHookFunctions): Promise<boolean> {
				return await unregister.call(this);
			},
		},
	};

	async webhook(this: IWebhookFunctions): Promise<IWebhookResponseData> {
		return await receiveDelivery.call(this);
	}
}
