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

/** The key in the node's static data for whether Salesforge returned a secret the last time. */
const GIVEN = 'givesSigningSecrets';

/** A test run's webhooks have their own secrets. n8n treats its workflow as inactive. */
export const isTestRun = (context: IHookFunctions): boolean => !context.getWorkflow().active;

const ownerOf = (context: IHookFunctions): SecretOwner => ({
	path: webhookPath(context),
	isTest: isTestRun(context),
});

/** The signing secrets of one trigger's webhooks, in the workflow's static data and, at once, in this process. */
export class SecretStore {
	private readonly staticData: IDataObject;

	private readonly owner: SecretOwner;

	constructor(context: IHookFunctions) {
		this.staticData = context.getWorkflowStaticData('node');
		this.owner = ownerOf(context);
	}

	/** Whether Salesforge returns secrets, as far as known. */
	get areGiven(): boolean {
		return this.staticData[GIVEN] !== false;
	}

	/**
	 * Whether this very webhook's secret is stored. One that another execution has overwritten in static data is
	 * restored.
	 */
	has(scope: WebhookScope, { id }: Webhook): boolean {
		const key = scopeKey(scope);
		if (hasSecret(this.staticData, key, id)) return true;
		const announced = announcedSecret(this.owner, key);
		if (announced === undefined) return false;
		keepSecret(this.staticData, key, announced, id);
		return true;
	}

	/** Stores the secret of a new webhook. If it has none, an earlier webhook's secret is dropped. */
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

/** Forgets what only this process knows about a deactivated trigger. */
export const forgetSecrets = (context: IHookFunctions): void => forgetAnnounced(ownerOf(context));
