import { DateTime } from 'luxon';
import type { INodeProperties } from 'n8n-workflow';

import { readSequenceStats } from '../../api/sequences';
import { isJsonObject, type JsonObject } from '../../shared/json';
import { InputError } from '../../shared/inputError';
import { perItem } from '../perItem';
import type { ItemCall } from '../session';
import { sequenceId, workspaceId } from '../shared/ids';
import { options, simplify } from '../shared/many';
import { readBoolean, readCollection } from '../shared/read';
import { readAddress } from './address';
import { statsCountsOf } from './counts';
import { readDate } from '../shared/dates';

const SIMPLIFIED_FIELDS = [
	'sequenceId',
	'workspaceId',
	'startDate',
	'endDate',
	'contacted',
	'opened',
	'clicked',
	'replied',
	'repliedPositive',
	'repliedPercent',
] as const;

const date = (displayName: string, name: string, description: string): INodeProperties => ({
	displayName,
	name,
	type: 'dateTime',
	default: '',
	description,
});

interface Range {
	from: string;
	to: string;
	timezone: string;
}

function readRange(call: ItemCall): Range {
	const { context, itemIndex } = call;
	const { timezone: given = '' } = readCollection<{ timezone: string }>(call, 'options');
	const timezone = given.trim() || context.getTimezone();
	const today = DateTime.now().setZone(timezone);
	if (!today.isValid) {
		throw new InputError(
			`The parameter 'Time Zone' is not a time zone: ${timezone}`,
			'Enter an IANA name, for example Europe/Vilnius',
		);
	}
	const value = (name: string) => context.getNodeParameter(name, itemIndex, '') || undefined;
	const to = readDate(value('endDate') ?? today.toISODate(), 'End Date', timezone);
	const month = DateTime.fromISO(to).minus({ days: 29 }).toISODate();
	const from = readDate(value('startDate') ?? month, 'Start Date', timezone);
	if (from > to) {
		throw new InputError(
			`The parameter 'Start Date' (${from}) is after 'End Date' (${to})`,
			'Swap the two dates',
		);
	}
	return { from, to, timezone };
}

function statsJson(answer: JsonObject, ids: object, range: Range, isSimple: boolean): object {
	const stats = isJsonObject(answer.stats) ? answer.stats : {};
	const head = { ...ids, startDate: range.from, endDate: range.to };
	if (!isSimple) return { ...head, timezone: range.timezone, stats, days: answer.days ?? {} };
	return { ...head, ...statsCountsOf(stats) };
}

export const getSequenceStats = perItem({
	option: {
		name: 'Get Stats',
		value: 'getStats',
		action: 'Get sequence stats',
		description: 'Retrieve the contacts, opens, clicks and replies of a sequence between two dates',
	},
	parameters: [
		workspaceId,
		sequenceId,
		date(
			'Start Date',
			'startDate',
			'The first day. Leave empty for the 30 days up to the end date.',
		),
		date('End Date', 'endDate', 'The last day. Leave empty for today.'),
		simplify(SIMPLIFIED_FIELDS),
		options({
			displayName: 'Time Zone',
			name: 'timezone',
			type: 'string',
			default: '',
			placeholder: 'e.g. Europe/Vilnius',
			description: "The time zone of the two dates. Leave empty for the workflow's time zone.",
		}),
	],
	async run(call) {
		const address = readAddress(call);
		const range = readRange(call);
		const sent = await readSequenceStats(call.client, address, range);
		if ('failure' in sent) throw call.client.error(sent.failure);
		const ids = { sequenceId: address.sequenceId, workspaceId: address.workspaceId };
		return [{ json: statsJson(sent.result, ids, range, readBoolean(call, 'simplify')) }];
	},
});
