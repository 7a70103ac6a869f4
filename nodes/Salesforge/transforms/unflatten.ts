import { definitions, EVENT_TYPES } from '../events';
import { isJsonObject, setOwn, type JsonObject } from '../shared/json';
import { eventParts } from '../events/parts';

const SECTIONS = [
	...Object.keys(eventParts).filter((name) => name !== 'issue'),
	'details',
	'extra',
];
/** `contact_email`, `contact.email` and `contactEmail`, as Flatten writes them. */
const FIELD = new RegExp(`^(${SECTIONS.join('|')})(?:[_.](.+)|([A-Z].*))$`);
const ISSUE = /^issues[_.]?(\d+)[_.]?(path|message)$/i;

const uncapitalize = (text: string) => text.charAt(0).toLowerCase() + text.slice(1);

const detailNames = EVENT_TYPES.flatMap((type) => Object.keys(definitions[type].details.shape));
const fieldNames: Record<string, ReadonlySet<string>> = {
	...Object.fromEntries(
		Object.entries(eventParts).map(([part, { shape }]) => [part, new Set(Object.keys(shape))]),
	),
	details: new Set(detailNames),
};

/** The section of a field named by Flatten; `undefined` for any other name. */
function sectionOf(name: string): string | undefined {
	if (ISSUE.test(name)) return 'issues';
	const [, section, afterSeparator, capitalized] = FIELD.exec(name) ?? [];
	if (section === undefined) return undefined;
	const field = afterSeparator ?? uncapitalize(capitalized!);
	const known = fieldNames[section];
	return known === undefined || known.has(field) ? section : undefined;
}

/** Whether a value is a section as nested by the trigger. Another node's object with the same name has other fields. */
function isSection(section: string, value: unknown): boolean {
	if (!isJsonObject(value)) return false;
	const known = fieldNames[section];
	if (known === undefined || section === 'details') return true;
	return Object.keys(value).every((name) => known.has(name));
}

/** Whether a trigger event is flat. Other nodes add fields and objects, so the majority of the sections decides. */
export function isFlatEvent(event: JsonObject): boolean {
	const nested = SECTIONS.filter((section) => isSection(section, event[section]));
	const flat = new Set(Object.keys(event).flatMap((name) => sectionOf(name) ?? []));
	// The trigger nests these two even when empty, and Flatten turns that into null.
	for (const section of ['details', 'extra']) if (event[section] === null) flat.add(section);
	return nested.length === 0 || flat.size > nested.length;
}

/**
 * Restores the nested event from one that was flattened by Flatten or the trigger's output 'Flat'. Values that were
 * nested in `extra` stay flat. An object that another node has put in the place of a section is ignored.
 */
export function unflattenEvent(flat: JsonObject): JsonObject {
	const event: JsonObject = {};
	const sections: Record<string, JsonObject> = {};
	const issues = new Map<string, JsonObject>();
	for (const [name, value] of Object.entries(flat)) {
		const field = FIELD.exec(name);
		const issue = ISSUE.exec(name);
		if (field) {
			const [, section, afterSeparator, capitalized] = field;
			const fields = (sections[section!] ??= {});
			setOwn(fields, afterSeparator ?? uncapitalize(capitalized!), value);
		} else if (issue) {
			const [, index, key] = issue;
			const found = issues.get(index!) ?? {};
			found[key!.toLowerCase()] = value;
			issues.set(index!, found);
		} else if (typeof value !== 'object' || !SECTIONS.includes(name)) {
			setOwn(event, name, value);
		}
	}
	// A text in the place of a section is kept, so it is reported: somebody has overwritten the section.
	for (const [section, fields] of Object.entries(sections)) event[section] ??= fields;
	event.details ??= {};
	event.extra ??= {};
	if (issues.size > 0) event.issues = [...issues.values()];
	return event;
}
