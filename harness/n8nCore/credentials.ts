import {
	ICredentialsHelper,
	type ICredentialDataDecryptedObject,
	type IHttpRequestOptions,
} from 'n8n-workflow';

export interface Credential {
	apiKey: string;
	baseUrl: string;
	multichannelBaseUrl: string;
	webhookToken?: string;
}

/** n8n's own class reads credentials from its database, which unit tests do not have. */
export class CredentialsHelper extends ICredentialsHelper {
	constructor(private readonly read: () => Credential) {
		super();
	}

	getParentTypes(): string[] {
		return [];
	}

	async authenticate(
		{ apiKey }: ICredentialDataDecryptedObject,
		_type: string,
		options: IHttpRequestOptions,
	): Promise<IHttpRequestOptions> {
		return { ...options, headers: { ...options.headers, Authorization: apiKey } };
	}

	async preAuthentication(): Promise<undefined> {
		return undefined;
	}

	async runPreAuthentication(): Promise<undefined> {
		return undefined;
	}

	isCredentialUsableByNode(): boolean {
		return true;
	}

	async getCredentials(): Promise<never> {
		throw new Error('not used');
	}

	async getDecrypted(): Promise<never> {
		return { ...this.read() } as never;
	}

	async updateCredentials(): Promise<void> {}

	async updateCredentialsOauthTokenData(): Promise<void> {}

	getCredentialsProperties(): never[] {
		return [];
	}
}
