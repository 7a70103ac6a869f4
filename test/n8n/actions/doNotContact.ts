import { eventOf, inWorkspace, type Cases } from './case';

export const doNotContactCases: Cases = {
	'doNotContact/add': {
		parameters: ({ byEmail }) => ({ event: eventOf(byEmail), entry: 'email' }),
		calls: () => ['POST /dnc/bulk'],
		check: ([item], { store, byEmail }) => {
			expect(item!.json).toMatchObject({ success: true, entries: [byEmail.contact.email] });
			expect([...store.doNotContact.keys()]).toEqual([byEmail.contact.email]);
		},
	},
	'doNotContact/remove': {
		parameters: (scene) => ({ actOn: 'id', ...inWorkspace(scene), entries: 'acme.example' }),
		calls: () => ['POST /dnc/bulk/remove'],
		check: ([item]) => expect(item!.json).toMatchObject({ entries: ['acme.example'] }),
	},
	'doNotContact/getMany': {
		parameters: inWorkspace,
		calls: () => ['GET /dnc'],
		check: (items) => expect(items).toEqual([]),
	},
};
