import { EVENT_TYPES } from '../../../nodes/Salesforge/events';
import { webhookKey } from '../../../nodes/Salesforge/trigger/registration/webhookUrl';
import { webhookName } from '../../../nodes/Salesforge/trigger/registration/names';
import { wantedWebhooks } from '../../../nodes/Salesforge/trigger/registration/plan';
import { deriveSigningKey, signScope } from '../../../nodes/Salesforge/trigger/access/token';

const webhookUrl = 'https://n8n.mycompany.com/webhook/6f1c/webhook';
const owner = { apiKey: 'key', path: '6f1c/webhook', workspaceId: 'wks_1' };
const signingKey = deriveSigningKey(owner);

const plan = (events: string[], sequenceIds: string[] = []) =>
	wantedWebhooks({ events, sequenceIds, webhookUrl, signingKey });

describe('the plan', () => {
	it('has one webhook per event when no sequence is chosen', () => {
		const [only, ...rest] = plan(['email_sent']);
		expect(rest).toEqual([]);
		expect(only).toMatchObject({ type: 'email_sent', sequenceId: null });
		const { origin, pathname, searchParams } = new URL(only!.url);
		expect(origin + pathname).toBe(webhookUrl);
		expect([...searchParams.keys()]).toEqual(['event', 'token']);
		expect(searchParams.get('event')).toBe('email_sent');
	});

	it('has one per event and sequence', () => {
		const webhooks = plan(['email_sent', 'email_opened'], ['seq_1', '48201']);
		expect(webhooks.map(({ type, sequenceId }) => [type, sequenceId])).toEqual([
			['email_sent', 'seq_1'],
			['email_sent', '48201'],
			['email_opened', 'seq_1'],
			['email_opened', '48201'],
		]);
		expect(new URL(webhooks[1]!.url).searchParams.get('sequence')).toBe('48201');
		expect(new Set(webhooks.map(({ url }) => url)).size).toBe(4);
	});

	it('has every event type once for all events', () => {
		expect(plan(['*']).map(({ type }) => type)).toEqual(EVENT_TYPES);
		expect(plan(['*', 'email_sent'])).toHaveLength(EVENT_TYPES.length);
		expect(plan(['email_sent', 'email_sent'], ['1', '1'])).toHaveLength(1);
	});

	it('is always the same', () => {
		expect(plan(['*'], ['seq_1'])).toEqual(plan(['*'], ['seq_1']));
	});
});

describe('the token', () => {
	const scope = { type: 'email_sent', sequenceId: null };

	it('needs no encoding in a URL', () => {
		expect(signScope(signingKey, scope)).toMatch(/^[\w-]{43}$/);
	});

	it('differs for another key, path, workspace, event and sequence', () => {
		const tokens = [
			signScope(signingKey, scope),
			signScope(deriveSigningKey({ ...owner, apiKey: 'other' }), scope),
			signScope(deriveSigningKey({ ...owner, path: '7a2d/webhook' }), scope),
			signScope(deriveSigningKey({ ...owner, workspaceId: 'wks_2' }), scope),
			signScope(signingKey, { ...scope, type: 'email_opened' }),
			signScope(signingKey, { ...scope, sequenceId: 'seq_1' }),
			signScope(signingKey, { type: 'email_sent","seq_1', sequenceId: null }),
		];
		expect(new Set(tokens).size).toBe(tokens.length);
	});
});

describe('a webhook is recognised', () => {
	const url = 'https://n8n.mycompany.com/webhook/1?event=email_sent&token=abc';

	it('by its type and URL, in any order and spelling of the URL', () => {
		const same = 'https://N8N.mycompany.com:443/webhook/1?token=abc&event=email_sent';
		expect(webhookKey({ type: 'email_sent', url: same })).toBe(
			webhookKey({ type: 'email_sent', url }),
		);
	});

	it('as a different one with another type, token or path', () => {
		const key = webhookKey({ type: 'email_sent', url });
		expect(webhookKey({ type: 'email_opened', url })).not.toBe(key);
		expect(webhookKey({ type: 'email_sent', url: `${url}d` })).not.toBe(key);
		expect(webhookKey({ type: 'email_sent', url: url.replace('/1', '/2') })).not.toBe(key);
	});

	it('even when a user entered something other than a URL', () => {
		expect(webhookKey({ type: 'email_sent', url: 'n8n' })).toBe('email_sent n8n');
	});
});

describe('the name', () => {
	const parts = {
		workflowName: 'Leads to CRM',
		type: 'email_replied',
		sequenceName: null,
		isTest: false,
	};

	it.each([
		[parts, 'n8n: Leads to CRM / email_replied'],
		[{ ...parts, sequenceName: 'Q4' }, 'n8n: Leads to CRM / email_replied / Q4'],
		[{ ...parts, isTest: true }, 'n8n: Leads to CRM (test) / email_replied'],
		[{ ...parts, workflowName: ' a\n b ' }, 'n8n: a b / email_replied'],
	])('of %j', (given, name) => {
		expect(webhookName(given)).toBe(name);
	});

	it('is shortened, but keeps the event', () => {
		const name = webhookName({
			...parts,
			workflowName: '🚀'.repeat(500),
			sequenceName: 'x'.repeat(500),
		});
		expect([...name].length).toBeLessThanOrEqual(120);
		expect(name).toMatch(/^n8n: 🚀+… \/ email_replied \/ x+…$/u);
	});
});
