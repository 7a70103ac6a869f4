import type { IHookFunctions } from 'n8n-workflow';

import { SigningSecrets } from '../access/secrets';
import { activatedState, releaseState, type TriggerState } from '../state';
import { activate, isComplete } from './activate';
import { checkParameters, isManual, readReachable } from './readRegistration';
import { postponeRemoval, prepareRemoval, removeEarlier } from './removal';

/** What this process has read before the parameters or the credential changed. */
function forgetReadings(state: TriggerState): void {
	state.token = undefined;
	state.lastCheck = undefined;
}

/** Whether all webhooks that the trigger needs exist, and no others. */
export async function isRegistered(this: IHookFunctions): Promise<boolean> {
	checkParameters(this);
	const state = activatedState(this);
	forgetReadings(state);
	if (isManual(this)) {
		await removeEarlier(state, null);
		return true;
	}
	const registration = await readReachable(this, state.path);
	if (state.pendingRemoval) state.pendingRemoval.isCancelled = true;
	const isDone = await isComplete(this, state, registration);
	if (isDone) await removeEarlier(state, registration.place);
	return isDone;
}

export async function register(this: IHookFunctions): Promise<boolean> {
	const state = activatedState(this);
	const registration = await readReachable(this, state.path);
	try {
		await activate(this, state, registration);
	} finally {
		await removeEarlier(state, registration.place);
	}
	return true;
}

/**
 * Removes the trigger's webhooks after a while, unless it is activated again, and logs those that remain. It never
 * prevents the deactivation: n8n would keep its own webhook, and users could not change that. Nor does it wait for
 * anything: n8n 2.40 answers deliveries with 404 from before this call until the next version is active.
 */
export async function unregister(this: IHookFunctions): Promise<boolean> {
	const state = activatedState(this);
	forgetReadings(state);
	const removal = isManual(this) ? Promise.resolve(null) : prepareRemoval(this, state);
	if (state.isTest) {
		// Between two test runs, no events can be lost.
		await (await removal)?.run();
		releaseState(state);
		return true;
	}
	// n8n saves static data after this hook. A new webhook signs with a new secret before that is saved.
	const staticData = this.getWorkflowStaticData('node');
	new SigningSecrets(state, staticData).unconfirm();
	// Another process may have stored events too.
	state.memory?.load(staticData);
	state.memory?.save(staticData);
	postponeRemoval(state, removal);
	return true;
}
