import { streamTags } from '../api/names';
import { optionsIn } from './options';

/** Lists the tags of the chosen workspace. */
export const getTags = optionsIn(streamTags, ({ id, name }) => ({ name, value: id }));
