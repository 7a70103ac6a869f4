import type { INode, IWebhookFunctions } from 'n8n-workflow';

import { asObject, isJsonObject, type JsonObject } from '../../shared/json';
import { dependOnRun, readEvents } from '../eventsParameter';
import { ALL_EVENTS } from '../../events';
import { REPLY_TYPES } from '../../events/eventTypes';
import { parseIds } from '../idsParameter';
import { Rejection } from '../access/rejection';
import type { AccessSettings } from '../access/verifyDelivery';
import type { Checks } from '../memory/memory';
import type { EventFilter } from './filter';
import type { Output } from './receive';

export interface DeliverySettings extends Checks {
	filter: EventFilter;
	output: Output;
	/** Whether each chosen event type has an output of its own. */
	splitOutputs: boolean;
}

/** Whether the editor has drawn an output per event. It evaluates neither a single option nor what needs a run. */
function isDrawnSplit({ events, options }: JsonObject): boolean {
	if (dependOnRun(events)) return false;
	return isJsonObject(options) ? options.splitOutputs === true : !dependOnRun(options);
}

/** @throws Rejection when an expression cannot be evaluated. It can return anything */
export function readParameters(context: IWebhookFunctions, node: INode) {
	const read = (name: string, fallback: unknown): unknown =>
		context.getNodeParameter(name, fallback);
	try {
		const isManual = read('registration', 'automatic') === 'manual';
		const options = read('options', {});
		return {
			isManual,
			events: read('events', []),
			isDrawnSplit: isDrawnSplit(node.parameters),
			sequenceIds: read(isManual ? 'sequenceIds' : 'sequences', []),
			output: read('output', 'event'),
			/** Only what the user has added. */
			options: asObject(options),
		};
	} catch (error) {
		const { message } = error as Error;
		throw Rejection.ofTrigger('The parameters of this trigger cannot be read', message);
	}
}

type Parameters = ReturnType<typeof readParameters>;

export function readAccess({ isManual, options }: Parameters): AccessSettings {
	const { ipAllowlist, signature } = options;
	return {
		isManual,
		ipAllowlist,
		signature: signature === 'require' || signature === 'off' ? signature : 'auto',
	};
}

const isOn = (option: unknown, fallback: boolean) =>
	typeof option === 'string' ? option.trim() === 'true' : ((option as boolean | null) ?? fallback);

/** Those who choose all events want each of them, and so does each of several outputs. */
const canReportTwice = (events: ReadonlySet<string>, { splitOutputs }: JsonObject) =>
	!events.has(ALL_EVENTS) &&
	splitOutputs !== true &&
	REPLY_TYPES.filter((type) => events.has(type)).length > 1;

function readFilter({ events, sequenceIds, options }: Parameters): EventFilter {
	try {
		return {
			events: readEvents(events),
			sequenceIds: parseIds(sequenceIds),
			workspaceIds: parseIds(options.workspaceIds),
			mailboxIds: parseIds(options.mailboxIds),
			unscopedEvents: options.unscopedEvents === 'drop' ? 'drop' : 'keep',
		};
	} catch (error) {
		throw Rejection.ofTrigger((error as Error).message);
	}
}

/** @throws Rejection when no event is chosen, or a list of ids contains anything but text and numbers */
export function readDelivery(parameters: Parameters): DeliverySettings {
	const { isDrawnSplit: isDrawn, output, options } = parameters;
	const filter = readFilter(parameters);
	return {
		filter,
		output: output === 'flat' || output === 'raw' ? output : 'event',
		dropDuplicates: isOn(options.dropDuplicates, true),
		onlyFirst: isOn(options.onlyFirst, false),
		oneExecutionPerReply:
			isOn(options.oneExecutionPerReply, true) && canReportTwice(filter.events, options),
		splitOutputs: options.splitOutputs === true && isDrawn,
	};
}
