import { NodeHelpers, type IHookFunctions, type INode, type IWebhookFunctions } from 'n8n-workflow';

import type { ExpectedToken } from './access/token';
import type { Queue } from '../shared/inTurn';
import type { TriggerMemory } from './memory/memory';

/** The token that callers need, as last read from the credential. */
export interface TokenRead {
	/** What it was derived from, besides the values in the credential. */
	source: string;
	token: Promise<ExpectedToken>;
	readAt: number;
	hasFailed: boolean;
}

/** A signing secret that this process received when it created the webhook. */
export interface ReceivedSecret {
	secret: string;
	webhookId: string;
	/** Whether it was found in static data, which counts from then on. */
	isStored: boolean;
}

/** What to remove from Salesforge unless the trigger is activated again. */
export interface Removal {
	/** Where the webhooks are: the Salesforge address and the workspace. */
	place: string;
	/** Never fails. */
	run: () => Promise<void>;
	/** Whether the trigger is active again in another n8n process. Never fails. */
	isBack: () => Promise<boolean>;
}

/**
 * What one n8n process knows of a trigger. It begins with the trigger's first activation or delivery, and ends after its
 * deactivation or a day without events. What must outlive the process is in the workflow's static data.
 */
export interface TriggerState extends Queue {
	/** The path of the trigger's webhook in n8n, without host and prefix: `<webhook id>/webhook`. */
	readonly path: string;
	/** Test runs have their own webhooks, so their own state. */
	readonly isTest: boolean;
	token?: TokenRead;
	/** By scope. */
	readonly secrets: Map<string, ReceivedSecret>;
	/** Earlier events; only of triggers that remember them. */
	memory?: TriggerMemory;
	/** When the trigger last looked for webhooks that were removed in Salesforge, and the keys of what was missing. */
	lastCheck?: { at: number; missing: ReadonlySet<string> };
	/** An activation that has not succeeded yet: until when it may go on, when its last attempt failed, and why. */
	activation?: { deadline: number; failure?: { at: number; error: unknown } };
	/** `null` when there is nothing to remove. Never rejected. */
	pendingRemoval?: { removal: Promise<Removal | null>; isCancelled: boolean };
	/** When each log line was last written. */
	readonly logged: Map<string, number>;
	usedAt: number;
}

/** n8n calls the deactivation hooks in one process only. In the others, a trigger's state is released after this time. */
const IDLE_MS = 24 * 60 * 60 * 1000;

/** By kind and path, least recently used first. */
const states = new Map<string, TriggerState>();

const keyOf = ({ path, isTest }: Pick<TriggerState, 'path' | 'isTest'>) =>
	`${isTest ? 'test' : 'production'} ${path}`;

/** Whether a state holds something that is neither in static data nor in Salesforge yet. */
const isNeeded = ({ secrets, pendingRemoval }: TriggerState) =>
	pendingRemoval?.isCancelled === false || [...secrets.values()].some(({ isStored }) => !isStored);

export const releaseState = (state: TriggerState): boolean => states.delete(keyOf(state));

function releaseIdle(now: number): void {
	for (const state of states.values()) {
		if (Math.abs(now - state.usedAt) < IDLE_MS) return;
		if (!isNeeded(state)) releaseState(state);
	}
}

/** The state of a trigger in this process, by its webhook's path in n8n. */
export function stateOf(path: string, isTest: boolean, now = Date.now()): TriggerState {
	const key = keyOf({ path, isTest });
	const state = states.get(key) ?? {
		path,
		isTest,
		secrets: new Map(),
		logged: new Map(),
		usedAt: now,
	};
	states.delete(key);
	releaseIdle(now);
	state.usedAt = now;
	states.set(key, state);
	return state;
}

const pathOf = (context: IHookFunctions | IWebhookFunctions, node: INode) =>
	NodeHelpers.getNodeWebhookPath(context.getWorkflow().id ?? '', node, 'webhook');

/** The state of the trigger that n8n activates or deactivates. n8n treats the workflow of a test run as inactive. */
export const activatedState = (context: IHookFunctions): TriggerState =>
	stateOf(pathOf(context, context.getNode()), !context.getWorkflow().active);

export function calledTrigger(context: IWebhookFunctions) {
	// Read once per delivery, because n8n copies the whole node each time.
	const node = context.getNode();
	return { node, state: stateOf(pathOf(context, node), context.getMode() === 'manual') };
}

export type CalledTrigger = ReturnType<typeof calledTrigger>;
