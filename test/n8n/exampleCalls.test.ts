import { extractReply, generateSamples, isReply, toEvent } from '../../nodes';
import { articleBodies, articleBody } from '../../harness/fixtures/article';
import { Receiver } from '../../harness/services/receiver';
import type { N8nClient } from '../../harness/n8n/client';
import { callInstead, importExample } from '../../harness/n8n/examples';
import { Listener } from '../../harness/n8n/listener';
import { sharedN8n } from './shared';
import { TRIGGER } from '../../harness/n8n/workflows';

let client: N8nClient;
let service: Receiver;

beforeAll(async () => {
	client = sharedN8n();
});

beforeEach(async () => {
	service = await Receiver.start();
});

afterEach(async () => await service.stop());

/** The active example, with the local service in place of those that it calls. */
async function start(file: string): Promise<Listener> {
	const workflow = callInstead(importExample(file, {}), service.origin);
	return await Listener.activate(client, workflow);
}

/** Sends the bodies one after the other and waits until all executions have succeeded. */
async function send(listener: Listener, bodies: unknown[], executions: number): Promise<void> {
	for (const body of bodies) expect(await listener.send(body)).toMatchObject({ status: 200 });
	await listener.items(executions);
}

const samples = generateSamples({ count: 44, seed: 'local' });
const events = samples.map((body) => toEvent(body));

it("replies-to-slack.json posts every reply once, with the contact's own words", async () => {
	const reply = articleBody(6);
	const content = { text: 'I am out of the office until 6 May 2027.', html: '' };
	const away = { ...reply, replyEmail: { ...(reply.replyEmail as object), content } };
	const replies = [...events, toEvent(away)].filter(({ event }) =>
		['email_replied', 'linkedin_replied'].includes(event),
	);
	await send(await start('replies-to-slack.json'), [...samples, away], replies.length);
	const expected = replies.filter(isReply).map((event) => extractReply(event));
	const texts = service.calls.map(({ body }) => (body as { text: string }).text);
	expect(texts).toHaveLength(expected.length);
	expect(expected.at(-1)).toMatchObject({ isOutOfOffice: true });
	for (const { channel, fromName, text, isOutOfOffice, asksToStop } of expected) {
		const marks = [
			channel === 'linkedin' && ' on LinkedIn',
			isOutOfOffice && ' (out of office)',
			asksToStop && ' (asks to stop)',
		];
		const escaped = text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
		expect(texts).toContain(`*${fromName}* replied${marks.filter(Boolean).join('')}\n${escaped}`);
	}
});

it('once-only.json notifies once for each event, however often it arrives', async () => {
	const copies = articleBodies.map((body) => ({
		...body,
		webhookInfo: { ...(body.webhookInfo as object), id: 'wh_another' },
	}));
	const sent = [...articleBodies, ...copies, ...articleBodies];
	const example = callInstead(importExample('once-only.json', {}), service.origin);
	// As if each delivery came to a different process, whose trigger has not seen the others.
	const trigger = example.nodes.find(({ name }) => name === TRIGGER)!;
	trigger.parameters.options = { dropDuplicates: false };
	const listener = await Listener.activate(client, example);
	// One after the other: overlapping executions overwrite what Remove Duplicates has stored, see the example's note.
	for (const [index, body] of sent.entries()) {
		await listener.send(body);
		await client.finishedExecutions(listener.workflow.id, index + 1);
	}
	await listener.items(sent.length);
	const ids = service.calls.map(({ body }) => (body as { eventId: string }).eventId);
	expect(ids.sort()).toEqual(articleBodies.map((body) => toEvent(body).eventId).sort());
});
