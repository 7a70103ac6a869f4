import { addSenderProfile, happens } from '../../../harness/salesforge';
import type { SequenceStatus } from '../../../harness/salesforge/account';
import type { Scene } from './case';
import { inWorkspace, locator, type Cases } from './case';

/** A new multichannel sequence, as the node's parameters. */
function inSequence({ fake, store }: Scene, status: SequenceStatus = 'active') {
	const { id } = fake.addSequence(store.workspace.id, { kind: 'multichannel', name: 'Q4', status });
	return { workspaceId: locator(store.workspace.id), sequenceId: locator(id) };
}

const path = ({ store }: Scene) => `/sequences/${store.sequences.at(-1)!.id}`;

export const sequenceCases: Cases = {
	'sequence/addSenders': {
		parameters: (scene) => ({
			...inSequence(scene, 'draft'),
			senders: [String(addSenderProfile(scene.store, 'Vera'))],
		}),
		calls: (scene) => [
			`GET ${path(scene)}/sender-profiles`,
			`GET ${path(scene)}/sender-profiles`,
			`POST ${path(scene)}/sender-profiles`,
		],
		check: (_, { store }) => expect(store.sequences.at(-1)!.senderIds).toEqual([1, 900]),
	},
	'sequence/create': {
		parameters: (scene) => ({
			...inWorkspace(scene),
			name: 'Founders',
			emails: { values: [{ subject: 'Hello', message: 'Hi', waitDays: 0 }] },
		}),
		calls: () => [
			'GET /public/multichannel/actions',
			'GET /public/multichannel/actions',
			'POST /sequences/bulk',
		],
		check: ([item], { store }) => {
			expect(item!.json).toMatchObject({ name: 'Founders', status: 'draft' });
			expect(store.sequences.at(-1)).toMatchObject({ name: 'Founders', steps: 1 });
		},
	},
	'sequence/get': {
		parameters: (scene) => inSequence(scene),
		calls: (scene) => [`GET ${path(scene)}`],
		check: ([item]) => expect(item!.json).toMatchObject({ name: 'Q4', kind: 'multichannel' }),
	},
	'sequence/getContacts': {
		parameters: (scene) => {
			const parameters = inSequence(scene);
			const { contact } = scene.byEmail;
			happens(scene.store, 'email_opened', { sequence: scene.store.sequences.at(-1)!, contact });
			return { ...parameters, filters: { openedOnly: true } };
		},
		calls: (scene) => [`GET ${path(scene)}/leads`],
		check: ([item], { byEmail }) =>
			expect(item!.json).toMatchObject({ contactId: byEmail.contact.id, openCount: 1, step: 1 }),
	},
	'sequence/getMany': {
		parameters: (scene) => {
			inSequence(scene);
			return inWorkspace(scene);
		},
		calls: () => ['GET /sequences', 'GET /sequences', 'GET /sequences'],
		check: (items) => expect(items).toHaveLength(1),
	},
	'sequence/getStats': {
		parameters: (scene) => ({
			...inSequence(scene),
			startDate: '2026-01-01T00:00:00',
			endDate: '2026-01-31T00:00:00',
		}),
		calls: (scene) => [`GET ${path(scene)}/analytics`],
		check: ([item]) =>
			expect(item!.json).toMatchObject({ startDate: '2026-01-01', endDate: '2026-01-31' }),
	},
	'sequence/launch': {
		parameters: (scene) => inSequence(scene, 'draft'),
		calls: (scene) => [
			`GET ${path(scene)}`,
			`GET ${path(scene)}/sender-profiles`,
			`PATCH ${path(scene)}/launch`,
		],
		check: (_, { store }) => expect(store.sequences.at(-1)!.status).toBe('active'),
	},
	'sequence/pause': {
		parameters: (scene) => inSequence(scene),
		calls: (scene) => [`PATCH ${path(scene)}/status`],
		check: (_, { store }) => expect(store.sequences.at(-1)!.status).toBe('paused'),
	},
	'sequence/resume': {
		parameters: (scene) => inSequence(scene, 'paused'),
		calls: (scene) => [`PATCH ${path(scene)}/status`],
		check: (_, { store }) => expect(store.sequences.at(-1)!.status).toBe('active'),
	},
};
