import type { EventType } from '../../nodes/Salesforge/events';

/** A contact of the demo. */
export interface Person {
	firstName: string;
	lastName: string;
	company: string;
	sequence: 'chosen' | 'other';
	/** What the contact writes, for the events that are a reply. */
	reply?: string;
}

/** The contact who asks to stop, with whom the third workflow deals. */
export const OPT_OUT: Person = {
	firstName: 'Daniel',
	lastName: 'Okafor',
	company: 'Okafor Freight',
	sequence: 'chosen',
	reply: 'Hi Maya, please remove me from your list. Best, Daniel',
};

/** What happens in the demo, to whom. */
export const PEOPLE: ReadonlyArray<[EventType, Person]> = [
	[
		'email_sent',
		{ firstName: 'Nora', lastName: 'Fields', company: 'Fields Bakery', sequence: 'other' },
	],
	[
		'email_opened',
		{ firstName: 'Jonas', lastName: 'Weber', company: 'Weber Logistik', sequence: 'chosen' },
	],
	[
		'link_clicked',
		{ firstName: 'Priya', lastName: 'Nair', company: 'Nair Robotics', sequence: 'other' },
	],
	['email_replied', OPT_OUT],
	[
		'linkedin_replied',
		{
			firstName: 'Sofia',
			lastName: 'Marino',
			company: 'Marino Studio',
			sequence: 'other',
			reply: 'Thanks for reaching out. Who else in our industry uses it?',
		},
	],
	[
		'contact_unsubscribed',
		{ firstName: 'Tom', lastName: 'Becker', company: 'Becker Print', sequence: 'chosen' },
	],
	[
		'email_bounced',
		{ firstName: 'Ingrid', lastName: 'Solberg', company: 'Solberg Shipping', sequence: 'other' },
	],
	[
		'positive_reply',
		{
			firstName: 'Grace',
			lastName: 'Whitfield',
			company: 'Whitfield Labs',
			sequence: 'chosen',
			reply: 'Yes, Tuesday at ten works. What does it cost for 40 seats?',
		},
	],
	[
		'negative_reply',
		{
			firstName: 'Luc',
			lastName: 'Martin',
			company: 'Martin Conseil',
			sequence: 'other',
			reply: 'We signed with somebody else last month, so not for us this year.',
		},
	],
];
