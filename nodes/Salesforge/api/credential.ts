import type {
	IExecuteFunctions,
	IHookFunctions,
	ILoadOptionsFunctions,
	INode,
	IWebhookFunctions,
} from 'n8n-workflow';

export const CREDENTIAL_TYPE = 'salesforgeApi';

/** What the credential holds, as the user entered it. */
export interface SalesforgeCredential {
	apiKey: string;
	baseUrl: string;
	multichannelBaseUrl: string;
	/** Empty where deliveries with manual registration need none. */
	webhookToken: string;
}

type CredentialContext =
	IExecuteFunctions | IHookFunctions | ILoadOptionsFunctions | IWebhookFunctions;

/** The credential that the user has chosen in the node, if any. */
export const chosenCredential = ({ credentials }: INode) => credentials?.[CREDENTIAL_TYPE];

/** @throws what n8n throws when the credential is gone or cannot be decrypted */
export async function readCredential(context: CredentialContext): Promise<SalesforgeCredential> {
	const { apiKey, baseUrl, multichannelBaseUrl, webhookToken } =
		await context.getCredentials<Partial<SalesforgeCredential>>(CREDENTIAL_TYPE);
	return {
		apiKey: apiKey ?? '',
		baseUrl: baseUrl ?? '',
		multichannelBaseUrl: multichannelBaseUrl ?? '',
		webhookToken: webhookToken ?? '',
	};
}
