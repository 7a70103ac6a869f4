import { readText } from '../../shared/fields';
import type { ListedWebhook } from '../../api/webhooks';
import { concurrently } from '../concurrently';
import type { ItemCall } from '../session';
import { isListening, isOfThisN8n, webhookBase, withoutQuery } from './thisN8n';

/** Who uses a webhook. */
export interface Need {
	/** Whether its URL leads to this n8n. */
	isOfThisN8n: boolean;
	/** Whether a published workflow of this n8n receives its deliveries; `null` if that is unknown. */
	isNeeded: boolean | null;
	/** Why. */
	reason: string;
}

const WIDTH = 5;

const ELSEWHERE: Need = {
	isOfThisN8n: false,
	isNeeded: null,
	reason: 'Its URL leads to another system, or to an earlier address of this n8n',
};

function needOf(listens: boolean | null): Need {
	const reasons = {
		true: 'A published workflow of this n8n receives its deliveries',
		false: 'No published workflow of this n8n receives its deliveries',
		null: 'This n8n could not be reached at its own address',
	};
	return { isOfThisN8n: true, isNeeded: listens, reason: reasons[`${listens}`] };
}

/** Finds out who uses each webhook. Each address of this n8n is asked only once per execution. */
export async function findNeeds(
	{ context, session }: ItemCall,
	webhooks: readonly ListedWebhook[],
): Promise<Map<string, Need>> {
	const base = webhookBase(context);
	const needs = new Map<string, Need>();
	await concurrently(webhooks, WIDTH, async ({ id, url: given }) => {
		const url = readText(given);
		if (!isOfThisN8n(url, base)) {
			needs.set(id, ELSEWHERE);
			return;
		}
		const address = withoutQuery(url);
		const listens = await session.once(
			`listens ${address}`,
			async () => await isListening(context, address, base),
		);
		needs.set(id, needOf(listens));
	});
	return needs;
}
