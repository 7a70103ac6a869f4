import type { IDataObject } from 'n8n-workflow';

import {
	doubtSecrets,
	dropSecret,
	hasSecret,
	keepSecret,
	proveSecret,
	readSecret,
	scopeKey,
} from '../../../nodes/Salesforge/trigger/access/signingSecrets';

describe('the signing secrets of a trigger', () => {
	it('are stored per event type and sequence', () => {
		const staticData: IDataObject = {};
		keepSecret(staticData, scopeKey({ type: 'email_sent', sequenceId: null }), 'whsec_1');
		keepSecret(staticData, scopeKey({ type: 'email_sent', sequenceId: 'seq_1' }), 'whsec_2');
		expect(staticData.signingSecrets).toEqual({
			email_sent: { secret: 'whsec_1' },
			'email_sent/seq_1': { secret: 'whsec_2' },
		});
		expect(readSecret(staticData, 'email_sent/seq_1')).toEqual({ secret: 'whsec_2' });
	});

	it('are assigned as a whole, so n8n notices the change', () => {
		const staticData: IDataObject = {};
		keepSecret(staticData, 'email_sent', 'whsec_1');
		const before = staticData.signingSecrets;
		proveSecret(staticData, 'email_sent', 'whsec_1');
		expect(staticData.signingSecrets).not.toBe(before);
		expect(readSecret(staticData, 'email_sent')).toEqual({ secret: 'whsec_1', proven: true });
	});

	it('are no longer proven when the webhook is replaced', () => {
		const staticData: IDataObject = {};
		keepSecret(staticData, 'email_sent', 'whsec_1', 'rwh_1');
		proveSecret(staticData, 'email_sent', 'whsec_1');
		keepSecret(staticData, 'email_sent', 'whsec_2', 'rwh_2');
		expect(readSecret(staticData, 'email_sent')).toEqual({
			secret: 'whsec_2',
			webhookId: 'rwh_2',
		});
	});

	it('are unproven after a deactivation, but stay', () => {
		const staticData: IDataObject = {};
		keepSecret(staticData, 'email_sent', 'whsec_1', 'rwh_1');
		keepSecret(staticData, 'email_sent/seq_1', 'whsec_2');
		proveSecret(staticData, 'email_sent', 'whsec_1');
		doubtSecrets(staticData);
		expect(readSecret(staticData, 'email_sent')).toEqual({
			secret: 'whsec_1',
			webhookId: 'rwh_1',
		});
		expect(readSecret(staticData, 'email_sent/seq_1')).toEqual({ secret: 'whsec_2' });
	});

	it('replace a stale one when proven, because static data may have been overwritten', () => {
		const staticData: IDataObject = {};
		keepSecret(staticData, 'email_sent', 'whsec_1', 'rwh_1');
		proveSecret(staticData, 'email_sent', 'whsec_2');
		expect(readSecret(staticData, 'email_sent')).toEqual({ secret: 'whsec_2', proven: true });
	});

	it('belong to the webhook that they were returned with', () => {
		const staticData: IDataObject = {};
		keepSecret(staticData, 'email_sent', 'whsec_1', 'rwh_1');
		expect(hasSecret(staticData, 'email_sent')).toBe(true);
		expect(hasSecret(staticData, 'email_sent', 'rwh_1')).toBe(true);
		expect(hasSecret(staticData, 'email_sent', 'rwh_2')).toBe(false);
	});

	it('are forgotten one by one, and leave nothing', () => {
		const staticData: IDataObject = { seen: 'abc' };
		keepSecret(staticData, 'email_sent', 'whsec_1');
		keepSecret(staticData, 'email_replied', 'whsec_2');
		dropSecret(staticData, 'email_sent');
		expect(hasSecret(staticData, 'email_sent')).toBe(false);
		expect(hasSecret(staticData, 'email_replied')).toBe(true);
		dropSecret(staticData, 'email_replied');
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
		const staticData = { signingSecrets } as IDataObject;
		expect(readSecret(staticData, 'email_sent')).toBeNull();
		expect(readSecret(staticData, 'constructor')).toBeNull();
		expect(() => proveSecret(staticData, 'email_sent', 'whsec_1')).not.toThrow();
	});
});
