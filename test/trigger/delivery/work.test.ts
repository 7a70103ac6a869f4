import * as identity from '../../../nodes/Salesforge/events/identity';
import { articleBody } from '../../../harness/fixtures/article';
import { TriggerHost } from '../../../harness/n8nCore/triggerHost';

jest.mock('../../../nodes/Salesforge/events/identity', () => {
	const real = jest.requireActual<typeof identity>('../../../nodes/Salesforge/events/identity');
	return { ...real, identify: jest.fn(real.identify) };
});

const DELIVERIES = 30;

const bodyOf = (n: number) => ({ ...articleBody(1), number: n });

async function work(nodeId: string, send: (server: TriggerHost) => Promise<unknown>) {
	const database = { staticData: '{}', writes: 0 };
	const server = await TriggerHost.listening(
		{ registration: 'manual', events: ['email_sent'] } as never,
		null,
		{ id: nodeId },
		{ database },
	);
	jest.mocked(identity.identify).mockClear();
	await send(server);
	await server.close();
	return { writes: database.writes, identified: jest.mocked(identity.identify).mock.calls.length };
}

describe("n8n's work for deliveries", () => {
	it('includes no write and no event for an unwanted type', async () => {
		const spent = await work('filtered', async (server) => {
			for (let n = 0; n < DELIVERIES; n++) {
				const { json } = await server.post({ ...articleBody(2), number: n });
				expect(json.status).toBe('ignored');
			}
		});
		expect(spent).toEqual({ writes: 0, identified: 0 });
	});

	it('includes one write for matching events within five seconds, and none for their copies', async () => {
		const clock = jest.spyOn(Date, 'now').mockReturnValue(Date.now());
		const spent = await work('matching', async (server) => {
			for (let n = 0; n < DELIVERIES; n++) {
				expect((await server.post(bodyOf(n))).json.status).toBe('accepted');
				expect((await server.post(bodyOf(n))).json.status).toBe('ignored');
			}
		});
		clock.mockRestore();
		expect(spent.identified).toBe(2 * DELIVERIES);
		expect(spent.writes).toBe(1);
	});
});
