import type { INodeProperties } from 'n8n-workflow';

import type { NewAttachment } from '../../api/threads';
import { InputError } from '../../shared/inputError';
import type { ItemCall } from '../session';
import { choice, options, text, toggle } from '../shared/parameters';
import { asList, readCollection } from '../shared/read';
import { bareAddress } from './messages';
import { htmlOfText, plainText } from './text';

/** The reply that the user wants to send. */
export interface Draft {
	html: string;
	text: string;
	ccs: string[];
	bccs: string[];
	includeHistory: boolean;
	appendSignature: boolean;
	attachments: NewAttachment[];
}

const copy = (displayName: string, name: string, placeholder: string) =>
	text(displayName, name, {
		placeholder,
		description: 'Email addresses, separated by commas. Not used on LinkedIn.',
	});

export const draftParameters: INodeProperties[] = [
	text('Message', 'message', {
		typeOptions: { rows: 5 },
		required: true,
		placeholder: 'e.g. Thank you, Tuesday at ten suits me.',
		hint: 'Sent to the contact immediately, even when you click Execute step',
		description:
			'The text of the reply. The subject, sender and recipient are taken from the conversation. In a LinkedIn conversation, a LinkedIn message is sent.',
	}),
	choice('Message Format', 'messageFormat', 'text', 'The format of the message', [
		{
			name: 'HTML',
			value: 'html',
			description: 'Sent unchanged. On LinkedIn, only its text is sent.',
		},
		{ name: 'Text', value: 'text', description: 'Line breaks are kept' },
	]),
	options(
		toggle(
			'Append Signature',
			'appendSignature',
			"Whether to add the mailbox's signature. Salesforge does not add it automatically. Not used on LinkedIn.",
			{ default: true },
		),
		copy('BCC', 'bcc', 'e.g. crm@example.com'),
		copy('CC', 'cc', 'e.g. nathan@example.com'),
		toggle(
			'Include History',
			'includeHistory',
			'Whether to quote the earlier emails below the reply. Not used on LinkedIn.',
			{ default: true },
		),
		text('Input Data Field Name', 'inputDataFieldName', {
			placeholder: 'e.g. data',
			description:
				"The incoming item's binary fields to attach to the message, separated by commas",
		}),
	),
];

/** Reads addresses such as `nathan@example.com` and `"Lee, Nathan" <nathan@example.com>`. */
function readAddresses(value: unknown, label: string): string[] {
	const withoutQuotedNames =
		typeof value === 'string' ? value.replace(/"[^"]*"\s*(?=<)/g, '') : value;
	const addresses = asList(withoutQuotedNames).map(bareAddress);
	const invalid = addresses.find((address) => !/^[^@\s<>]+@[^@\s<>]+$/.test(address));
	if (invalid === undefined) return addresses;
	throw new InputError(
		`'${label}' contains an invalid email address: ${invalid}`,
		'Enter addresses such as nathan@example.com, separated by commas',
	);
}

async function readAttachments(
	{ context, itemIndex }: ItemCall,
	value: unknown,
): Promise<NewAttachment[]> {
	const attachments: NewAttachment[] = [];
	for (const field of asList(value)) {
		const { fileName, mimeType } = context.helpers.assertBinaryData(itemIndex, field);
		const data = await context.helpers.getBinaryDataBuffer(itemIndex, field);
		attachments.push({
			filename: fileName ?? field,
			contentType: mimeType || 'application/octet-stream',
			contentBase64: data.toString('base64'),
		});
	}
	return attachments;
}

/** What an expression that returned nothing looks like as text. */
const NOTHING = ['undefined', 'null', 'NaN'];

/** @throws InputError for what is never meant as a message */
function readMessage({ context, itemIndex }: ItemCall): string {
	const given: unknown = context.getNodeParameter('message', itemIndex, '') ?? '';
	const isObject = typeof given === 'object' || String(given).includes('[object Object]');
	if (!isObject && given !== 0 && typeof given !== 'boolean') return String(given);
	throw new InputError(
		`The parameter 'Message' is not text for this item: the expression returned ${isObject ? 'an object' : String(given)}`,
		'Nothing was sent. Change the expression so that it returns the text of the message.',
	);
}

/**
 * Reads the parameters of the reply before any call is made.
 *
 * @throws InputError when the message is empty or an address is invalid
 */
export async function readDraft(call: ItemCall): Promise<Draft> {
	const { context, itemIndex } = call;
	const message = readMessage(call);
	const isHtml = context.getNodeParameter('messageFormat', itemIndex, 'text') === 'html';
	const words = isHtml ? plainText(message) : message.trim();
	const isPicture = words === '' && isHtml && /<img\b/i.test(message);
	if ((words === '' && !isPicture) || NOTHING.includes(words)) {
		throw new InputError(
			"The parameter 'Message' is empty for this item",
			'Nothing was sent. Enter a message. If it is an expression, the expression returned nothing for this item.',
		);
	}
	const chosen = readCollection(call, 'options');
	return {
		html: isHtml ? message : htmlOfText(message.trim()),
		text: words,
		ccs: readAddresses(chosen.cc, 'CC'),
		bccs: readAddresses(chosen.bcc, 'BCC'),
		includeHistory: chosen.includeHistory === true,
		appendSignature: chosen.appendSignature === true,
		attachments: await readAttachments(call, chosen.inputDataFieldName),
	};
}
