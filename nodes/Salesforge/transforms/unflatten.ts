import { isJsonObject, setOwn, type JsonObject } from '../events/json';

/** `contact_email`, `contact.email` and `contactEmail`, as Flatten writes them. */
const FIELD =
	/^(workspace|sequence|contact|mailbox|email|reply|details|extra)(?:[_.](.+)|([A-Z].*))$/;
const ISSUE = /^issues[_.]?(\d+)[_.]?(path|message)$/i;

const uncapitalize = (text: string) => text.charAt(0).toLowerCase() + text.slice(1);

/**
 * Makes the nested event again of one that Flatten, or the trigger's output 'Flat', brought to one level. What was
 * nested in `extra` stays on one level there.
 */
export function unflattenEvent(flat: JsonObject): JsonObject {
	const event: JsonObject = {};
	const issues = new Map<string, JsonObject>();
	for (const [name, value] of Object.entries(flat)) {
		const field = FIELD.exec(name);
		const issue = ISSUE.exec(name);
		if (field) {
			const [, section, afterSeparator, capitalized] = field;
			const parent = (event[section!] ??= {});
			if (isJsonObject(parent)) {
				setOwn(parent, afterSeparator ?? uncapitalize(capitalized!), value);
			}
		} else if (issue) {
			const [, index, key] = issue;
			const found = issues.get(index!) ?? {};
			found[key!.toLowerCase()] = value;
			issues.set(index!, found);
		} else {
			setOwn(event, name, value);
		}
	}
	event.details ??= {};
	event.extra ??= {};
	if (issues.size > 0) event.issues = [...issues.values()];
	return event;
}
