import { readText } from '../shared/fields';
import type { JsonObject } from '../shared/json';
import { listOf } from './lists';

/** Something that Salesforge identifies by name: a tag or a custom variable. */
export type Named = ReturnType<typeof asNamed>;

const asNamed = ({ name }: JsonObject, id: string) => ({ id, name: readText(name) || id });

export const streamTags = listOf('tags', ['tags'], asNamed);
export const streamCustomVariables = listOf('custom variables', ['custom-vars'], asNamed);
