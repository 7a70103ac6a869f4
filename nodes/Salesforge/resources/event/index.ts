import type { Resource } from '../operation';
import { getMissed } from './missed/getMissed';
import { operations } from './operations';

const byName = (a: { option: { name: string } }, b: { option: { name: string } }) =>
	a.option.name.localeCompare(b.option.name);

export const eventResource: Resource = {
	option: { name: 'Event', value: 'event' },
	operations: [...operations, getMissed].sort(byName),
	defaultOperation: 'flatten',
};
