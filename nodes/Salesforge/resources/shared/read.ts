import { canBeId } from '../../api/workspacePath';
import type { AnySalesforgeEvent } from '../../events';
import { InputError } from '../../shared/inputError';
import { arrayIn, isJsonObject } from '../../shared/json';
import { isSampleId } from '../../transforms/sample/random';
import { toEvent } from '../../transforms/toEvent';
import type { ItemCall } from '../session';

export type At = Pick<ItemCall, 'context' | 'itemIndex'>;

const textOf = (value: unknown): string =>
	typeof value === 'string' || typeof value === 'number' ? String(value).trim() : '';

/** A text parameter, trimmed. A number from an expression counts as text. */
export function readTextParameter({ context, itemIndex }: At, name: string): string {
	return textOf(context.getNodeParameter(name, itemIndex, '', { extractValue: true }));
}

/** @throws InputError when the text is what an expression makes of a missing value, or cannot be seen */
export function asId(text: string, label: string): string {
	if (text === '' || canBeId(text)) return text;
	throw new InputError(
		`The parameter '${label}' is not an ID for this item: '${text}'`,
		'Check what its expression returns for this item: a missing value, or characters that cannot be seen',
	);
}

/** Reads a parameter that names one thing, by list, ID or expression. Throws InputError when it is empty or no id. */
export function readIdParameter(call: At, name: string, label: string): string {
	const id = asId(readTextParameter(call, name), label);
	if (id !== '') return id;
	throw new InputError(
		`The parameter '${label}' is empty for this item`,
		`Choose or enter the ${label.replace(/ ID$/, '').toLowerCase()}, or check what its expression returns for this item`,
	);
}

export const readWorkspaceId = (call: At) => readIdParameter(call, 'workspaceId', 'Workspace');

/** The value of a resource locator in a collection, where n8n does not extract it. */
export function readLocator(locator: unknown): string {
	return textOf(isJsonObject(locator) && '__rl' in locator ? locator.value : locator);
}

export const readBoolean = ({ context, itemIndex }: At, name: string): boolean =>
	context.getNodeParameter(name, itemIndex, false) === true;

/** A collection such as Filters or Options. */
export const readCollection = ({ context, itemIndex }: At, name: string) =>
	context.getNodeParameter(name, itemIndex, {}) as Record<string, unknown>;

/** How many results a Get Many should return; `Infinity` for all. */
export function readLimit(call: At): number {
	if (readBoolean(call, 'returnAll')) return Infinity;
	const limit = Number(call.context.getNodeParameter('limit', call.itemIndex, 50));
	if (Number.isInteger(limit) && limit >= 1) return limit;
	throw new InputError(
		`The parameter 'Limit' must be a whole number of at least 1`,
		"Enter a whole number, or turn on 'Return All'",
	);
}

/** A list of names or ids: an array, or text with commas as expressions and AI models write it. Throws InputError. */
export function asList(value: unknown): string[] {
	const parts = arrayIn(value) ?? (typeof value === 'string' ? value.split(/[,;\n]/) : [value]);
	const invalid = parts.find((part) => typeof part === 'object' && part !== null);
	if (invalid !== undefined) {
		throw new InputError(
			`A list contains something other than text: ${JSON.stringify(invalid).slice(0, 200)}`,
			'Check what the expression returns for this item. A list is an array of texts, or text with commas',
		);
	}
	return parts.map((part) => String(part ?? '').trim()).filter((part) => part !== '');
}

/** The same for ids. */
export const asIds = (value: unknown, label: string): string[] =>
	asList(value).map((id) => asId(id, label));

export const isOnEvent = ({ context, itemIndex }: At): boolean =>
	context.getNodeParameter('actOn', itemIndex, 'event') === 'event';

/** The events to act on: in the parameter 'Event', else in the incoming item. Throws InputError if it is unknown. */
export function readEvents({ session, itemIndex }: ItemCall): AnySalesforgeEvent[] {
	const { bodies, delivery } = session.events.of(itemIndex);
	return bodies.map((body) => toEvent(body, delivery));
}

/** @throws InputError when the event names no workspace, or is a sample */
export function workspaceOf({ workspace }: AnySalesforgeEvent): string {
	const id = workspace?.id ?? '';
	if (isSampleId(id)) {
		throw new InputError(
			'This is a sample event: its workspace, contact and conversation do not exist in Salesforge',
			"'Generate Sample' is for transforms such as Extract Reply and To Row. To try an action, use a real event, for example by 'Listen for Test Event' in the Salesforge Trigger",
		);
	}
	if (canBeId(id)) return id;
	throw new InputError(
		"The event names no workspace: its field 'workspace.id' is empty",
		"Pass on the event as the trigger emits it, or set 'Act On' to 'Chosen Below' and choose the workspace",
	);
}
