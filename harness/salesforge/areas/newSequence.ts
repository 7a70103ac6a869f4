import { asObject, isJsonObject, type JsonObject } from '../../../nodes/Salesforge/shared/json';
import { asAnswered } from './multichannelSequences';
import { Refusal, type Routes } from './routes';
import type { Store } from './store';

/** Their ids differ from those that any source names. */
export const ACTIONS = [
	{ id: 31, name: 'li_connection_request', channel: 'linkedin' },
	{ id: 32, name: 'li_send_message', channel: 'linkedin' },
	{ id: 33, name: 'send_email_later', channel: 'email' },
	{ id: 34, name: 'send_email', channel: 'email' },
];

const MOST_STEPS = 100;

function checkVariants(variants: unknown): void {
	if (!Array.isArray(variants) || variants.length === 0) throw new Refusal(400, 'no variants');
	const enabled = variants.filter(isJsonObject).filter(({ isEnabled }) => isEnabled === true);
	const sum = enabled.reduce((total, each) => total + Number(each.exposureInPercentage), 0);
	if (sum !== 100) throw new Refusal(400, 'exposure must sum to 100');
}

/** @returns how many steps there are, with those of the branches */
function checkSteps(steps: unknown): number {
	if (!Array.isArray(steps)) throw new Refusal(400, 'steps must be a list');
	let count = steps.length;
	for (const [index, step] of steps.entries()) {
		const { type, actionId, waitInMinutes, variants, branches } = step as JsonObject;
		if (type === 'condition') {
			if (index < steps.length - 1) throw new Refusal(400, 'a condition must be the last step');
			const { yes = [], no = [] } = asObject(branches);
			count += checkSteps(yes) + checkSteps(no);
			continue;
		}
		if (type !== 'action' || !ACTIONS.some(({ id }) => id === actionId)) {
			throw new Refusal(400, `step ${index + 1} has no known action`);
		}
		if (waitInMinutes !== undefined && !Number.isInteger(waitInMinutes)) {
			throw new Refusal(400, 'waitInMinutes must be a whole number');
		}
		checkVariants(variants);
	}
	return count;
}

/** Creates a whole multichannel sequence, or nothing. */
export const newSequenceRoutes: Routes<Store> = {
	'POST /sequences/bulk': ({ place: store, body }) => {
		const given = body();
		const { name, timezone, steps } = given;
		if (typeof name !== 'string' || name === '') throw new Refusal(400, 'name is required');
		if (typeof timezone !== 'string' || timezone === '') {
			throw new Refusal(400, 'timezone is required');
		}
		const count = checkSteps(steps);
		if (count > MOST_STEPS) throw new Refusal(400, `at most ${MOST_STEPS} steps`);
		const sequence = store.addSequence({
			kind: 'multichannel',
			name,
			status: 'draft',
			steps: count,
			senders: 0,
		});
		store.created.set(String(sequence.id), given);
		return { status: 201, body: { ...asAnswered(store, sequence), timezone } };
	},
};
