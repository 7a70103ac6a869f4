import {
	addContact,
	emailReplyArrives,
	failWith,
	type Contact,
	type Sequence,
} from '../../../harness/salesforge';
import { itemsOf } from '../../../harness/n8nCore/execute';
import { callsOf, errorOf, jsonOf, run } from '../node';
import { fake, store, workspaceId } from '../salesforge';

let source: Sequence;
let target: Sequence;
let older: Sequence;

beforeEach(() => {
	source = fake.addSequence(workspaceId, { kind: 'multichannel' });
	target = fake.addSequence(workspaceId, { kind: 'multichannel' });
	older = fake.addSequence(workspaceId, { kind: 'core' });
});

let count = 0;
const contact = () =>
	addContact(store, { firstName: 'P', email: `p${count++}@x.example`, tags: ['CRM'] });
const contacts = (number: number) => Array.from({ length: number }, contact);
const statuses = ({ id }: Sequence) => store.enrolled(String(id));
const isIn = (sequence: Sequence, { id }: Contact) => statuses(sequence).has(id);

const parameters = (sequence: Sequence, extra: object = {}) => ({
	actOn: 'id',
	workspaceId,
	contactId: '={{ $json.id }}',
	sequenceId: { __rl: true, mode: 'id', value: String(sequence.id) },
	...extra,
});

const add = async (sequence: Sequence, who: unknown[], extra: object = {}, surroundings = {}) =>
	await run(
		fake,
		'contact/addToSequence',
		parameters(sequence, extra),
		itemsOf(...who),
		surroundings,
	);

describe('Add to Sequence, multichannel', () => {
	it.each([
		[1, 4],
		[100, 4],
		[101, 6],
	])('adds %i contacts in %i calls', async (number, calls) => {
		const who = contacts(number);
		const results = await add(target, who);
		expect(callsOf(fake)).toHaveLength(calls);
		expect(statuses(target).size).toBe(number);
		expect(results.map(({ pairedItem }) => pairedItem)).toEqual(who.map((_, item) => ({ item })));
		expect(results[0]!.json).toEqual({
			outcome: 'added',
			contactId: who[0]!.id,
			workspaceId,
			sequenceId: String(target.id),
		});
	});

	it('skips a contact who has just replied and says so, or moves the contact', async () => {
		const { contact: replied, fakeEvent } = emailReplyArrives(store, { sequence: source });
		const skipped = await run(
			fake,
			'contact/addToSequence',
			{ sequenceId: target.id },
			itemsOf(fakeEvent.body),
		);
		expect(skipped[0]!.json).toMatchObject({
			outcome: 'skipped',
			note: expect.stringContaining("'Move'") as unknown,
		});
		expect(isIn(source, replied)).toBe(true);
		const moved = await run(
			fake,
			'contact/addToSequence',
			{ sequenceId: target.id, ifInAnotherSequence: 'move' },
			itemsOf(fakeEvent.body),
		);
		expect(moved[0]!.json).toMatchObject({ outcome: 'added' });
		expect(JSON.parse(fake.requests.at(-1)!.body)).toEqual({
			action: 'move',
			moveSourceSequenceIds: [source.id],
			skipReplied: false,
		});
		expect([isIn(source, replied), isIn(target, replied)]).toEqual([false, true]);
	});

	it('returns the outcome of each of many contacts', async () => {
		const who = contacts(40);
		for (const index of [3, 17, 18]) statuses(target).set(who[index]!.id, 'active');
		statuses(source).set(who[30]!.id, 'active');
		const outcomes = jsonOf(await add(target, who)).map(({ outcome }) => outcome);
		const wanted = who.map((_, index) =>
			[3, 17, 18].includes(index) ? 'alreadyInSequence' : index === 30 ? 'skipped' : 'added',
		);
		expect(outcomes).toEqual(wanted);
	});

	it.each([
		['first', 0],
		['in the middle', 10],
		['last', 20],
	])('adds the others when a contact was deleted, who comes %s', async (_, place) => {
		const who: Array<{ id: string }> = contacts(20);
		who.splice(place, 0, { id: 'lead_gone' });
		const results = await add(target, who, {}, { onError: 'continueRegularOutput' });
		expect(statuses(target).size).toBe(20);
		const [gone] = results.splice(place, 1);
		expect(gone!.json.error).toContain('no contact lead_gone');
		expect(jsonOf(results).map(({ outcome }) => outcome)).toEqual(Array(20).fill('added'));
		// Two looks at the sequence, a preflight for each half on the way to the deleted contact, and a confirmation for each half without it.
		expect(fake.requests.length).toBeLessThanOrEqual(18);
	});

	it('keeps the half that was added when the other is refused', async () => {
		const who = contacts(4);
		statuses(target).set(who[3]!.id, 'active');
		fake.fail({ path: /confirm$/, nth: 2 }, failWith(422));
		const results = await add(target, who, {}, { onError: 'continueRegularOutput' });
		expect(jsonOf(results)).toMatchObject([
			{ outcome: 'added' },
			{ outcome: 'added' },
			{ error: expect.stringContaining('HTTP 422') as unknown },
			{ outcome: 'alreadyInSequence' },
		]);
	});

	it('knows who was added when the answer is lost and only a part was', async () => {
		const who = contacts(4);
		statuses(source).set(who[1]!.id, 'active');
		fake.fail({ path: /confirm$/, applied: true }, { kind: 'drop' });
		const outcomes = jsonOf(await add(target, who)).map(({ outcome }) => outcome);
		expect(outcomes).toEqual(['added', 'skipped', 'added', 'added']);
	});

	it('makes a fresh preflight when the contacts have changed', async () => {
		const who = contact();
		fake.fail(
			{ path: /confirm$/ },
			{ kind: 'meanwhile', change: () => statuses(source).set(who.id, 'active') },
		);
		const [result] = await add(target, [who], { ifInAnotherSequence: 'move' });
		expect(result!.json).toMatchObject({ outcome: 'added' });
		expect(isIn(source, who)).toBe(false);
		expect(fake.requests.map(({ status }) => status)).toEqual([200, 200, 200, 409, 200, 200]);
	});

	it('recognizes a contact in the sequence whom Salesforge does not count as a candidate', async () => {
		const [who] = contacts(1);
		await add(target, [who]);
		fake.fail(
			{ path: '/preflight' },
			{
				kind: 'answer',
				status: 200,
				body: { preflightId: 'p', summary: { candidateCount: 0, alreadyInTargetCount: 1 } },
			},
		);
		expect(jsonOf(await add(target, [who]))).toMatchObject([{ outcome: 'alreadyInSequence' }]);
	});

	it.each([[null], [{}]])('treats %j as an empty list', async (enrolledLeadIds) => {
		fake.fail({ path: '/confirm' }, { kind: 'answer', status: 200, body: { enrolledLeadIds } });
		expect(jsonOf(await add(target, contacts(1)))).toMatchObject([{ outcome: 'skipped' }]);
	});

	it('waits while Salesforge is busy', async () => {
		fake.fail({ path: /confirm$/ }, failWith(423));
		const [result] = await add(target, [contact()]);
		expect(result!.json).toMatchObject({ outcome: 'added' });
		expect(fake.requests.map(({ status }) => status)).toEqual([200, 200, 200, 423, 200]);
	});

	it('checks whether a confirmation was carried out when its answer is lost', async () => {
		const who = contact();
		fake.fail({ path: /confirm$/, applied: true }, { kind: 'drop' });
		const [result] = await add(target, [who]);
		expect(result!.json).toMatchObject({ outcome: 'added' });
		expect(callsOf(fake).filter((call) => call.endsWith('confirm'))).toHaveLength(1);
	});

	it.each([
		[402, 'credits'],
		[422, 'limit of active contacts'],
	])('explains a refusal with %i without trying each contact', async (status, words) => {
		fake.fail({ path: /confirm$/, times: Infinity }, failWith(status));
		const who = contacts(5);
		const results = await add(target, who, {}, { onError: 'continueRegularOutput' });
		expect(results).toHaveLength(5);
		expect(callsOf(fake)).toHaveLength(4);
		const error = await errorOf(fake, 'contact/addToSequence', parameters(target), itemsOf(who[0]));
		expect(`${error.message} ${error.description}`).toContain(words);
	});

	it('does not ask for each contact when there is no such sequence', async () => {
		const results = await add(
			{ ...target, id: 999 },
			contacts(50),
			{},
			{ onError: 'continueRegularOutput' },
		);
		expect(results[49]!.json.error).toContain('no sequence 999');
		expect(callsOf(fake)).toHaveLength(3);
	});
});

describe('Add to Sequence, older', () => {
	it.each(['replied', 'ooo'] as const)(
		'moves a contact who is %s in another legacy sequence',
		async (status) => {
			const other = fake.addSequence(workspaceId, { kind: 'core' });
			const who = contact();
			statuses(other).set(who.id, status);
			const [result] = await add(older, [who], { ifInAnotherSequence: 'move' });
			expect(result!.json).toMatchObject({ outcome: 'added' });
			expect(isIn(older, who)).toBe(true);
		},
	);

	it('leaves a contact in another legacy sequence, from which Salesforge moves nobody', async () => {
		const other = fake.addSequence(workspaceId, { kind: 'core' });
		const who = contact();
		statuses(other).set(who.id, 'active');
		const [result] = await add(older, [who], { ifInAnotherSequence: 'move' });
		expect(result!.json).toMatchObject({
			outcome: 'skipped',
			note: expect.stringContaining('Salesforge does not move contacts from it'),
		});
		expect([isIn(other, who), isIn(older, who)]).toEqual([true, false]);
	});

	it('adds many in one call, and nobody twice', async () => {
		const who = contacts(100);
		await add(older, who);
		expect(callsOf(fake).filter((call) => call.startsWith('PUT'))).toHaveLength(1);
		expect(statuses(older).size).toBe(100);
		const before = fake.requests.length;
		const [again] = await add(older, [who[0]]);
		expect(again!.json).toMatchObject({ outcome: 'alreadyInSequence' });
		expect(callsOf(fake, before)).toEqual([
			`GET /sequences/${older.id}`,
			`GET /contacts/${who[0]!.id}`,
		]);
	});

	it('leaves a contact in another sequence, or moves it', async () => {
		const who = contact();
		statuses(source).set(who.id, 'replied');
		const [skipped] = await add(older, [who]);
		expect(skipped!.json).toMatchObject({ outcome: 'skipped' });
		const [moved] = await add(older, [who], { ifInAnotherSequence: 'move' });
		expect(moved!.json).toMatchObject({ outcome: 'added' });
		expect([isIn(source, who), isIn(older, who)]).toEqual([false, true]);
	});

	it('adds nobody again when one cannot leave another sequence', async () => {
		const who = contacts(2);
		await add(source, who);
		fake.fail({ path: /remove$/ }, failWith(400));
		const move = { ifInAnotherSequence: 'move' };
		const results = await add(older, who, move, { continueOnFail: true });
		expect(results.map(({ json }) => 'error' in json)).toEqual([true, false]);
		expect(callsOf(fake).filter((call) => call.startsWith('PUT '))).toHaveLength(1);
	});

	it('finishes a move when it is tried again', async () => {
		const who = contact();
		await add(source, [who]);
		fake.fail({ path: /remove$/ }, failWith(400));
		const move = { ifInAnotherSequence: 'move' };
		const moving = [parameters(older, move), itemsOf(who)] as const;
		const error = await errorOf(fake, 'contact/addToSequence', ...moving);
		expect(error.message).toContain(
			`is in the sequence ${older.id} now, but still in ${source.id}`,
		);
		expect([isIn(source, who), isIn(older, who)]).toEqual([true, true]);
		const [again] = await add(older, [who], move);
		expect(again!.json).toMatchObject({ outcome: 'alreadyInSequence' });
		expect([isIn(source, who), isIn(older, who)]).toEqual([false, true]);
		expect(callsOf(fake).filter((call) => call.startsWith('PUT'))).toHaveLength(1);
	});

	it('stays in its other sequence when it is in this one and should not be moved', async () => {
		const who = contact();
		for (const sequence of [source, older]) statuses(sequence).set(who.id, 'active');
		const [result] = await add(older, [who]);
		expect(result!.json).toMatchObject({ outcome: 'alreadyInSequence' });
		expect([isIn(source, who), isIn(older, who)]).toEqual([true, true]);
	});

	// It is not repeated: Salesforge would count the contacts twice.
	it.each([
		['added', true],
		['not added', false],
	])('looks at the contacts when the answer is lost: %s', async (_, applied) => {
		const who = contacts(3);
		fake.fail({ method: 'PUT', applied }, { kind: 'drop' });
		const results = await add(older, who, {}, { onError: 'continueRegularOutput' });
		const error = expect.stringContaining('could not reach') as unknown;
		const wanted = applied ? { outcome: 'added' } : { error };
		expect(jsonOf(results)).toMatchObject(Array(3).fill(wanted));
		expect(callsOf(fake).filter((call) => call.startsWith('PUT'))).toHaveLength(1);
	});

	it('fails only for the contacts whom it has tried to add', async () => {
		const who = contacts(3);
		statuses(older).set(who[0]!.id, 'active');
		statuses(source).set(who[1]!.id, 'active');
		fake.fail({ method: 'PUT' }, failWith(403));
		const results = await add(older, who, {}, { onError: 'continueRegularOutput' });
		expect(jsonOf(results)).toMatchObject([
			{ outcome: 'alreadyInSequence' },
			{ outcome: 'skipped' },
			{ error: expect.stringContaining('does not allow this') },
		]);
	});

	it('stops looking at the contacts when Salesforge does not answer', async () => {
		const who = contacts(20);
		fake.fail({ method: 'PUT', applied: true }, { kind: 'drop' });
		fake.fail({ method: 'GET', path: /contacts/, nth: 21, times: Infinity }, failWith(500));
		const results = await add(older, who, {}, { onError: 'continueRegularOutput' });
		expect(jsonOf(results).every(({ error }) => typeof error === 'string')).toBe(true);
		expect(fake.requests.length).toBeLessThan(30);
	});
});

describe('Remove From Sequence', () => {
	const remove = async (who: unknown[], extra: object = {}, surroundings = {}) =>
		await run(
			fake,
			'contact/removeFromSequence',
			parameters(target, extra),
			itemsOf(...who),
			surroundings,
		);
	const filters = () =>
		fake.requests
			.filter(({ path }) => path.endsWith('/remove'))
			.map(({ body }) => JSON.parse(body) as { filters: { leadIds: string[] } });

	it.each([
		[1, 1],
		[100, 1],
		[101, 2],
	])('removes %i contacts in %i calls', async (number, calls) => {
		const who = contacts(number);
		const stays = contact();
		for (const { id } of [...who, stays]) statuses(target).set(id, 'active');
		const results = await remove(who);
		expect(callsOf(fake)).toHaveLength(calls);
		expect([...statuses(target).keys()]).toEqual([stays.id]);
		expect(results[0]!.json).toEqual({
			success: true,
			contactId: who[0]!.id,
			workspaceId,
			sequenceId: String(target.id),
		});
	});

	it.each([[''], [' '], [null], [undefined], [[]], [{}]])(
		'never sends a filter without a contact: %j',
		async (id) => {
			const stays = contact();
			statuses(target).set(stays.id, 'active');
			await errorOf(fake, 'contact/removeFromSequence', parameters(target), itemsOf({ id }));
			const results = await remove([{ id }, stays], {}, { onError: 'continueRegularOutput' });
			expect(results).toHaveLength(2);
			expect(filters()).toEqual([{ filters: { leadIds: [stays.id] } }]);
		},
	);

	it.each([400, 404])('removes the others when a contact is refused with %i', async (status) => {
		const who: Array<{ id: string }> = [...contacts(20), { id: 'lead_gone' }];
		for (const { id } of who) statuses(target).set(id, 'active');
		fake.fail({ path: /remove$/, body: 'lead_gone', times: Infinity }, failWith(status));
		const results = await remove(who, {}, { onError: 'continueRegularOutput' });
		expect(jsonOf(results.slice(0, -1)).every(({ success }) => success === true)).toBe(true);
		expect(results.at(-1)!.json.error).toContain('Could not remove the contact');
		expect([...statuses(target).keys()]).toEqual(['lead_gone']);
		expect(fake.requests.length).toBeLessThan(15);
	});

	it('does not ask for each contact when there is no such sequence', async () => {
		const parametersOf = parameters({ ...target, id: 999 });
		const items = itemsOf(...contacts(50));
		const results = await run(fake, 'contact/removeFromSequence', parametersOf, items, {
			onError: 'continueRegularOutput',
		});
		expect(results[49]!.json.error).toContain('no sequence 999');
		expect(callsOf(fake)).toHaveLength(2);
	});

	it('takes the sequence from the event', async () => {
		const { contact: who, fakeEvent } = emailReplyArrives(store, { sequence: target });
		await run(fake, 'contact/removeFromSequence', {}, itemsOf(fakeEvent.body));
		expect(isIn(target, who)).toBe(false);
	});

	it('finds the sequence of a positive reply, whose event does not name it', async () => {
		const { contact: who, fakeEvent } = emailReplyArrives(store, { sequence: target });
		statuses(source).set(who.id, 'finished');
		const body = { ...fakeEvent.body, sequence: null, sequenceEmail: null };
		await run(fake, 'contact/removeFromSequence', {}, itemsOf(body));
		expect([isIn(target, who), isIn(source, who)]).toEqual([false, true]);
	});

	it.each(['active', 'replied'] as const)(
		"takes the conversation's sequence when the contact is %s in another one",
		async (status) => {
			const { contact: who, fakeEvent } = emailReplyArrives(store, { sequence: target });
			statuses(source).set(who.id, status);
			statuses(target).set(who.id, 'active');
			const body = { ...fakeEvent.body, sequence: null, sequenceEmail: null };
			await run(fake, 'contact/removeFromSequence', {}, itemsOf(body));
			expect([isIn(target, who), isIn(source, who)]).toEqual([false, true]);
		},
	);

	it('takes the only sequence of a contact whose conversation has none', async () => {
		const { contact: who, fakeEvent } = emailReplyArrives(store);
		statuses(source).set(who.id, 'active');
		await run(fake, 'contact/removeFromSequence', {}, itemsOf(fakeEvent.body));
		expect(isIn(source, who)).toBe(false);
		const error = await errorOf(fake, 'contact/removeFromSequence', {}, itemsOf(fakeEvent.body));
		expect(error.message).toContain('is in none');
	});

	it('takes the only sequence of a contact whose conversation is not listed', async () => {
		const { contact: who, thread, fakeEvent } = emailReplyArrives(store);
		store.threads.delete(thread.id);
		statuses(source).set(who.id, 'replied');
		await run(fake, 'contact/removeFromSequence', {}, itemsOf(fakeEvent.body));
		expect(isIn(source, who)).toBe(false);
	});

	it('asks which one when a contact is in several', async () => {
		const { contact: who, fakeEvent } = emailReplyArrives(store);
		statuses(target).set(who.id, 'active');
		statuses(source).set(who.id, 'replied');
		const body = { ...fakeEvent.body, sequence: null, sequenceEmail: null };
		const error = await errorOf(fake, 'contact/removeFromSequence', {}, itemsOf(body));
		expect(error.message).toContain(`${source.id}, ${target.id}`);
		expect(isIn(target, who)).toBe(true);
	});

	it('says that it does not support legacy sequences, and what to do instead', async () => {
		const who = contact();
		const error = await errorOf(
			fake,
			'contact/removeFromSequence',
			parameters(older),
			itemsOf(who),
		);
		expect(error.message).toContain('it is a legacy sequence');
		expect(error.description).toContain('Do Not Contact');
		expect(fake.requests).toEqual([]);
	});
});
