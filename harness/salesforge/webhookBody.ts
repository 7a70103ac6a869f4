import { EVENT_TYPES } from '../../nodes/Salesforge/events';
import { isJsonObject } from '../../nodes/Salesforge/events/json';
import type { NewWebhook, Sequence } from './account';

const types: ReadonlySet<unknown> = new Set(EVENT_TYPES);
const keys = new Set(['name', 'type', 'url', 'sequenceID']);

const isText = (value: unknown): value is string => typeof value === 'string' && value !== '';

function isHttpUrl(value: unknown): value is string {
	return isText(value) && URL.canParse(value) && /^https?:$/.test(new URL(value).protocol);
}

/**
 * Reads the body of `POST .../webhooks`: `{name, type, url, sequenceID?}` with exactly one type.
 *
 * @returns what is wrong with it, in words, when it will not do
 */
export function readWebhookBody(text: string, sequences: readonly Sequence[]): NewWebhook | string {
	let body: unknown;
	try {
		body = JSON.parse(text);
	} catch {
		return 'the body is not JSON';
	}
	if (!isJsonObject(body)) return 'the body is not an object';
	const { name, type, url, sequenceID } = body;
	const unknown = Object.keys(body).find((key) => !keys.has(key));
	if (unknown) return `unknown field ${unknown}`;
	if (!isText(name)) return 'name is required';
	if (!isText(type) || !types.has(type)) return 'type must be exactly one event type';
	if (!isHttpUrl(url)) return 'url must be an http(s) URL';
	if (sequenceID === undefined) return { name, type, url, sequenceId: null };
	if (!sequences.some(({ id }) => String(id) === String(sequenceID))) {
		return `there is no sequence ${String(sequenceID)} in the workspace`;
	}
	return { name, type, url, sequenceId: String(sequenceID) };
}
