import {
	canDeliver,
	isPublicHost,
} from '../../../nodes/Salesforge/trigger/registration/publicAddress';

const PUBLIC_API = 'https://api.salesforge.ai/public/v2';

it.each([
	'https://n8n.mycompany.com',
	'https://n8n.mycompany.com.',
	'http://8.8.8.8:5678',
	'http://172.32.0.1',
	'http://100.128.0.1',
	'http://[2a00:1450:4001::1]',
	'http://[::ffff:8.8.8.8]',
	'https://localhost.mycompany.com',
])('%s is public', (url) => {
	expect(isPublicHost(new URL(url).hostname)).toBe(true);
	expect(canDeliver(PUBLIC_API, `${url}/webhook/1`)).toBe(true);
});

it.each([
	'http://localhost:5678',
	'http://LOCALHOST',
	'http://n8n.localhost',
	'http://n8n:5678',
	'http://n8n.local',
	'http://n8n.lan.',
	'http://n8n.home.arpa',
	'http://host.docker.internal:5678',
	'http://127.0.0.1',
	'http://127.1',
	'http://2130706433',
	'http://0.0.0.0',
	'http://10.1.2.3',
	'http://172.16.0.1',
	'http://172.31.255.255',
	'http://192.168.178.2',
	'http://169.254.169.254',
	'http://100.64.0.1',
	'http://[::1]:5678',
	'http://[::]',
	'http://[fe80::1]',
	'http://[fd12:3456::1]',
	'http://[::ffff:192.168.0.1]',
	'http://[2001:db8::1]',
])('%s is not', (url) => {
	expect(isPublicHost(new URL(url).hostname)).toBe(false);
	expect(canDeliver(PUBLIC_API, `${url}/webhook/1`)).toBe(false);
});

it('a local Salesforge can reach local addresses', () => {
	for (const api of ['http://127.0.0.1:4010/public/v2', 'http://salesforge:80', 'http://[::1]']) {
		expect(canDeliver(api, 'http://localhost:5678/webhook/1')).toBe(true);
	}
});
