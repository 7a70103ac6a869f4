import type {
	IAuthenticateGeneric,
	ICredentialTestRequest,
	ICredentialType,
	INodeProperties,
} from 'n8n-workflow';

export class SalesforgeApi implements ICredentialType {
	name = 'salesforgeApi';

	displayName = 'Salesforge API';

	icon = {
		light: 'file:../nodes/Salesforge/salesforge.svg',
		dark: 'file:../nodes/Salesforge/salesforge.dark.svg',
	} as const;

	documentationUrl = 'https://github.com/n8n-nodes-salesforge/n8n-nodes-salesforge#credential';

	properties: INodeProperties[] = [
		{
			displayName: 'API Key',
			name: 'apiKey',
			type: 'string',
			typeOptions: { password: true },
			required: true,
			default: '',
			description: 'Create one in Salesforge under Settings > Integrations',
		},
		{
			displayName: 'Base URL',
			name: 'baseUrl',
			type: 'string',
			required: true,
			default: 'https://api.salesforge.ai/public/v2',
			description: "The address of Salesforge's API",
		},
		{
			displayName: 'Multichannel Base URL',
			name: 'multichannelBaseUrl',
			type: 'string',
			required: true,
			default: 'https://multichannel-api.salesforge.ai/public/multichannel',
			description: "The address of Salesforge's API for multichannel sequences",
		},
		{
			displayName: 'Webhook Token',
			name: 'webhookToken',
			type: 'string',
			typeOptions: { password: true },
			default: '',
			description:
				'With manual registration, a secret that every delivery must carry: as ?token=... in the URL that you paste into Salesforge, in the header X-Webhook-Token, or as a bearer token. Leave empty to require none.',
		},
	];

	// Salesforge takes the bare key, without Bearer.
	authenticate: IAuthenticateGeneric = {
		type: 'generic',
		properties: { headers: { Authorization: '={{$credentials.apiKey}}' } },
	};

	test: ICredentialTestRequest = {
		request: {
			baseURL: '={{$credentials.baseUrl}}',
			url: '/me',
			// A redirect would take the API key to wherever it leads.
			disableFollowRedirect: true,
			sendCredentialsOnCrossOriginRedirect: false,
		},
		rules: [
			{
				type: 'responseCode',
				properties: {
					value: 401,
					message:
						'Salesforge does not accept this API key. Create one in Salesforge under Settings > Integrations and paste it here in full',
				},
			},
			{
				type: 'responseCode',
				properties: {
					value: 403,
					message:
						'Salesforge does not allow this API key to be used. Create one in Salesforge under Settings > Integrations',
				},
			},
			{
				type: 'responseCode',
				properties: {
					value: 404,
					message:
						"There is no Salesforge API at this 'Base URL'. The usual one is https://api.salesforge.ai/public/v2",
				},
			},
		],
	};
}
