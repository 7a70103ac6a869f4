import type { NodeExecutionHint } from 'n8n-workflow';

import { failWith } from '../../../harness/salesforge';
import { callsOf, errorOf, jsonOf, run } from '../node';
import { fake, store } from '../salesforge';

const parametersOf = (more: object) => ({
	workspaceId: store.workspace.id,
	name: 'Founders',
	timezone: 'Europe/Vilnius',
	...more,
});
const emails = (...values: object[]) => parametersOf({ emails: { values } });
const json = (steps: unknown) => parametersOf({ stepsFrom: 'json', steps });
const create = async (parameters: object) =>
	jsonOf(await run(fake, 'sequence/create', parameters as never))[0]!;
const refusal = async (parameters: object) =>
	await errorOf(fake, 'sequence/create', parameters as never);
const posts = () => callsOf(fake).filter((call) => call.startsWith('POST'));

const email = (subject: string | undefined, message: string, days: number) => ({
	type: 'action',
	actionId: 34,
	waitInMinutes: days * 1440,
	distributionStrategy: 'equal',
	variants: [
		{
			metadata: { ...(subject && { subject }), message },
			exposureInPercentage: 100,
			isEnabled: true,
		},
	],
});

it('creates a draft from a list of emails, in one call', async () => {
	const json = await create(
		emails(
			{ subject: ' Reps ', message: 'Hi {{first_name}},\n<3 & more', waitDays: 0 },
			{ subject: '', message: 'Just checking', waitDays: 4 },
		),
	);
	const [sequence] = store.sequences;
	expect(json).toMatchObject({
		sequenceId: String(sequence!.id),
		workspaceId: store.workspace.id,
		name: 'Founders',
		kind: 'multichannel',
		status: 'draft',
	});
	expect(store.created.get(String(sequence!.id))).toEqual({
		name: 'Founders',
		timezone: 'Europe/Vilnius',
		steps: [
			email('Reps', 'Hi {{first_name}},<br>&lt;3 &amp; more', 0),
			email(undefined, 'Just checking', 4),
		],
	});
	expect(posts()).toEqual(['POST /sequences/bulk']);
	expect(sequence!.status).toBe('draft');
});

it.each([undefined, null, '', ' '])('waits three days if it is not told: %j', async (waitDays) => {
	await create(
		json([
			{ subject: 'A', message: 'a', waitDays },
			{ message: 'b', waitDays },
		]),
	);
	const [made] = store.created.values();
	expect(made).toMatchObject({ steps: [email('A', 'a', 0), email(undefined, 'b', 3)] });
});

it('leaves HTML as it is', async () => {
	await create({
		...emails({ subject: 'Hello', message: '<p>Hi</p>', waitDays: 0 }),
		messageFormat: 'html',
	});
	const [{ steps }] = [...store.created.values()] as [{ steps: unknown }];
	expect(steps).toEqual([email('Hello', '<p>Hi</p>', 0)]);
});

it.each([
	['text', (value: unknown) => JSON.stringify(value)],
	['an expression', (value: unknown) => value],
])("takes a model's emails and Salesforge's own steps from %s", async (_, given) => {
	const condition = {
		type: 'condition',
		conditionId: 1,
		branches: { yes: [email('A', 'a', 1)], no: [] },
	};
	await create(
		json(given([{ subject: 'Hello', message: 'Hi' }, { message: 'Still there?' }, condition])),
	);
	const [{ steps }] = [...store.created.values()] as [{ steps: unknown }];
	expect(steps).toEqual([email('Hello', 'Hi', 0), email(undefined, 'Still there?', 3), condition]);
	expect(store.sequences[0]!.steps).toBe(4);
});

it('reads the number of the action once, and not for steps that have it', async () => {
	const items = [{ json: {} }, { json: {} }];
	const parameters = emails({ subject: 'Hello', message: 'Hi' });
	await run(fake, 'sequence/create', parameters as never, items);
	expect(fake.requests.filter(({ path }) => path.endsWith('/actions'))).toHaveLength(2);
	const from = fake.requests.length;
	await create(json([email('Hello', 'Hi', 0)]));
	expect(fake.requests.slice(from)).toHaveLength(1);
});

it("uses the workflow's time zone, and hints once that nothing is sent", async () => {
	const hints: NodeExecutionHint[] = [];
	const parameters = { ...emails({ subject: 'Hello', message: 'Hi' }), timezone: '' };
	const items = [{ json: {} }, { json: {} }];
	await run(fake, 'sequence/create', parameters as never, items, { hints });
	expect([...store.created.values()][0]!.timezone).toMatch(/\w/);
	expect(hints.map(({ message }) => message)).toEqual([
		"The 2 sequences are drafts. Nothing is sent before 'Add Senders' and 'Launch'",
	]);
});

const steps = (length: number) => Array.from({ length }, () => email('Hello', 'Hi', 0));

it.each<[string, () => object, string]>([
	['no emails', () => parametersOf({}), "'Emails' is empty"],
	[
		'no message',
		() => emails({ subject: 'Hello', message: ' ' }),
		'Email 1 of the sequence has no message',
	],
	[
		'no subject',
		() => emails({ subject: '', message: 'Hi' }),
		'Email 1 of the sequence has no subject',
	],
	[
		'half a day',
		() => emails({ subject: 'A', message: 'a' }, { subject: 'B', message: 'b', waitDays: 0.5 }),
		'Email 2 of the sequence does not wait a whole number of days: 0.5',
	],
	[
		'no text as its subject',
		() =>
			json([
				{ message: 'a', subject: 'A' },
				{ message: 'b', subject: { text: 'B' } },
			]),
		'Email 2 of the sequence has a subject that is not text',
	],
	[
		'true as its days',
		() => json([{ subject: 'A', message: 'a', waitDays: true }]),
		'does not wait a whole number of days: true',
	],
	[
		'days that are no number',
		() => json([{ subject: 'A', message: 'a', waitDays: 'soon' }]),
		'does not wait a whole number of days: soon',
	],
	['no list', () => json('{"subject": "Hello"}'), "'Steps' is not a list of steps"],
	['no JSON', () => json('Hello'), "'Steps' is not a list of steps"],
	['an empty list', () => json([]), "'Steps' is empty"],
	['texts', () => json(['Hello']), "'Steps' is not a list of steps"],
	['too many steps', () => json(steps(101)), 'The sequence has 101 steps, more than the 100'],
	[
		'too many steps in a branch',
		() => json([{ type: 'condition', branches: { yes: steps(60), no: steps(60) } }]),
		'The sequence has 121 steps',
	],
	['no name', () => ({ ...json(steps(1)), name: ' ' }), "'Name' is empty"],
	[
		'a wrong time zone',
		() => ({ ...json(steps(1)), timezone: 'Vilnius' }),
		"'Time Zone' is not a time zone: Vilnius",
	],
])('refuses %s before any call', async (_, parameters, words) => {
	expect((await refusal(parameters())).message).toContain(words);
	expect(fake.requests).toEqual([]);
});

it('says what Salesforge does not accept, and has created nothing', async () => {
	const error = await refusal(json([{ type: 'condition' }, email('Hello', 'Hi', 0)]));
	expect(error.description).toContain('a condition must be the last step');
	expect(store.sequences).toEqual([]);
});

it('does not create it again when the answer is lost', async () => {
	fake.fail({ path: /bulk$/, applied: true }, { kind: 'drop' });
	const error = await refusal(json(steps(1)));
	expect(error.message).toContain('did not confirm that the sequence');
	expect(error.description).toContain('before you run this again');
	expect(posts()).toHaveLength(1);
});

it('takes a nested response', async () => {
	const body = { sequence: { id: 7, name: 'Founders', status: 'DRAFT' } };
	fake.fail({ path: /bulk$/ }, { kind: 'answer', status: 201, body });
	expect(await create(json(steps(1)))).toMatchObject({ sequenceId: '7', status: 'draft' });
});

it('says so when no action sends an email', async () => {
	const body = { actions: {} };
	fake.fail({ path: '/actions', times: Infinity }, { kind: 'answer', status: 200, body });
	const error = await refusal(emails({ subject: 'Hello', message: 'Hi' }));
	expect(error.message).toContain('has none that sends an email');
	fake.recover();
	fake.fail({ path: '/actions' }, failWith(404));
	expect((await refusal(emails({ subject: 'Hello', message: 'Hi' }))).message).toContain(
		'Could not list the actions of sequences',
	);
});
