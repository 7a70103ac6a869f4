import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, symlinkSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';

import { PackageDirectoryLoader } from 'n8n-core';

import { packPackage } from './n8n/pack';

let folder: string;
let installed: string;

beforeAll(async () => {
	const tarball = await packPackage();
	folder = mkdtempSync(join(tmpdir(), 'salesforge-package-'));
	execFileSync('tar', ['-xzf', tarball, '-C', folder]);
	// n8n has zod and n8n-workflow where the package finds them.
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
