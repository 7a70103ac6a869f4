import type { IDataObject } from 'n8n-workflow';

import { scopeKey } from '../../../nodes/Salesforge/trigger/access/scope';
import { SigningSecrets } from '../../../nodes/Salesforge/trigger/access/secrets';

const secretsIn = (staticData: IDataObject) =>
	new SigningSecrets({ secrets: new Map() }, staticData);

describe('the signing secrets of a trigger', () => {
	it('are stored per event type and sequence', () => {
		const staticData: IDataObject = {};
		const secrets = secretsIn(staticData);
		secrets.keep(scopeKey({ type: 'email_sent', sequenceId: null }), 'whsec_1', 'rwh_1');
		secrets.keep(scopeKey({ type: 'email_sent', sequenceId: 'seq_1' }), 'whsec_2', 'rwh_2');
		expect(staticData.signingSecrets).toEqual({
			email_sent: { secret: 'whsec_1', webhookId: 'rwh_1' },
			'email_sent/seq_1': { secret: 'whsec_2', webhookId: 'rwh_2' },
		});
		expect(secrets.stored('email_sent/seq_1')).toEqual({ secret: 'whsec_2', webhookId: 'rwh_2' });
	});

	it('are assigned as a whole, so n8n notices the change', () => {
		const staticData: IDataObject = {};
		const secrets = secretsIn(staticData);
		secrets.keep('email_sent', 'whsec_1', 'rwh_1');
		const before = staticData.signingSecrets;
		secrets.confirm('email_sent', 'whsec_1');
		expect(staticData.signingSecrets).not.toBe(before);
		expect(secrets.stored('email_sent')).toEqual({
			secret: 'whsec_1',
			webhookId: 'rwh_1',
			proven: true,
		});
	});

	it('are no longer proven when the webhook is replaced', () => {
		const staticData: IDataObject = {};
		const secrets = secretsIn(staticData);
		secrets.keep('email_sent', 'whsec_1', 'rwh_1');
		secrets.confirm('email_sent', 'whsec_1');
		secrets.keep('email_sent', 'whsec_2', 'rwh_2');
		expect(secrets.stored('email_sent')).toEqual({
			secret: 'whsec_2',
			webhookId: 'rwh_2',
		});
	});

	it('are unproven after a deactivation, but stay', () => {
		const staticData: IDataObject = {};
		const secrets = secretsIn(staticData);
		secrets.keep('email_sent', 'whsec_1', 'rwh_1');
		secrets.keep('email_sent/seq_1', 'whsec_2', 'rwh_2');
		secrets.confirm('email_sent', 'whsec_1');
		secrets.unconfirm();
		expect(secrets.stored('email_sent')).toEqual({
			secret: 'whsec_1',
			webhookId: 'rwh_1',
		});
		expect(secrets.stored('email_sent/seq_1')).toEqual({ secret: 'whsec_2', webhookId: 'rwh_2' });
	});

	it('replace a stale one when proven, because static data may have been overwritten', () => {
		const staticData: IDataObject = {};
		const secrets = secretsIn(staticData);
		secrets.keep('email_sent', 'whsec_1', 'rwh_1');
		secrets.confirm('email_sent', 'whsec_2');
		expect(secrets.stored('email_sent')).toEqual({ secret: 'whsec_2', proven: true });
	});

	it('belong to the webhook that they were returned with', () => {
		const staticData: IDataObject = {};
		const secrets = secretsIn(staticData);
		secrets.keep('email_sent', 'whsec_1', 'rwh_1');
		expect(secrets.has('email_sent', 'rwh_1')).toBe(true);
		expect(secrets.has('email_sent', 'rwh_2')).toBe(false);
	});

	it('are forgotten one by one, and leave nothing', () => {
		const staticData: IDataObject = { seen: 'abc' };
		const secrets = secretsIn(staticData);
		secrets.keep('email_sent', 'whsec_1', 'rwh_0');
		secrets.keep('email_replied', 'whsec_2', 'rwh_0');
		secrets.keep('email_sent', null, 'rwh_3');
		expect(secrets.has('email_sent', 'rwh_0')).toBe(false);
		expect(secrets.has('email_replied', 'rwh_0')).toBe(true);
		secrets.keep('email_replied', null, 'rwh_3');
		expect(staticData).toEqual({ seen: 'abc' });
	});

	it.each([
		undefined,
		null,
		'text',
		[],
		{ email_sent: null },
		{ email_sent: 'whsec_1' },
		{ email_sent: { secret: '' } },
		{ email_sent: { secret: 5, proven: true } },
	])('count as lost when static data contains %j', (signingSecrets) => {
		const secrets = secretsIn({ signingSecrets } as IDataObject);
		expect(secrets.stored('email_sent')).toBeNull();
		expect(secrets.stored('constructor')).toBeNull();
		expect(() => secrets.confirm('email_sent', 'whsec_1')).not.toThrow();
	});
});
