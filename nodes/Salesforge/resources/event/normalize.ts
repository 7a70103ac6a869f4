import { simplifyEvent } from '../../transforms/simplify';
import { toEvent } from '../../transforms/toEvent';
import { simplify } from './parameters';
import { transform } from './transform';

/** Makes the typed event of a body from any source, as the trigger does. */
export const normalizeOperation = transform({
	option: {
		name: 'Normalize',
		value: 'normalize',
		action: 'Normalize event',
		description:
			'Convert a Salesforge webhook body from any source to the typed event that the Salesforge Trigger emits',
	},
	parameters: [simplify],
	reads: 'event',
	prepare(context, itemIndex) {
		const isSimple = context.getNodeParameter('simplify', itemIndex, false) === true;
		return ({ body, delivery }) => {
			const event = toEvent(body, delivery);
			return [isSimple ? simplifyEvent(event) : event];
		};
	},
});
