import { execFileSync } from 'node:child_process';
import {
	cpSync,
	mkdtempSync,
	readdirSync,
	readFileSync,
	rmSync,
	statSync,
	symlinkSync,
	writeFileSync,
} from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';

import { loadOutputSchema, PackageDirectoryLoader } from 'n8n-core';

import {
	EVENT_TYPES,
	flatten,
	generateSamples,
	normalizeEvent,
	Salesforge,
	toEvent,
	toRow,
} from '../nodes';
import { resources } from '../nodes/Salesforge/resources/resources';
import { packPackage } from '../harness/n8n/pack';
import { executeNode, itemsOf } from '../harness/n8nCore/execute';
import { articleBodies, articleBody } from '../harness/fixtures/article';
import type { Schema } from '../scripts/docs/outputSchemas';
import { mismatches, readSchema } from './outputSchema';

let folder: string;
let installed: string;

beforeAll(async () => {
	const tarball = await packPackage();
	folder = mkdtempSync(join(tmpdir(), 'salesforge-package-'));
	execFileSync('tar', ['-xzf', tarball, '-C', folder]);
	// n8n provides zod and n8n-workflow where the package finds them.
	symlinkSync(resolve(__dirname, '../node_modules'), join(folder, 'node_modules'));
	installed = join(folder, 'package');
}, 120_000);

afterAll(() => rmSync(folder, { recursive: true, force: true }));

it("is accepted by n8n's own loader, with both nodes, the credential, icons and codex", async () => {
	const loader = new PackageDirectoryLoader(installed);
	await loader.loadAll();
	expect(Object.keys(loader.known.nodes).sort()).toEqual(['salesforge', 'salesforgeTrigger']);
	expect(Object.keys(loader.known.credentials)).toEqual(['salesforgeApi']);
	const trigger = loader.types.nodes.find(({ name }) => name === 'salesforgeTrigger')!;
	expect(trigger).toMatchObject({
		version: [2],
		inputs: [],
		iconUrl: {
			light: expect.stringMatching(/salesforge\.svg$/),
			dark: expect.stringMatching(/dark\.svg$/),
		},
		codex: { categories: expect.arrayContaining(['Sales']) },
	});
	expect(trigger).not.toHaveProperty('usableAsTool');
});

it('exports the classes, the credential, the event types and the pure functions', () => {
	expect(createRequire(__filename)(installed)).toEqual(
		expect.objectContaining({
			Salesforge: expect.any(Function),
			SalesforgeTrigger: expect.any(Function),
			SalesforgeApi: expect.any(Function),
			EVENT_TYPES: expect.arrayContaining(['email_sent']),
			normalizeEvent: expect.any(Function),
			flatten: expect.any(Function),
		}),
	);
});

const SCRIPT = `
	const salesforge = require('n8n-nodes-salesforge');
	const bodies = JSON.parse(require('fs').readFileSync(0, 'utf8'));
	const events = bodies.map((body) => salesforge.normalizeEvent(body));
	const rows = events.map((event) => salesforge.toRow(salesforge.toEvent(salesforge.flatten(event))));
	const paths = events.map(({ issues = [] }) => issues.map(({ path }) => path));
	const ids = events.map(({ eventId, messageId }) => [eventId, messageId]);
	const types = events.filter(({ event }) => salesforge.eventSchemas[event]);
	for (const event of types) salesforge.eventSchemas[event.event].parse(event);
	console.log(JSON.stringify({ rows: rows.map(({ issues, ...row }) => row), paths, ids }));
`;

describe('with only n8n-workflow and zod installed, the package returns the same as here', () => {
	const malformed = {
		...articleBody(6),
		contact: { id: '', firstName: 7 },
		mailbox: [],
		threadId: 8,
	};
	const bodies = [...articleBodies, malformed, { webhookInfo: { type: 'not_yet_known' }, room: 4 }];
	const events = bodies.map((body) => normalizeEvent(body)!);
	const rows = events.map((event) => toRow(toEvent(flatten(event))));

	it.each([
		['3', 'zod'],
		['4', 'zod4'],
	])('with zod %s', (major, zod) => {
		const modules = join(folder, `zod${major}`, 'node_modules');
		cpSync(installed, join(modules, 'n8n-nodes-salesforge'), { recursive: true });
		const own = resolve(__dirname, '../node_modules');
		symlinkSync(join(own, 'n8n-workflow'), join(modules, 'n8n-workflow'));
		symlinkSync(join(own, zod), join(modules, 'zod'));
		const { version } = createRequire(join(modules, 'x'))('zod/package.json') as {
			version: string;
		};
		expect(version.split('.')[0]).toBe(major);

		const given = execFileSync(process.execPath, ['-e', SCRIPT], {
			cwd: join(folder, `zod${major}`),
			input: JSON.stringify(bodies),
			encoding: 'utf8',
		});
		expect(JSON.parse(given)).toEqual({
			rows: rows.map(({ issues, ...row }) => row),
			paths: events.map(({ issues = [] }) => issues.map(({ path }) => path)),
			ids: events.map(({ eventId, messageId }) => [eventId, messageId]),
		});
	});
});

/** The files below a folder, with the folder's name, in alphabetical order. */
function filesBelow(root: string, ...folders: string[]): string[] {
	return folders
		.flatMap((name) =>
			readdirSync(join(root, name), { recursive: true, encoding: 'utf8' }).map((file) =>
				join(name, file),
			),
		)
		.filter((file) => statSync(join(root, file)).isFile())
		.sort();
}

it('has the compiled sources and their assets, the documents that npm requires, and nothing else', () => {
	const root = resolve(__dirname, '..');
	const sources = filesBelow(root, 'nodes', 'credentials', 'vendor').filter(
		(source) => !/\.(mjs|md)$/.test(source),
	);
	const compiled = sources.flatMap((source) => {
		const script = /^(.*)\.ts$/.exec(source)?.[1];
		return script === undefined ? [`dist/${source}`] : [`dist/${script}.js`, `dist/${script}.d.ts`];
	});
	expect(filesBelow(installed, '.')).toEqual(
		[
			...compiled,
			'dist/vendor/THIRD-PARTY-LICENSES.txt',
			'CHANGELOG.md',
			'LICENSE.md',
			'README.md',
			'index.js',
			'package.json',
		].sort(),
	);
});

it('makes npm install nothing else, and runs nothing at installation', () => {
	const manifest = JSON.parse(readFileSync(join(installed, 'package.json'), 'utf8')) as {
		scripts: Record<string, string>;
	};
	expect(manifest).not.toHaveProperty('dependencies');
	expect(manifest).not.toHaveProperty('optionalDependencies');
	expect(manifest).not.toHaveProperty('bundledDependencies');
	expect(manifest).toMatchObject({ peerDependencies: { 'n8n-workflow': '*' } });
	const atInstall = ['preinstall', 'install', 'postinstall', 'prepare', 'prepublish'];
	expect(Object.keys(manifest.scripts).filter((name) => atInstall.includes(name))).toEqual([]);
});

const consumer = `
import { normalizeEvent, isKnownEvent, type SalesforgeEvent } from './package';

function stepOf(event: SalesforgeEvent): number | null {
	if (event.event !== 'email_sent') return null;
	// @ts-expect-error a sent e-mail has no openedAt
	event.details.openedAt;
	return event.details.step;
}

const event = normalizeEvent({});
export const step = event && isKnownEvent(event) ? stepOf(event) : null;
`;

it('has types with the events as a discriminated union', () => {
	writeFileSync(join(folder, 'consumer.ts'), consumer);
	const flags = [
		'--noEmit',
		'--strict',
		'--skipLibCheck',
		'--module',
		'node16',
		'--target',
		'es2022',
	];
	const compiler = require.resolve('typescript/bin/tsc');
	expect(() =>
		execFileSync(process.execPath, [compiler, ...flags, 'consumer.ts'], {
			cwd: folder,
			stdio: 'pipe',
		}),
	).not.toThrow();
});

describe("the schemas that let n8n preview an operation's output", () => {
	const nodeDir = () => join(installed, 'dist/nodes/Salesforge');
	const names = resources.flatMap(({ option, operations }) =>
		operations.map((operation) => `${option.value}/${String(operation.option.value)}`),
	);

	it('exist for every operation and for the trigger', () => {
		expect(filesBelow(nodeDir(), '__schema__')).toEqual(
			[...names.map((name) => `__schema__/v1.0.0/${name}.json`), '__schema__/v2.0.0.json'].sort(),
		);
	});

	it.each(names)('are found by n8n for %s, and have fields', (name) => {
		const [resource, operation] = name.split('/');
		const schema = loadOutputSchema({ nodeDir: nodeDir(), version: 1, resource, operation });
		expect(Object.keys(schema!.properties as object).length).toBeGreaterThan(0);
	});

	it("have every field of the trigger's item", () => {
		const schema = loadOutputSchema({ nodeDir: nodeDir(), version: 2 });
		const samples = generateSamples({ count: 3 * EVENT_TYPES.length, seed: 'another' });
		for (const body of samples) {
			expect(mismatches(schema as unknown as Schema, toEvent(body))).toEqual([]);
		}
	});

	const transforms = resources
		.flatMap(({ operations }) => operations)
		.filter(({ needsCredential }) => !needsCredential)
		.map(({ option }) => String(option.value));

	it.each(transforms)('have every field that %s returns, with its type', async (operation) => {
		const samples = generateSamples({ count: 3 * EVENT_TYPES.length, seed: 'another' });
		const results = await executeNode(
			new Salesforge(),
			{ resource: 'event', operation },
			itemsOf(...samples.map((body) => toEvent(body))),
		);
		expect(results.length).toBeGreaterThan(0);
		const schema = readSchema(`event/${operation}`);
		expect(results.flatMap(({ json }) => mismatches(schema, json))).toEqual([]);
	});
});
