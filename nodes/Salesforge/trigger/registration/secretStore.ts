import type { IDataObject, IHookFunctions } from 'n8n-workflow';

import type { Creation, Webhook } from '../../api/webhooks';
import { webhookPath } from '../access/credentialSecret';
import {
	announcedSecret,
	announceSecret,
	forgetAnnounced,
	type SecretOwner,
} from '../access/newSecrets';
import type { WebhookScope } from '../access/scope';
import { dropSecret, hasSecret, keepSecret, scopeKey } from '../access/signingSecrets';

/** Under which key the node's static data says whether Salesforge gave a secret when it was last asked. */
const GIVEN = 'givesSigningSecrets';

/** A test run's webhooks have secrets of their own. n8n holds its workflow as not active. */
export const isTestRun = (context: IHookFunctions): boolean => !context.getWorkflow().active;

const ownerOf = (context: IHookFunctions): SecretOwner => ({
	path: webhookPath(context),
	isTest: isTestRun(context),
});

/** The signing secrets of one trigger's webhooks: with the workflow's static data, and for this process at once. */
export class SecretStore {
	private readonly staticData: IDataObject;

	private readonly owner: SecretOwner;

	constructor(context: IHookFunctions) {
		this.staticData = context.getWorkflowStaticData('node');
		this.owner = ownerOf(context);
	}

	/** Whether Salesforge gives secrets, as far as it is known. */
	get areGiven(): boolean {
		return this.staticData[GIVEN] !== false;
	}

	/** Whether the secret of this very webhook is there. One that another execution's static data has overwritten is restored. */
	has(scope: WebhookScope, { id }: Webhook): boolean {
		const key = scopeKey(scope);
		if (hasSecret(this.staticData, key, id)) return true;
		const announced = announcedSecret(this.owner, key);
		if (announced === undefined) return false;
		keepSecret(this.staticData, key, announced, id);
		return true;
	}

	/** Stores what came with a new webhook. Where nothing came, an earlier webhook's secret is none of this one. */
	keep(scope: WebhookScope, { webhook, signingSecret }: Exclude<Creation, { failure: unknown }>) {
		const key = scopeKey(scope);
		if (this.staticData[GIVEN] !== (signingSecret !== null)) {
			this.staticData[GIVEN] = signingSecret !== null;
		}
		if (signingSecret === null) return dropSecret(this.staticData, key);
		keepSecret(this.staticData, key, signingSecret, webhook.id);
		announceSecret(this.owner, key, signingSecret);
	}
}

/** Forgets what only this process knows of a trigger that is deactivated. */
export const forgetSecrets = (context: IHookFunctions): void => forgetAnnounced(ownerOf(context));
