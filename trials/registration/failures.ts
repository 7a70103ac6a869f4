import { strict as assert } from 'node:assert';

import { FakeSalesforge, failWith, redirectTo, tooManyRequests } from '../../harness/salesforge';
import type { EventType } from '../../nodes/Salesforge/events';
import type { Listening, Setting } from './setting';
import type { Scenario } from './scenario';

const FIVE: EventType[] = [
	'email_opened',
	'link_clicked',
	'email_replied',
	'positive_reply',
	'linkedin_replied',
];

const WEBHOOKS = /\/integrations\/webhooks$/;

/** A workflow that needs five webhooks. */
async function five(setting: Setting): Promise<Listening> {
	return await setting.listen({ events: FIVE, sequences: [setting.sequences[0]] });
}

const create = { method: 'POST', path: WEBHOOKS };
const list = { method: 'GET', path: WEBHOOKS };

/** One call fails, and the same activation still succeeds. */
function overcome(title: string, arm: (setting: Setting) => void): Scenario {
	return {
		title,
		async run(setting) {
			const listening = await five(setting);
			arm(setting);
			await setting.activate(listening);
		},
	};
}

/** Failures of Salesforge or of the connection to it. */
export const failures: Scenario[] = [
	{
		title: 'The 3rd of 5 creations answers 500 until the retries are used up; activate again',
		async run(setting) {
			const listening = await five(setting);
			setting.salesforge.fail({ ...create, nth: 3, times: Infinity }, failWith(500));
			await assert.rejects(setting.activate(listening), /500/);
			assert.equal(setting.registered().length, 2);
			setting.salesforge.recover();
			await setting.activate(listening);
		},
	},
	overcome('The 3rd of 5 creations answers 500 once', ({ salesforge }) =>
		salesforge.fail({ ...create, nth: 3 }, failWith(500)),
	),
	overcome(
		'The 3rd of 5 creations answers 500 once, though Salesforge created the webhook',
		({ salesforge }) => salesforge.fail({ ...create, nth: 3, applied: true }, failWith(500)),
	),
	overcome('The 2nd creation answers 429 with Retry-After: 1, twice', ({ salesforge }) =>
		salesforge.fail({ ...create, nth: 2, times: 2 }, tooManyRequests(1)),
	),
	overcome('The list answers 503 once', ({ salesforge }) => salesforge.fail(list, failWith(503))),
	overcome('A creation hangs once, though Salesforge created the webhook', ({ salesforge }) =>
		salesforge.fail({ ...create, nth: 4, applied: true }, { kind: 'hang' }),
	),
	overcome('The list hangs once', ({ salesforge }) => salesforge.fail(list, { kind: 'hang' })),
	overcome('The connection drops before Salesforge creates a webhook', ({ salesforge }) =>
		salesforge.fail({ ...create, nth: 2 }, { kind: 'drop' }),
	),
	overcome('The connection drops after Salesforge has created a webhook', ({ salesforge }) =>
		salesforge.fail({ ...create, nth: 2, applied: true }, { kind: 'drop' }),
	),
	{
		title: 'A creation returns invalid JSON, though Salesforge created the webhook; activate again',
		async run(setting) {
			const listening = await five(setting);
			setting.salesforge.fail({ ...create, nth: 2, applied: true }, { kind: 'malformed' });
			await setting.activate(listening).catch(() => undefined);
			await setting.activate(listening);
		},
	},
	{
		title: 'The list returns invalid JSON; activate again',
		async run(setting) {
			const listening = await five(setting);
			setting.salesforge.fail({ ...list, times: Infinity }, { kind: 'malformed' });
			await assert.rejects(setting.activate(listening));
			assert.equal(setting.registered().length, 0);
			setting.salesforge.recover();
			await setting.activate(listening);
		},
	},
	{
		title: 'The API key is wrong; correct it and activate again',
		async run(setting) {
			const { salesforge } = setting;
			const listening = await five(setting);
			await setting.useApiKey('wrong');
			await assert.rejects(setting.activate(listening), /Check the API key/);
			assert.ok(salesforge.requests.length > 0);
			assert.ok(salesforge.requests.every(({ status }) => status === 401));
			await setting.useApiKey(salesforge.apiKey);
			await setting.activate(listening);
		},
	},
	{
		title: 'A redirect leads to another host, which must not see the API key; activate again',
		async run(setting) {
			const { salesforge } = setting;
			await using other = await FakeSalesforge.start({ apiKey: salesforge.apiKey });
			const listening = await five(setting);
			salesforge.fail({ times: Infinity }, redirectTo(`${other.baseUrl}/workspaces`));
			await assert.rejects(setting.activate(listening));
			const seen = other.requests.filter(({ headers }) => headers.authorization);
			assert.deepEqual(seen, []);
			salesforge.recover();
			await setting.activate(listening);
		},
	},
];
