import type { INodeProperties } from 'n8n-workflow';

import { MOST_STEPS } from '../../api/sequences';
import { readText } from '../../shared/fields';
import { InputError } from '../../shared/inputError';
import { arrayIn, asObject, isJsonObject, type JsonObject } from '../../shared/json';
import { htmlOfText } from '../conversation/text';
import type { ItemCall } from '../session';
import { choice, shownFor, text } from '../shared/parameters';

const USUAL_WAIT_DAYS = 3;

export const stepParameters: INodeProperties[] = [
	choice('Define Steps', 'stepsFrom', 'emails', 'How to define the steps of the sequence', [
		{
			name: 'As Emails Below',
			value: 'emails',
			description: 'A list of emails, one after another',
		},
		{
			name: 'Using JSON',
			value: 'json',
			description:
				"Emails as a model drafts them, or Salesforge's own steps with LinkedIn, variants and conditions",
		},
	]),
	shownFor('stepsFrom', 'emails', {
		displayName: 'Emails',
		name: 'emails',
		type: 'fixedCollection',
		typeOptions: { multipleValues: true, sortable: true },
		placeholder: 'Add Email',
		default: {},
		description:
			"The emails in the order in which they are sent. n8n ignores an expression for all of them at once: set 'Define Steps' to 'Using JSON' for that.",
		options: [
			{
				displayName: 'Email',
				name: 'values',
				values: [
					text('Subject', 'subject', {
						placeholder: 'e.g. Your reps in Vilnius',
						description:
							'The subject. The first email needs one; leave it empty in a later email to stay in the thread.',
					}),
					text('Message', 'message', {
						typeOptions: { rows: 5 },
						placeholder: 'e.g. Hi, I saw that you are hiring.',
						description: "The text of the email. Salesforge's variables can be used in it.",
					}),
					{
						displayName: 'Days to Wait',
						name: 'waitDays',
						type: 'number',
						typeOptions: { minValue: 0 },
						default: USUAL_WAIT_DAYS,
						description:
							'How many days to wait after the email before, or for the first one after the contact was added',
					},
				],
			},
		],
	}),
	shownFor('stepsFrom', 'json', {
		displayName: 'Steps',
		name: 'steps',
		type: 'json',
		required: true,
		default: '',
		placeholder: 'e.g. [{"subject": "Hello", "message": "Hi, ...", "waitDays": 0}]',
		description:
			"A list of emails with subject, message and waitDays (3 if missing, and 0 for the first one), or of steps as Salesforge's API has them, with type, actionId and so on. Both can be in one list.",
		hint: 'JSON text, or an expression that returns a list',
	}),
	choice('Message Format', 'messageFormat', 'text', "The format of the emails' messages", [
		{ name: 'HTML', value: 'html', description: 'Sent unchanged' },
		{ name: 'Text', value: 'text', description: 'Line breaks are kept' },
	]),
];

function readRows({ context, itemIndex }: ItemCall): JsonObject[] {
	const isJson = context.getNodeParameter('stepsFrom', itemIndex, 'emails') === 'json';
	const label = isJson ? 'Steps' : 'Emails';
	const rows: unknown = isJson
		? arrayIn(context.getNodeParameter('steps', itemIndex, ''))
		: ((context.getNodeParameter('emails', itemIndex, {}) as JsonObject).values ?? []);
	if (!Array.isArray(rows) || !rows.every(isJsonObject)) {
		throw new InputError(
			`The parameter '${label}' is not a list of steps for this item`,
			'Enter a JSON list of objects, such as [{"subject": "Hello", "message": "Hi"}], or check what the expression returns',
		);
	}
	if (rows.length > 0) return rows;
	throw new InputError(
		`The parameter '${label}' is empty for this item`,
		isJson ? 'Give at least one email or step' : "Click 'Add Email' and write the first email",
	);
}

/** Counts the steps with those of their branches. */
function countSteps(steps: readonly unknown[]): number {
	let count = 0;
	const open = [...steps];
	for (let step = open.pop(); step !== undefined; step = open.pop()) {
		count++;
		const branches = Object.values(asObject(asObject(step).branches));
		open.push(...branches.filter(Array.isArray).flat());
	}
	return count;
}

const isEmptyText = (value: unknown) => typeof value === 'string' && value.trim() === '';
const asNumber = (value: unknown) =>
	typeof value === 'number' || typeof value === 'string' ? Number(value) : NaN;

function readEmail({ subject, message, waitDays }: JsonObject, index: number) {
	const usualDays = index === 0 ? 0 : USUAL_WAIT_DAYS;
	const days = isEmptyText(waitDays ?? '') ? usualDays : asNumber(waitDays);
	const email = { subject: readText(subject).trim(), message: readText(message).trim(), days };
	const refuse = (what: string, hint: string): never => {
		throw new InputError(`Email ${index + 1} of the sequence ${what}`, hint);
	};
	if (email.message === '') refuse('has no message', "Enter its 'Message'");
	const isText = typeof (subject ?? '') === 'string';
	if (!isText) refuse('has a subject that is not text', "Enter its 'Subject' as text");
	if (email.subject === '' && index === 0) refuse('has no subject', "Enter its 'Subject'");
	if (!Number.isSafeInteger(days) || days < 0) {
		refuse(
			`does not wait a whole number of days: ${String(waitDays)}`,
			"Enter 0 or more in 'Days to Wait'",
		);
	}
	return email;
}

/** Reads the steps as Salesforge's API has them; the number of its email action only if needed. Throws InputError. */
export async function readSteps(call: ItemCall, readActionId: () => Promise<number>) {
	const rows = readRows(call);
	if (countSteps(rows) > MOST_STEPS) {
		throw new InputError(
			`The sequence has ${countSteps(rows)} steps, more than the ${MOST_STEPS} that Salesforge accepts`,
			'Leave some of them out',
		);
	}
	const isHtml = call.context.getNodeParameter('messageFormat', call.itemIndex, 'text') === 'html';
	const emails = rows.map((row, index) => ('type' in row ? null : readEmail(row, index)));
	const actionId = emails.some(Boolean) ? await readActionId() : undefined;
	return rows.map((row, index) => {
		const email = emails[index];
		if (!email) return row;
		const { subject, message, days } = email;
		const metadata = {
			...(subject !== '' && { subject }),
			message: isHtml ? message : htmlOfText(message),
		};
		return {
			type: 'action',
			actionId,
			waitInMinutes: days * 24 * 60,
			distributionStrategy: 'equal',
			variants: [{ metadata, exposureInPercentage: 100, isEnabled: true }],
		};
	});
}
