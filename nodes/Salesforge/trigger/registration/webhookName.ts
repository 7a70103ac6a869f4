const LONGEST_NAME = 120;

export interface NameParts {
	workflowName: string;
	/** The event type. */
	type: string;
	/** The sequence's name, or its id when the name is unknown; `null` for the whole workspace. */
	sequenceName: string | null;
	/** Whether it is for the editor's test URL. */
	isTest: boolean;
}

function shorten(text: string, length: number): string {
	const characters = [...text.replace(/\s+/g, ' ').trim()];
	return characters.length > length
		? `${characters.slice(0, length - 1).join('')}…`
		: characters.join('');
}

/** The name by which users recognise a webhook in Salesforge's settings: `n8n: <workflow> / <event>`. */
export function webhookName({ workflowName, type, sequenceName, isTest }: NameParts): string {
	const workflow = `${shorten(workflowName, 60)}${isTest ? ' (test)' : ''}`;
	const parts = [workflow, type, ...(sequenceName === null ? [] : [sequenceName])];
	return shorten(`n8n: ${parts.join(' / ')}`, LONGEST_NAME);
}
