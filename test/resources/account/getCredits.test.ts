import { FakeSalesforge } from '../../../harness/salesforge';
import { errorOf, jsonOf, run } from '../node';

let fake: FakeSalesforge;
beforeEach(async () => (fake = await FakeSalesforge.start()));
afterEach(async () => await fake.stop());

it('tells what is left of each kind, in one call for all items', async () => {
	fake.account.credits.emailValidation!.remaining = 7;
	const results = await run(fake, 'account/getCredits', { simplify: true }, [
		{ json: {} },
		{ json: {} },
	]);
	const left = {
		emailRemaining: 1000,
		leadRemaining: 500,
		personalizationRemaining: 300,
		emailValidationRemaining: 7,
		socialRemaining: 100,
	};
	expect(jsonOf(results)).toEqual([left, left]);
	expect(fake.requests).toHaveLength(1);
});

it('returns the raw data', async () => {
	const [raw] = jsonOf(await run(fake, 'account/getCredits', { simplify: false }));
	expect(raw).toEqual(fake.account.credits);
});

it('says so where Salesforge does not have the call', async () => {
	fake.fail({ path: '/credits' }, { kind: 'answer', status: 404, body: { message: 'not found' } });
	const error = await errorOf(fake, 'account/getCredits', {});
	expect(error.message).toBe(
		'Could not get the credits: Salesforge does not have this API call for your account',
	);
	expect(error.description).toMatch(/^Look up the credits in Salesforge/);
});
