import { definitions, EVENT_TYPES } from '../../events';
import { ALL_EVENTS } from '../../parameters/events';
import { CHOSEN_EVENTS } from './chosenEvents';

/** How many characters fit on n8n's canvas. For longer lists, only the count is shown. */
const ROOM = 30;

const titles = Object.fromEntries(EVENT_TYPES.map((type) => [type, definitions[type].title]));

/** What the trigger listens for, below its name on the canvas. */
export const subtitle = `={{ ((events, titles) => {
	if (events === null) return 'Events by expression';
	if (events.length === 0) return 'No event chosen';
	if (events.includes(${JSON.stringify(ALL_EVENTS)})) return 'All events';
	const list = events.map((event) => titles[event] ?? event).join(', ');
	return events.length === 1 || list.length <= ${ROOM} ? list : events.length + ' events';
})(${CHOSEN_EVENTS}, ${JSON.stringify(titles)}) }}`;
