import { simplifyEvent } from '../../transforms/simplify';
import { toEvent } from '../../transforms/toEvent';
import { shownFor, type Operation } from './operation';
import { simplifyParameter } from './simplify';

/** Makes the typed event of a body from any source, as the trigger does. */
export const normalizeOperation: Operation = {
	option: {
		name: 'Normalize',
		value: 'normalize',
		action: 'Normalize a webhook body to a typed event',
		description:
			'Turn a webhook body as Salesforge sends it, from any source, into the typed event that the Salesforge Trigger emits',
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
