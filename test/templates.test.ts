import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';

import type { WorkflowDefinition } from '../harness/n8n/client';

const FOLDER = resolve(__dirname, '../examples/templates');
const texts = readFileSync(join(FOLDER, 'README.md'), 'utf8');
const NOTE = 'n8n-nodes-base.stickyNote';

const files = readdirSync(FOLDER).filter((file) => file.endsWith('.json'));

it('has five templates', () => expect(files).toHaveLength(5));

describe.each(files)('%s', (file) => {
	const json = readFileSync(join(FOLDER, file), 'utf8');
	const { name, nodes } = JSON.parse(json) as WorkflowDefinition;
	const [main, ...others] = nodes;
	const content = String(main!.parameters.content);

	it('contains no credential, no pinned data and no choice of a user', () => {
		expect(json).not.toMatch(/"(credentials|pinData|meta)"/);
		expect(json).not.toMatch(/wks_|@(?!n8n\/)\w+\.\w/);
		const trigger = nodes.find(({ type }) => type.endsWith('.salesforgeTrigger'));
		expect(trigger!.parameters.workspaceId).toMatchObject({ value: '' });
	});

	it('has a yellow note with the steps on its left, and white notes', () => {
		expect(main!.type).toBe(NOTE);
		expect(content).toContain(`## ${name}\n`);
		expect(content).toMatch(/### How it works\n1\. [^]*### Set up\n1\. Install the community node/);
		expect(main!.parameters).not.toHaveProperty('color');
		const end = main!.position[0] + (main!.parameters.width as number);
		expect(Math.min(...others.map(({ position }) => position[0]))).toBeGreaterThan(end);
		const notes = others.filter(({ type }) => type === NOTE);
		expect(notes.map(({ parameters }) => parameters.color)).toEqual(notes.map(() => 7));
	});

	it('names only nodes that it has', () => {
		const steps = /### How it works\n([^]*?)\n\n/.exec(content)![1]!;
		const named = [...steps.matchAll(/\*\*(.+?)\*\*/g)].map(([, node]) => node);
		expect(named.length).toBeGreaterThan(3);
		expect(nodes.map((node) => node.name)).toEqual(expect.arrayContaining(named));
	});

	it('has the texts of the form', () => {
		const section = texts.split('\n## ').find((each) => each.startsWith(`${name}\n`))!;
		expect(section).toMatch(/Categories: \w+/);
		for (const heading of [
			'Who is it for',
			'How it works',
			'Set up',
			'Requirements',
			'Customize it',
		])
			expect(section).toContain(`\n### ${heading}\n`);
		expect(section.split(/\s+/).length).toBeGreaterThan(100);
		expect(section).not.toMatch(/<\w+/);
	});
});
