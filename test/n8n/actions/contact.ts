import { eventOf, inWorkspace, locator, type Cases } from './case';

export const contactCases: Cases = {
	'contact/upsert': {
		parameters: (scene) => ({
			...inWorkspace(scene),
			contactFields: {
				mappingMode: 'defineBelow',
				value: {
					email: 'ada@lovelace.example',
					firstName: 'Ada',
					company: 'Analytical Engines',
					tags: 'CRM',
					'customVars.plan': 'Pro',
				},
			},
		}),
		calls: () => ['POST /contacts'],
		check: ([item], { store }) => {
			expect(item!.json).toMatchObject({ email: 'ada@lovelace.example', tags: ['CRM'] });
			expect(store.contacts.get(String(item!.json.contactId))).toMatchObject({
				company: 'Analytical Engines',
				customVars: { plan: 'Pro' },
			});
		},
	},
	'contact/get': {
		parameters: ({ byEmail }) => ({ event: eventOf(byEmail) }),
		calls: ({ byEmail }) => [`GET /contacts/${byEmail.contact.id}`],
		check: ([item], { byEmail }) =>
			expect(item!.json).toMatchObject({ contactId: byEmail.contact.id, company: 'Microsoft' }),
	},
	'contact/validate': {
		parameters: ({ fake, byEmail }) => {
			// Each costs ten seconds.
			fake.behaviour.validationAsks = 0;
			return { event: eventOf(byEmail) };
		},
		calls: () => ['POST /validations', expect.stringMatching(/^GET \/validations\/\w+\/results$/)],
		check: ([item], { byEmail }) =>
			expect(item!.json).toMatchObject({
				contactId: byEmail.contact.id,
				validationStatus: 'safe',
			}),
	},
	'contact/getMany': {
		parameters: (scene) => ({ ...inWorkspace(scene), filters: { tags: ['Leads'] } }),
		calls: () => ['GET /tags', 'GET /tags', 'GET /contacts', 'GET /contacts'],
		check: (items) => expect(items).toHaveLength(2),
	},
	'contact/delete': {
		parameters: ({ onLinkedin }) => ({ event: eventOf(onLinkedin) }),
		calls: ({ onLinkedin }) => [`DELETE /contacts/${onLinkedin.contact.id}`],
		check: ([item], { store }) => {
			expect(item!.json).toMatchObject({ deleted: true });
			expect(store.contacts.size).toBe(1);
		},
	},
	'contact/addToSequence': {
		parameters: ({ fake, store, byEmail }) => {
			const [source, target] = ['Source', 'Target'].map((name) =>
				fake.addSequence(store.workspace.id, { kind: 'multichannel', name }),
			);
			store.enrolled(String(source!.id)).set(byEmail.contact.id, 'replied');
			return {
				event: eventOf(byEmail),
				sequenceId: locator(target!.id),
				ifInAnotherSequence: 'move',
			};
		},
		calls: ({ store }) => {
			const sequence = `/sequences/${Number(store.sequences.at(-1)!.id)}`;
			return [
				`GET ${sequence}`,
				`GET ${sequence}/sender-profiles`,
				`POST ${sequence}/enrollments/preflight`,
				expect.stringMatching(/^POST .*\/confirm$/) as unknown as string,
			];
		},
		check: ([item], { store, byEmail }) => {
			expect(item!.json).toMatchObject({ outcome: 'added' });
			expect(store.sequencesOf(byEmail.contact.id)).toMatchObject([{ name: 'Target' }]);
		},
	},
	'contact/removeFromSequence': {
		parameters: ({ fake, store, byEmail }) => {
			const { id } = fake.addSequence(store.workspace.id, { kind: 'multichannel' });
			store.enrolled(String(id)).set(byEmail.contact.id, 'active').set('lead_other', 'active');
			return {
				actOn: 'id',
				workspaceId: locator(store.workspace.id),
				contactId: byEmail.contact.id,
				sequenceId: locator(id),
			};
		},
		calls: ({ store }) => [`POST /sequences/${store.sequences.at(-1)!.id}/enrollments/remove`],
		check: (_, { store }) =>
			expect([...store.enrolled(String(store.sequences.at(-1)!.id)).keys()]).toEqual([
				'lead_other',
			]),
	},
};
