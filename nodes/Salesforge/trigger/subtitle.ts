import { definitions, EVENT_TYPES } from '../events';
import { ALL_EVENTS } from '../filters/filter';
import { CHOSEN_EVENTS } from './chosenEvents';

/** How many events are named before they are only counted. */
const NAMED = 2;

const titles = Object.fromEntries(EVENT_TYPES.map((type) => [type, definitions[type].title]));

/** What the trigger listens for, below its name on the canvas. */
export const subtitle = `={{ ((events, titles) => {
	if (events === null) return 'Events by expression';
	if (events.length === 0) return 'No event chosen';
	if (events.includes(${JSON.stringify(ALL_EVENTS)})) return 'All events';
	if (events.length > ${NAMED}) return events.length + ' events';
	return events.map((event) => titles[event] ?? event).join(', ');
})(${CHOSEN_EVENTS}, ${JSON.stringify(titles)}) }}`;
