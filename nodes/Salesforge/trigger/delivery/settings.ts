import type { IWebhookFunctions } from 'n8n-workflow';

import type { EventFilter } from './filter';
import { parseIds } from '../../parameters/ids';
import type { Output } from './shape';

type Registration = 'automatic' | 'manual';

/** How a trigger's parameters answer for a delivery. */
export interface TriggerSettings {
	registration: Registration;
	filter: EventFilter;
	output: Output;
	dropDuplicates: boolean;
	onlyFirst: boolean;
	/** Whether each chosen event type has an output of its own. */
	splitOutputs: boolean;
}

/** The collection `options` of the trigger: what the user has not added is not there. */
interface TriggerOptions {
	unscopedEvents?: EventFilter['unscopedEvents'];
	dropDuplicates?: boolean;
	onlyFirst?: boolean;
	splitOutputs?: boolean;
	workspaceIds?: unknown;
	mailboxIds?: unknown;
}

/**
 * Reads the trigger's parameters.
 *
 * @throws InvalidIdsError when a list of ids holds anything but text and numbers
 */
export function readSettings(context: IWebhookFunctions): TriggerSettings {
	const options = context.getNodeParameter('options', {}) as TriggerOptions;
	const registration = context.getNodeParameter('registration', 'automatic') as Registration;
	const sequences = registration === 'manual' ? 'sequenceIds' : 'sequences';
	return {
		registration,
		filter: {
			events: new Set(context.getNodeParameter('events', []) as string[]),
			sequenceIds: parseIds(context.getNodeParameter(sequences, [])),
			workspaceIds: parseIds(options.workspaceIds),
			mailboxIds: parseIds(options.mailboxIds),
			unscopedEvents: options.unscopedEvents ?? 'keep',
		},
		output: context.getNodeParameter('output', 'event') as Output,
		dropDuplicates: options.dropDuplicates ?? true,
		onlyFirst: options.onlyFirst ?? false,
		splitOutputs: options.splitOutputs ?? false,
	};
}
