import type {
	IExecuteFunctions,
	IHookFunctions,
	ILoadOptionsFunctions,
	INode,
	IWebhookFunctions,
} from 'n8n-workflow';

export const CREDENTIAL_TYPE = 'salesforgeApi';

/** Where Salesforge's two APIs are (docs/salesforge-api.md). */
export const BASE_URL = 'https://api.salesforge.ai/public/v2';
export const MULTICHANNEL_BASE_URL = 'https://multichannel-api.salesforge.ai/public/multichannel';

/** Where users create API keys in Salesforge. The page's name differs (docs/salesforge-api.md). */
export const KEYS_PAGE = 'Settings > API & MCP (or API, or Integrations)';

/** Where the base URLs are. The credential hides them until its switch is on. */
export const BASE_URLS_PLACE = "the Salesforge credential, under 'Custom Addresses'";

/** The contexts in which n8n lets a node make HTTP requests. */
export type ApiContext =
	IExecuteFunctions | IHookFunctions | ILoadOptionsFunctions | IWebhookFunctions;

/** The credential that the user has chosen in the node, if any. */
export const chosenCredential = ({ credentials }: INode) => credentials?.[CREDENTIAL_TYPE];

/** Salesforge's own clients have an address without `/multichannel`, which they put in front of every path. */
const withMultichannel = (url: string) => url.replace(/\/public\/*$/, '/public/multichannel');

/** @throws what n8n throws when the credential is gone or cannot be decrypted */
export async function readCredential(context: ApiContext) {
	const { apiKey, baseUrl, multichannelBaseUrl, webhookToken } =
		await context.getCredentials<Record<string, string | undefined>>(CREDENTIAL_TYPE);
	return {
		apiKey: apiKey ?? '',
		baseUrl: baseUrl?.trim() || BASE_URL,
		multichannelBaseUrl: withMultichannel(multichannelBaseUrl?.trim() || MULTICHANNEL_BASE_URL),
		/** Empty when deliveries with manual registration need no token. */
		webhookToken: webhookToken ?? '',
	};
}

/** The credential's values, with the default addresses when the user has entered none. */
export type SalesforgeCredential = Awaited<ReturnType<typeof readCredential>>;
