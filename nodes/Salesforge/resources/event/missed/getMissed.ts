import { InputError } from '../../../shared/inputError';
import { perItem } from '../../perItem';
import type { ItemCall } from '../../session';
import { missedParameters, readMissedQuery } from './parameters';
import { readMissed, type FailedConversation } from './read';

const MOST_NAMED = 20;

/**
 * Names the conversations that could not be read. A node that throws returns nothing, so without Continue on Fail it is
 * a hint and a line in the log.
 *
 * @throws InputError with Continue on Fail
 */
function report({ context }: ItemCall, failed: readonly FailedConversation[]): void {
	const ids = failed.slice(0, MOST_NAMED).map(({ conversationId }) => conversationId);
	const more = failed.length > ids.length ? ` and ${failed.length - ids.length} more` : '';
	const what = `Could not read ${failed.length} of the conversations, so their events are missing: ${ids.join(', ')}${more}`;
	const next = `${failed[0]!.error.message}. All other events were returned. Read the same period again later: a reply that is returned twice has the same eventKey.`;
	if (context.continueOnFail()) throw new InputError(what, next);
	const message = `${what}. ${next}`;
	context.logger.warn(`Get Missed Events: ${message}`);
	context.addExecutionHints({ message, type: 'warning', location: 'outputPane' });
}

export const getMissed = perItem({
	option: {
		name: 'Get Missed Events',
		value: 'getMissed',
		action: 'Get missed events',
		description:
			'Read replies, sends, bounces, unsubscriptions and other events from Salesforge and return them as the Salesforge Trigger does, for example after n8n was down',
	},
	parameters: missedParameters,
	async *run(call) {
		const { events, failed } = await readMissed(call, readMissedQuery(call));
		for (const json of events) yield { json };
		if (failed.length > 0) report(call, failed);
	},
});
