import { ALL_EVENTS, definitions, EVENT_TYPES } from '../../events';
import { CHOSEN_EVENTS } from '../eventsParameter';

/** Of more events, only the count is shown. */
const MOST_NAMED = 2;

export const titles = Object.fromEntries(
	EVENT_TYPES.map((type) => [type, definitions[type].title]),
);

/** What the trigger listens for, below its name on the canvas. */
export const subtitle = `={{ ((events, titles) => {
	if (events === null) return 'Events by expression';
	if (events.length === 0) return 'No event chosen';
	if (events.includes(${JSON.stringify(ALL_EVENTS)})) return 'All events';
	if (events.length > ${MOST_NAMED}) return events.length + ' events';
	return events.map((event) => titles[event] ?? event).join(', ');
})(${CHOSEN_EVENTS}, ${JSON.stringify(titles)}) }}`;
