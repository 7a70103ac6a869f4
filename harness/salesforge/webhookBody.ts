import type { JsonObject } from '../../nodes/Salesforge/shared/json';
import type { NewWebhook, Sequence } from './account';
import { Refusal } from './areas/routes';
import type { Behaviour } from './behaviour';

const isText = (value: unknown): value is string => typeof value === 'string' && value !== '';

function isHttpUrl(value: unknown): value is string {
	return isText(value) && URL.canParse(value) && /^https?:$/.test(new URL(value).protocol);
}

const refuse = (why: string): never => {
	throw new Refusal(400, why);
};

function readSequenceIds({ sequenceIds, sequenceID }: JsonObject): string[] {
	if (sequenceIds !== undefined) {
		if (!Array.isArray(sequenceIds) || !sequenceIds.every(isText)) {
			return refuse('sequenceIds must be a list of texts');
		}
		// The singular field is ignored beside it, unless this one is empty.
		if (sequenceIds.length > 0) return sequenceIds;
	}
	return sequenceID === undefined ? [] : [String(sequenceID)];
}

/**
 * Reads the body of `POST .../webhooks`: `{name, type, url, sequenceIds?}` with exactly one type.
 *
 * @throws Refusal when it is invalid
 */
export function readWebhookBody(
	body: JsonObject,
	sequences: readonly Sequence[],
	{ eventTypes, ignoresSequences }: Pick<Behaviour, 'eventTypes' | 'ignoresSequences'>,
): NewWebhook {
	const { name, type, url } = body;
	if (!isText(name)) return refuse('name is required');
	if (!isText(type) || !eventTypes.includes(type))
		return refuse('type must be exactly one event type');
	if (!isHttpUrl(url)) return refuse('url must be an http(s) URL');
	const sequenceIds = ignoresSequences ? [] : readSequenceIds(body);
	const missing = sequenceIds.find(
		(id) => !sequences.some((sequence) => String(sequence.id) === id),
	);
	if (missing !== undefined) refuse(`there is no sequence ${missing} in the workspace`);
	return { name, type, url, sequenceIds };
}
