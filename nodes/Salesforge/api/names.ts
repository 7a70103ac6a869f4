import { readText } from '../shared/fields';
import type { JsonObject } from '../shared/json';
import { listOf } from './lists';

/** A tag or a custom variable. */
export type Named = ReturnType<typeof asNamed>;

const asNamed = ({ name }: JsonObject, id: string) => ({ id, name: readText(name) || id });

export const streamTags = listOf('tags', ['tags'], asNamed);
export const streamCustomVariables = listOf('custom variables', ['custom-vars'], asNamed);

/** A label of Salesforge's inbox, the Primebox. */
export type Label = ReturnType<typeof asLabel>;

const asLabel = ({ name, isBuiltIn, specialLabel }: JsonObject, id: string) => ({
	id,
	name: readText(name) || id,
	isBuiltIn: isBuiltIn === true,
	/** A built-in label's name in lower case, such as meeting_booked, the same everywhere. Empty for others. */
	specialLabel: readText(specialLabel).toLowerCase(),
});

export const streamLabels = listOf('labels', ['primebox-labels'], asLabel);
