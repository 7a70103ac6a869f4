import type { NodeHint } from 'n8n-workflow';

import { ALL_EVENTS, definitions, EVENT_TYPES } from '../../events';
import { CHOSEN_EVENTS } from '../eventsParameter';

/** The types whose samples name no sequence, and those without a sample. */
const withoutSequence = EVENT_TYPES.filter(
	(type) => !(definitions[type].sections as readonly string[]).includes('sequence'),
);

const SEQUENCE_IDS = `[$parameter.sequenceIds].flat().filter((id) => id !== undefined && id !== null && id !== '')`;

const SOME_WITHOUT_SEQUENCE = `$parameter.registration === 'manual' && ${SEQUENCE_IDS}.length > 0 && (${CHOSEN_EVENTS} ?? []).some((event) => ${JSON.stringify([ALL_EVENTS, ...withoutSequence])}.includes(event))`;
const IS_DROPPING = `($parameter.options ?? {}).unscopedEvents === 'drop'`;

const NAME_IT =
	'To make their sequence known, create one webhook per sequence in Salesforge and add <b>?sequence=</b> and the ID of the sequence to its URL, or use automatic registration.';

const REPORTED_TWICE = `((events) => ['email_replied', 'linkedin_replied'].some((event) => events.includes(event)) && ['positive_reply', 'negative_reply'].some((event) => events.includes(event)) && !events.includes(${JSON.stringify(ALL_EVENTS)}))(${CHOSEN_EVENTS} ?? [])`;
const IS_ONE_PER_REPLY = `($parameter.options ?? {}).splitOutputs !== true && ($parameter.options ?? {}).oneExecutionPerReply !== false`;

/** Hints for settings that are allowed but perhaps not intended. */
export const hints: NodeHint[] = [
	{
		message:
			"No event is chosen, so nothing starts this workflow. Choose at least one under 'Trigger On'.",
		type: 'warning',
		location: 'ndv',
		displayCondition: `={{ ${CHOSEN_EVENTS}?.length === 0 }}`,
	},
	{
		message: `Positive and negative replies do not name their sequence, so they pass the filter on 'Sequence IDs' regardless of their sequence. ${NAME_IT} To leave them out, add the option 'Events Without Sequence' and choose 'Drop'.`,
		type: 'info',
		location: 'ndv',
		displayCondition: `={{ ${SOME_WITHOUT_SEQUENCE} && !(${IS_DROPPING}) }}`,
	},
	{
		message: `Positive and negative replies do not name their sequence, so they are dropped while 'Sequence IDs' is set. ${NAME_IT}`,
		type: 'warning',
		location: 'ndv',
		displayCondition: `={{ ${SOME_WITHOUT_SEQUENCE} && ${IS_DROPPING} }}`,
	},
	{
		message:
			"Salesforge reports a reply when it arrives, and again as positive or negative. The first of these events starts the workflow, usually the one without the sentiment, and the others about the same reply are ignored. To branch on the sentiment, choose only 'Positive Reply' and 'Negative Reply'. To start an execution for each, add the option 'One Execution per Reply' and turn it off.",
		type: 'info',
		location: 'ndv',
		displayCondition: `={{ ${REPORTED_TWICE} && ${IS_ONE_PER_REPLY} }}`,
	},
];
