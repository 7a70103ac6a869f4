import { spawn, type ChildProcess } from 'node:child_process';
import { resolve } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';

import { N8nClient } from '../../harness/n8n/client';
import { TRIGGER } from '../../harness/n8n/workflows';
import { until } from '../../harness/until';

const READY = 'Ctrl+C to stop';

let demo: ChildProcess;
let output = '';
let startedAt: number;

/** Starts the demo in its own process group, like a terminal, and waits until it reports that it is ready. */
beforeAll(async () => {
	startedAt = Date.now();
	demo = spawn('npm', ['start'], {
		cwd: resolve(__dirname, '../..'),
		detached: true,
		stdio: ['pipe', 'pipe', 'pipe'],
	});
	await new Promise<void>((ready, fail) => {
		const listen = (chunk: Buffer) => {
			output += chunk.toString();
			if (output.includes(READY)) ready();
		};
		demo.stdout!.on('data', listen);
		demo.stderr!.on('data', listen);
		demo.once('exit', (code) => fail(new Error(`npm start ended with ${code}:\n${output}`)));
	});
}, 240_000);

const hasEnded = () => demo.exitCode !== null || demo.signalCode !== null;

async function pressCtrlC(): Promise<void> {
	if (hasEnded()) return;
	const ended = new Promise((resume) => demo.once('exit', resume));
	process.kill(-demo.pid!, 'SIGINT');
	await ended;
}

afterAll(pressCtrlC);

const answers = async (url: string) =>
	await fetch(url).then(
		() => true,
		() => false,
	);

const rowOf = (event: string) =>
	output
		.split('\n')
		.find((line) => line.startsWith(event))
		?.split(/\s{2,}/);

describe('npm start', () => {
	it('shows the outcome of the nine events in both workflows', () => {
		expect(rowOf('link_clicked')).toEqual([
			'link_clicked',
			'priya.nair@lead.example',
			'Founders',
			'accepted',
			'-',
		]);
		expect(rowOf('email_replied')).toEqual([
			'email_replied',
			'daniel.okafor@lead.example',
			'Q4 Outreach',
			'accepted',
			'accepted',
		]);
		expect(output.match(/accepted/g)!.length).toBeGreaterThanOrEqual(9);
	});

	it('shows a typed item and the same after Flatten', () => {
		expect(output).toContain('"event": "link_clicked"');
		const [, clickedAt] = /"details_clickedAt": "(.+)"/.exec(output)!;
		expect(Date.parse(clickedAt!)).toBeGreaterThan(startedAt);
		expect(output).toContain('"contact_email": "priya.nair@lead.example"');
		expect(output).not.toContain('[email');
	});

	it('keeps running at the printed editor address, with two workflows published', async () => {
		const [, editor] = /The editor: {2}(\S+)/.exec(output)!;
		expect((await fetch(`${editor}/healthz/readiness`)).status).toBe(200);
		expect(await (await fetch(editor!)).text()).toContain('n8n');
		expect(output).toContain('have registered their 25 webhooks');
	});

	it('acts on a reply when a person runs the third workflow, and tells what it did', async () => {
		const [, editor, workflowId] = /open (\S+)\/workflow\/(\w+)/.exec(output)!;
		const client = new N8nClient(editor!);
		await client.logIn();
		expect(output).not.toContain('In Salesforge:');
		await client.listenForTestEvent(workflowId!, TRIGGER);
		demo.stdin!.write('\n');
		await until('the reply is sent', () => output.includes('Daniel Okafor is sent: Thank you'));
		expect(output).toContain(
			'In Salesforge: daniel.okafor@lead.example is on the do-not-contact list',
		);
		expect(output).toContain(
			"In Salesforge: The conversation with Daniel Okafor has the label 'Negative'",
		);
		expect(output.match(/In Salesforge:/g)).toHaveLength(3);
	});

	it('stops everything that it started on Ctrl+C', async () => {
		const [, editor] = /The editor: {2}(\S+)/.exec(output)!;
		await pressCtrlC();
		// npm itself exits at once, while n8n takes a moment to shut down.
		while (await answers(`${editor}/healthz`)) await sleep(200);
	});
});
