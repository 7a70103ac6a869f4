import { apiDescription, titleOf } from '../../../harness/apiDescription/description';
import { FakeSalesforge, servedCalls } from '../../../harness/salesforge';

const withoutNames = (call: string) => call.replace(/\{\w+\}|:\w+/g, '*');

it('serves the calls of docs/salesforge-api.json, and no others', () => {
	expect(servedCalls.map(withoutNames).sort()).toEqual(
		apiDescription.calls.map((call) => withoutNames(titleOf(call))).sort(),
	);
});

it.each([
	['GET', '/workspaces?q=x', undefined, "lacks 'q' of core GET /workspaces"],
	[
		'POST',
		'/workspaces/WORKSPACE/contacts',
		{ firstName: 'Ada', email: 'ada@lovelace.example', phone: '1' },
		"lacks 'phone' of core POST /workspaces/{workspaceID}/contacts",
	],
])('fails at stop after %s %s, which is not described', async (method, path, body, reason) => {
	const fake = await FakeSalesforge.start();
	const { id } = fake.addWorkspace();
	const { ok } = await fetch(fake.baseUrl + path.replace('WORKSPACE', id), {
		method,
		headers: { authorization: fake.apiKey },
		...(body && { body: JSON.stringify(body) }),
	});
	expect(ok).toBe(true);
	await expect(fake.stop()).rejects.toThrow(`docs/salesforge-api.json ${reason}`);
});
