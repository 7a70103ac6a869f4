import { digestOf, type Secret } from '../../../nodes/Salesforge/trigger/access/secret';
import { SecretCache } from '../../../nodes/Salesforge/trigger/access/secretCache';

const secretOf = (text: string): Secret => ({ kind: 'token', digest: digestOf(text) });

let now: number;
let reads: number;
let current: string;
let cache: SecretCache;

beforeEach(() => {
	now = 1_000_000;
	reads = 0;
	current = 'a';
	cache = new SecretCache(() => now);
});

async function read(): Promise<Secret> {
	reads++;
	if (current === '') throw new Error('the database is busy');
	return secretOf(current);
}

const get = async () => await cache.get('trigger', read);
const getFresh = async () => await cache.getFresh('trigger', read);

it('reads the credential once for many deliveries', async () => {
	for (let n = 0; n < 1000; n++) expect(await get()).toEqual(secretOf('a'));
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
	expect(await get()).toEqual(secretOf('a'));
	now += 1;
	expect(await get()).toEqual(secretOf('b'));
	expect(reads).toBe(2);
});

it('notices it within a second for a wrong token, even in a flood', async () => {
	await get();
	current = 'b';
	expect(await getFresh()).toBeNull();
	now += 1000;
	expect(await Promise.all(Array.from({ length: 50 }, getFresh))).toContainEqual(secretOf('b'));
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
	cache.forget('trigger');
	expect(await get()).toEqual(secretOf('b'));
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
	expect(await get()).toEqual(secretOf('a'));
});

it('keeps triggers apart', async () => {
	await get();
	current = 'b';
	expect(await cache.get('another', read)).toEqual(secretOf('b'));
	expect(await get()).toEqual(secretOf('a'));
});
