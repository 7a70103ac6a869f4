import type {
	ICredentialDataDecryptedObject,
	ICredentialTestRequest,
	ICredentialType,
	IHttpRequestOptions,
	INodeProperties,
} from 'n8n-workflow';

import { BASE_URL, KEYS_PAGE, MULTICHANNEL_BASE_URL } from '../nodes/Salesforge/api/credential';

/**
 * An address of the API, shown when the switch is on. n8n drops the values of fields that are not displayed, except
 * hidden ones, so the saved address is used even when the switch is off or was never stored.
 */
function address(
	property: Pick<INodeProperties, 'displayName' | 'name' | 'default' | 'description'>,
) {
	return [
		{
			...property,
			type: 'string',
			displayOptions: { show: { customAddresses: [true] } },
		},
		{
			...property,
			type: 'hidden',
			displayOptions: { show: { customAddresses: [false] } },
		},
	] satisfies INodeProperties[];
}

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
			hint: `Create one in Salesforge under ${KEYS_PAGE}`,
		},
		{
			displayName: 'Webhook Token',
			name: 'webhookToken',
			type: 'string',
			typeOptions: { password: true },
			default: '',
			hint: "Only for triggers whose 'Registration' is Manual. Leave it empty otherwise",
			description:
				'A secret that every delivery must carry. Add it as ?token=... to the URL that you paste into Salesforge, or send it in the header X-Webhook-Token or as a bearer token. Leave empty to require no token.',
		},
		{
			displayName: 'Custom Addresses',
			name: 'customAddresses',
			type: 'boolean',
			default: false,
			description:
				'Whether to enter API addresses other than the defaults. The values stay in use when you turn this off. An empty field uses the default.',
		},
		...address({
			displayName: 'Base URL',
			name: 'baseUrl',
			default: BASE_URL,
			description: 'The base URL of the Salesforge API',
		}),
		...address({
			displayName: 'Multichannel Base URL',
			name: 'multichannelBaseUrl',
			default: MULTICHANNEL_BASE_URL,
			description: 'The base URL of the Salesforge API for multichannel sequences',
		}),
	];

	/**
	 * Salesforge takes the bare key, without Bearer. This is a function because n8n evaluates a description's expressions
	 * only while a hook runs, and some webhooks are deleted later than that.
	 */
	async authenticate(
		{ apiKey }: ICredentialDataDecryptedObject,
		options: IHttpRequestOptions,
	): Promise<IHttpRequestOptions> {
		return { ...options, headers: { ...options.headers, Authorization: String(apiKey).trim() } };
	}

	test: ICredentialTestRequest = {
		request: {
			baseURL: `={{$credentials.baseUrl || '${BASE_URL}'}}`,
			url: '/me',
			// Following a redirect would send the API key to another host.
			disableFollowRedirect: true,
			sendCredentialsOnCrossOriginRedirect: false,
		},
		rules: [
			{
				type: 'responseCode',
				properties: {
					value: 401,
					message: `Salesforge does not accept this API key. Create one in Salesforge under ${KEYS_PAGE} and paste it here in full. If 'Custom Addresses' is on, a wrong 'Base URL' has the same effect`,
				},
			},
			{
				type: 'responseCode',
				properties: {
					value: 403,
					message: `Salesforge does not allow this API key to be used. Create one in Salesforge under ${KEYS_PAGE}`,
				},
			},
			{
				type: 'responseCode',
				properties: {
					value: 404,
					message: `The Salesforge API was not found. Turn on 'Custom Addresses' and check the 'Base URL'. The default is ${BASE_URL}`,
				},
			},
		],
	};
}
