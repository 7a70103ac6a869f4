import trained from './hasLeft.model.json';
import { Model } from './model';

const model = new Model(trained);

/**
 * Whether the reply says that the person it was meant for no longer works there, or that nobody reads the mailbox any
 * more. Somebody who is only away has not left. False does not prove the opposite.
 *
 * @param text the writer's newest words
 */
export const hasLeft = (text: string): boolean => model.recognises(text);
