import trained from './hasLeft.model.json';
import { Model } from './model';
import { edgesOf, passagesOf } from './sentences';

const model = new Model(trained);

/**
 * Whether the reply says that the person it was meant for no longer works there, or that nobody reads the mailbox any
 * more. Somebody who is only away has not left. False does not prove the opposite.
 *
 * @param text the writer's newest words
 */
export const hasLeft = (text: string): boolean =>
	text.trim() !== '' && passagesOf(edgesOf(text)).some((passage) => model.recognises(passage));
