import { simplifyEvent } from '../../transforms/simplify';
import { toEvent } from '../../transforms/toEvent';
import { shownFor, type Operation } from './operation';
import { simplifyParameter } from './simplify';

/** Makes the typed event of a body from any source, as the trigger does. */
export const normalizeOperation: Operation = {
	option: {
		name: 'Normalize',
		value: 'normalize',
		action: 'Normalize event',
		description:
			'Convert a Salesforge webhook body from any source to the typed event that the Salesforge Trigger emits',
	},
	parameters: [{ ...simplifyParameter, displayOptions: shownFor('normalize') }],
	prepare(context, itemIndex) {
		const simplify = context.getNodeParameter('simplify', itemIndex, false) === true;
		return ({ body, delivery }) => {
			const event = toEvent(body, delivery);
			return [simplify ? simplifyEvent(event) : event];
		};
	},
};
