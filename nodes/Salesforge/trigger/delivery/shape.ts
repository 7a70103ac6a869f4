import { isJsonObject, type JsonObject } from '../../shared/json';
import { boundDepth } from '../../events/depth';
import { flatten } from '../../transforms/flatten';
import type { ReceivedEvent } from './receive';

/** Shapes the item: the typed event, the typed event on one level, or the body as Salesforge sent it. */
export type Output = 'event' | 'flat' | 'raw';

export function shape({ event, body }: ReceivedEvent, output: Output): JsonObject {
	if (output === 'raw' && isJsonObject(body)) return boundDepth(body);
	return output === 'flat' ? flatten(event) : event;
}
