import { expectedToken } from '../../../nodes/Salesforge/trigger/access/expectedToken';
import { digestOf, type ExpectedToken } from '../../../nodes/Salesforge/trigger/access/token';
import type { TriggerState } from '../../../nodes/Salesforge/trigger/state';

const tokenOf = (text: string): ExpectedToken => ({ kind: 'digest', digest: digestOf(text) });

let now: number;
let reads: number;
let current: string;
let state: Pick<TriggerState, 'token'>;

beforeEach(() => {
	now = 1_000_000;
	reads = 0;
	current = 'a';
	state = {};
	jest.spyOn(Date, 'now').mockImplementation(() => now);
});

afterEach(() => jest.restoreAllMocks());

async function read(): Promise<ExpectedToken> {
	reads++;
	if (current === '') throw new Error('the database is busy');
	return tokenOf(current);
}

const get = async () => await expectedToken(state, { key: 'credential', read });
/** After a wrong token. */
const getFresh = async () => await expectedToken(state, { key: 'credential', read }, true);

it('reads the credential once for many deliveries', async () => {
	for (let n = 0; n < 1000; n++) expect(await get()).toEqual(tokenOf('a'));
	expect(reads).toBe(1);
});

it('reads it once for simultaneous deliveries', async () => {
	await Promise.all(Array.from({ length: 50 }, get));
	expect(reads).toBe(1);
});

it('notices a changed credential within half a minute', async () => {
	await get();
	current = 'b';
	now += 29_999;
	expect(await get()).toEqual(tokenOf('a'));
	now += 1;
	expect(await get()).toEqual(tokenOf('b'));
	expect(reads).toBe(2);
});

it('notices it within a second for a wrong token, even in a flood', async () => {
	await get();
	current = 'b';
	expect(await getFresh()).toEqual(tokenOf('a'));
	now += 1000;
	expect(await Promise.all(Array.from({ length: 50 }, getFresh))).toContainEqual(tokenOf('b'));
	expect(reads).toBe(2);
	for (let n = 0; n < 1000; n++) {
		now += 1;
		await getFresh();
	}
	expect(reads).toBe(3);
});

it('reads it again after another activation', async () => {
	await get();
	current = 'b';
	state.token = undefined;
	expect(await get()).toEqual(tokenOf('b'));
});

it('reads it again when the clock was set back', async () => {
	await get();
	now -= 3_600_000;
	await get();
	await get();
	expect(reads).toBe(2);
});

it('allows nobody while the credential cannot be read, and tries once a second', async () => {
	current = '';
	for (let n = 0; n < 20; n++) await expect(get()).rejects.toThrow('the database is busy');
	expect(reads).toBe(1);
	current = 'a';
	now += 1000;
	expect(await get()).toEqual(tokenOf('a'));
});

it('reads it again with another credential or workspace', async () => {
	await get();
	current = 'b';
	expect(await expectedToken(state, { key: 'another', read })).toEqual(tokenOf('b'));
	expect(reads).toBe(2);
});

it('keeps triggers apart', async () => {
	await get();
	current = 'b';
	expect(await expectedToken({}, { key: 'credential', read })).toEqual(tokenOf('b'));
	expect(await get()).toEqual(tokenOf('a'));
});
