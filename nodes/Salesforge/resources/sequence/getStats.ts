import { DateTime } from 'luxon';

import { readSequenceStats } from '../../api/sequences';
import { perItem } from '../perItem';
import type { ItemCall } from '../session';
import { readMoment, readTimezone } from '../shared/dates';
import { readForm } from '../shared/output';
import { date, options, text } from '../shared/parameters';
import { readCollection } from '../shared/read';
import { statsOutput } from './output';
import { inOrder, readAddress, whichSequence } from './parameters';

/** Reads the dates, both included, as YYYY-MM-DD. */
function readRange(call: ItemCall) {
	const { context, itemIndex } = call;
	const timezone = readTimezone(call, readCollection(call, 'options').timezone);
	const today = DateTime.now().setZone(timezone);
	const read = (name: string, label: string, otherwise: () => DateTime) => {
		const value = context.getNodeParameter(name, itemIndex, '');
		return value ? readMoment(value, label, timezone) : otherwise();
	};
	const end = read('endDate', 'End Date', () => today);
	const start = read('startDate', 'Start Date', () => end.minus({ days: 29 }));
	return { ...inOrder(start.toISODate()!, end.toISODate()!), timezone };
}

export const getSequenceStats = perItem({
	option: {
		name: 'Get Stats',
		value: 'getStats',
		action: 'Get sequence stats',
		description: 'Retrieve the contacts, opens, clicks and replies of a sequence between two dates',
	},
	parameters: [
		...whichSequence,
		date('Start Date', 'startDate', {
			description: 'The first day. Leave empty for the 30 days up to the end date.',
		}),
		date('End Date', 'endDate', { description: 'The last day. Leave empty for today.' }),
		statsOutput.parameter,
		options(
			text('Time Zone', 'timezone', {
				placeholder: 'e.g. Europe/Vilnius',
				description: "The time zone of the two dates. Leave empty for the workflow's time zone.",
			}),
		),
	],
	async run(call) {
		const { workspaceId, sequenceId } = readAddress(call);
		const range = readRange(call);
		const answer = await readSequenceStats(call.client, { workspaceId, sequenceId }, range);
		const stats = { sequenceId, ...range, answer };
		return [{ json: readForm(call, statsOutput)(stats, workspaceId) }];
	},
});
