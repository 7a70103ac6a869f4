import type { INodeParameters } from 'n8n-workflow';

import { addMailbox } from '../../../harness/salesforge';
import { callsOf, errorOf, jsonOf, run } from '../node';
import { fake, store } from '../salesforge';

const locator = (value: string) => ({ __rl: true, mode: 'id', value });
const parametersOf = (more: INodeParameters) => ({
	workspaceId: locator(store.workspace.id),
	...more,
});
const many = async (parameters: INodeParameters) =>
	jsonOf(await run(fake, 'mailbox/getMany', parametersOf(parameters)));

it.each([false, true])('finds those that lost access (statuses in capitals: %s)', async (is) => {
	fake.behaviour.upperCaseStatuses = is;
	for (let index = 0; index < 150; index++) addMailbox(store);
	const lost = addMailbox(store, { status: 'access_lost', disconnectReason: 'revoked' });
	expect(await many({ filters: { statuses: ['access_lost'] } })).toEqual([
		{
			mailboxId: lost.id,
			workspaceId: store.workspace.id,
			address: lost.address,
			firstName: 'Frank',
			lastName: 'Sondors',
			status: 'access_lost',
			disconnectReason: 'revoked',
			mailboxProvider: 'gmail',
			dailyEmailLimit: 30,
			trackingDomain: lost.trackingDomain,
		},
	]);
	expect(await many({ filters: { statuses: 'Access_Lost, frozen' } })).toHaveLength(1);
});

it('returns up to the limit in one call, or all', async () => {
	for (let index = 0; index < 150; index++) addMailbox(store);
	expect(await many({ limit: 100 })).toHaveLength(100);
	expect(callsOf(fake)).toEqual(['GET /mailboxes']);
	expect(await many({ returnAll: true })).toHaveLength(150);
});

it('returns the raw data, with the workspace', async () => {
	const mailbox = addMailbox(store);
	const [raw] = await many({ simplify: false, filters: { search: mailbox.address } });
	expect(raw).toEqual({ ...mailbox, workspaceId: store.workspace.id });
});

it('gets one, simplified or raw', async () => {
	const mailbox = addMailbox(store);
	const parameters = parametersOf({ mailboxId: locator(mailbox.id) });
	const [simple] = jsonOf(await run(fake, 'mailbox/get', parameters));
	expect(simple).toMatchObject({ mailboxId: mailbox.id, address: mailbox.address });
	const [raw] = jsonOf(await run(fake, 'mailbox/get', { ...parameters, simplify: false }));
	expect(raw).toMatchObject({ resolvedSignature: mailbox.resolvedSignature });
});

it.each<[string, INodeParameters, RegExp, RegExp]>([
	[
		'a mailbox that is gone',
		{ mailboxId: locator('mbox_gone') },
		/has no mailbox mbox_gone/,
		/^Check the mailbox/,
	],
	[
		'no mailbox',
		{ mailboxId: locator('') },
		/^The parameter 'Mailbox' is empty/,
		/^Choose or enter the mailbox/,
	],
	['no workspace', { workspaceId: locator('') }, /^The parameter 'Workspace' is empty/, /^Choose/],
])('says what is wrong with %s', async (_, parameters, message, description) => {
	const error = await errorOf(fake, 'mailbox/get', parametersOf(parameters));
	expect(error.message).toMatch(message);
	expect(error.description).toMatch(description);
	expect(error.context.itemIndex).toBe(0);
});

it.each([0, -1, 1.5])('refuses the limit %s', async (limit) => {
	const error = await errorOf(fake, 'mailbox/getMany', parametersOf({ limit }));
	expect(error.message).toBe("The parameter 'Limit' must be a whole number of at least 1");
});
