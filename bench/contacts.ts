/**
 * Measures Sequence: Get Contacts and Event: Get Missed Events: `npm run bench -- contacts`. It reads all contacts of a
 * sequence with 100, 1,000 and 10,000 of them, and those who have changed, or what happened to them, in ten sequences
 * with 10,000, of whom 200 have. The figures are written to docs/figures/contacts.json.
 */
import { addContact, happens, type FakeSalesforge } from '../harness/salesforge';
import { LEAD_TYPES } from '../nodes/Salesforge/resources/event/missed/parameters';
import { describeMachine } from './machine';
import { measureOperation, serve } from './operation';
import { save } from './results';

const LONG_AGO = '2026-01-01T00:00:00.000Z';
const LATELY = '2026-03-01T00:00:00.000Z';
const CHANGED = 200;

/** Every contact has been looked at and written to on LinkedIn. */
function fill(fake: FakeSalesforge, kind: 'core' | 'multichannel', contacts: number, of: number) {
	const { id: workspaceId } = fake.addWorkspace();
	const store = fake.store(workspaceId);
	const sequences = Array.from({ length: of }, () => fake.addSequence(workspaceId, { kind }));
	for (let n = 0; n < contacts; n++) {
		const sequence = sequences[n % of]!;
		const contact = addContact(store, {
			firstName: 'Ada',
			lastName: `Lovelace ${n}`,
			email: `ada${n}@lovelace.example`,
			linkedinUrl: `https://www.linkedin.com/in/ada-${n}`,
			tags: ['CRM'],
		});
		for (const type of ['linkedin_profile_viewed', 'linkedin_message_sent'] as const) {
			happens(store, type, { sequence, contact, date: LONG_AGO });
		}
		if (of > 1 && n < CHANGED) {
			store.enrolled(String(sequence.id)).set(contact.id, 'unsubscribed', LATELY);
		}
	}
	return { workspaceId, sequenceIds: sequences.map(({ id }) => String(id)) };
}

type Content = { workspaceId: string; sequenceIds: string[] };

async function measure(kind: 'core' | 'multichannel', contacts: number, sequences = 1) {
	const { results, ...cost } = await measureOperation(
		__filename,
		['serve', kind, String(contacts), String(sequences)],
		({ workspaceId, sequenceIds }: Content) => ({
			parameters: {
				resource: 'sequence',
				operation: 'getContacts',
				workspaceId,
				sequenceId: '={{ $json.id }}',
				returnAll: true,
				filters: sequences > 1 ? { startDate: LATELY } : {},
			},
			items: sequenceIds.map((id) => ({ id })),
		}),
	);
	return { kind, sequences, contacts, results, ...cost };
}

async function measureMissed(contacts: number, sequences: number) {
	const { results, ...cost } = await measureOperation(
		__filename,
		['serve', 'multichannel', String(contacts), String(sequences)],
		({ workspaceId }: Content) => ({
			parameters: {
				resource: 'event',
				operation: 'getMissed',
				workspaceId,
				receivedAfter: LATELY,
				options: { events: [...LEAD_TYPES] },
			},
		}),
	);
	return { kind: 'multichannel', sequences, contacts, events: results, ...cost };
}

async function main(): Promise<void> {
	// Warm-up: the first run also loads modules.
	await measure('multichannel', 10);
	const rows = [
		await measure('multichannel', 100),
		await measure('multichannel', 1000),
		await measure('multichannel', 10_000),
		await measure('core', 10_000),
		await measure('multichannel', 10_000, 10),
		await measureMissed(10_000, 10),
	];
	console.table(rows);
	await save('contacts.json', { machine: describeMachine(), rows });
}

const [role, kind, contacts, sequences] = process.argv.slice(2);
void (role === 'serve'
	? serve((fake) =>
			fill(fake, kind as 'core' | 'multichannel', Number(contacts), Number(sequences)),
		)
	: main());
