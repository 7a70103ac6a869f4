import { NodeHelpers, type INodeParameters } from 'n8n-workflow';

import { SalesforgeApi } from '../nodes';

const { properties } = new SalesforgeApi();

const BASE_URL = 'https://api.salesforge.ai/public/v2';
const OWN = 'https://salesforge.mycompany.com/v2';

/** What n8n passes to a node: saved values of fields that are not displayed are dropped. */
const decrypted = (saved: INodeParameters) =>
	NodeHelpers.getNodeParameters(properties, saved, true, false, null, null);

/** The fields that the editor shows. */
const shown = (saved: INodeParameters) =>
	properties
		.filter(({ type }) => type !== 'hidden')
		.filter((property) => NodeHelpers.displayParameter(saved, property, null, null))
		.map(({ displayName }) => displayName);

it('asks for the API key and hides addresses behind a switch', () => {
	const first = ['API Key', 'Webhook Token', 'Custom Addresses'];
	expect(shown({ customAddresses: false })).toEqual(first);
	expect(shown({ customAddresses: true })).toEqual([...first, 'Base URL', 'Multichannel Base URL']);
	const required = properties.filter((property) => property.required).map(({ name }) => name);
	expect(required).toEqual(['apiKey']);
});

it('shows where the key comes from and when the token is needed, without a tooltip', () => {
	const hintOf = (name: string) => properties.find((property) => property.name === name)?.hint;
	for (const page of ['API & MCP', 'API', 'Integrations']) {
		expect(hintOf('apiKey')).toMatch(new RegExp(`Settings > .*\\b${page}\\b`));
	}
	expect(hintOf('webhookToken')).toMatch(/^Only for triggers whose 'Registration' is Manual\./);
});

it('mentions no address without the switch that shows it', () => {
	const messages = new SalesforgeApi().test.rules!.map(({ properties: rule }) => rule.message);
	const named = messages.filter((message) => /base URL/i.test(message));
	expect(named).toHaveLength(2);
	for (const message of named) expect(message).toContain("'Custom Addresses'");
});

it.each([
	['new', { apiKey: 'k', customAddresses: false }, BASE_URL],
	['saved before there was a switch', { apiKey: 'k', baseUrl: OWN }, OWN],
	['with custom addresses', { apiKey: 'k', baseUrl: OWN, customAddresses: true }, OWN],
	['with the switch turned off again', { apiKey: 'k', baseUrl: OWN, customAddresses: false }, OWN],
])('a credential %s uses the right address', (_, saved, baseUrl) => {
	expect(decrypted(saved)).toMatchObject({ apiKey: 'k', baseUrl });
});

it('sends the API key alone, without the line break that was pasted with it', async () => {
	const request = { url: 'https://api.salesforge.ai/public/v2/me', headers: { Accept: '*/*' } };
	expect(await new SalesforgeApi().authenticate({ apiKey: ' key\n' }, request)).toEqual({
		...request,
		headers: { Accept: '*/*', Authorization: 'key' },
	});
});
