import { messagesOf } from '../../../nodes/Salesforge/resources/conversation/messages';

const LEAD = 'Bill@Microsoft.example';
const MAILBOX = 'frank@sales.example';

const email = (type: string | undefined, fromAddress: string, toAddress: string) => ({
	id: 'mte_1',
	type,
	fromAddress,
	toAddress,
});

/** Whether the lead wrote each of the e-mails. */
const fromLead = (emails: object[], mailboxAddress?: string, contactEmail = LEAD) =>
	messagesOf({ contact: { email: contactEmail }, emails }, 'mth_1', mailboxAddress).map(
		({ isFromLead }) => isFromLead,
	);

it.each([
	['contact', true],
	['RECEIVED', true],
	['inbound', true],
	['incoming', true],
	['me', false],
	['Sent', false],
	['outbound', false],
	['outgoing', false],
])('relies on the type %s rather than on the addresses', (type, isFromLead) => {
	expect(fromLead([email(type, 'x@y.example', 'z@y.example')])).toEqual([isFromLead]);
	expect(fromLead([email(type, MAILBOX, LEAD)])).toEqual([isFromLead]);
	expect(fromLead([email(type, LEAD, MAILBOX)])).toEqual([isFromLead]);
});

describe.each([undefined, 'reply'])('with the type %s', (type) => {
	it.each([
		['the bare address', 'bill@microsoft.example'],
		['another case', 'BILL@MICROSOFT.EXAMPLE'],
		['a name and the address', '"Gates, Bill" <bill@microsoft.example>'],
	])('recognizes the lead by %s', (_, from) => {
		expect(fromLead([email(type, from, MAILBOX)])).toEqual([true]);
	});

	it.each([undefined, 'Frank@Sales.example'])('recognizes the mailbox (given: %s)', (given) => {
		const own = email(type, `Frank <${MAILBOX}>`, `Bill Gates <${LEAD}>`);
		const assistant = email(type, 'assistant@microsoft.example', `Frank <${MAILBOX}>`);
		expect(fromLead([own, assistant], given)).toEqual([false, true]);
	});

	it('recognizes the mailbox if the contact was deleted', () => {
		const emails = [email(type, MAILBOX, LEAD), email(type, LEAD, MAILBOX)];
		expect(fromLead(emails, MAILBOX, '')).toEqual([false, true]);
	});

	it('counts an email as our own in case of doubt', () => {
		expect(fromLead([email(type, 'x@y.example', 'z@y.example')])).toEqual([false]);
		expect(fromLead([email(type, '', '')], '', '')).toEqual([false]);
	});
});
