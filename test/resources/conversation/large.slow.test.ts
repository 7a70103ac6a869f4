import {
	addLinkedinMessage,
	emailReplyArrives,
	linkedinReplyArrives,
} from '../../../harness/salesforge';
import { callsOf, run } from '../node';
import { addOthers, attachment, fake, itemOf, store } from './inbox';

const data = Buffer.alloc(20 * 1024 * 1024, 'x');

it('sends a message of 1 MB with a file of 20 MB', async () => {
	const message = `${'A line of text & more\n'.repeat(50_000)}end`;
	const binary = {
		data: { data: data.toString('base64'), mimeType: 'video/mp4', fileName: 'demo.mp4' },
	};
	const arrival = emailReplyArrives(store);
	const reply = async () => {
		const parameters = { message, options: { inputDataFieldName: 'data' } };
		return await run(fake, 'conversation/reply', parameters, [{ ...itemOf(arrival), binary }]);
	};
	await reply();
	const [sent] = arrival.thread.emails.slice(-1);
	expect(sent!.attachments[0]!.data.equals(data)).toBe(true);
	expect(sent!.content.length).toBeGreaterThan(1_000_000);
	const [again] = await reply();
	expect(again!.json.alreadySent).toBe(true);
});

it('downloads a file of 20 MB', async () => {
	const arrival = linkedinReplyArrives(store);
	const attachments = [attachment('demo.mp4', data)];
	addLinkedinMessage(arrival.thread, { direction: 'inbound', attachments });
	const parameters = { options: { downloadAttachments: true } };
	const [item] = await run(fake, 'conversation/get', parameters, [itemOf(arrival)]);
	const [file] = Object.values(item!.binary!);
	expect(Buffer.from(file!.data, 'base64').equals(data)).toBe(true);
});

it('takes two calls among 10,000 others if the search works', async () => {
	const arrival = emailReplyArrives(store);
	addOthers(10_000, '2030-01-01T00:00:00.000Z');
	const [item] = await run(fake, 'conversation/get', {}, [itemOf(arrival)]);
	expect(item!.json.conversationId).toBe(arrival.thread.id);
	expect(callsOf(fake)).toEqual(['GET /threads', `GET /threads/${arrival.thread.id}`]);
	fake.behaviour.threadSearch = 'finds nothing';
	const [again] = await run(fake, 'conversation/get', {}, [itemOf(arrival)]);
	expect(again!.json.conversationId).toBe(arrival.thread.id);
});
