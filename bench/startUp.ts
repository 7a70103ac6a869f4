import { execFile } from 'node:child_process';
import { resolve } from 'node:path';
import { promisify } from 'node:util';

import { median } from './measure';

const run = promisify(execFile);
const root = resolve(__dirname, '..');

/** What the package adds to n8n's start. */
export interface StartUpFigures {
	/** Milliseconds, the median over fresh processes that have loaded n8n's own modules. */
	load: { trigger: number; companion: number; package: number };
	/** Bytes. */
	tarball: number;
	unpacked: number;
	files: number;
}

/** n8n requires every node file and creates one instance of each class. It has already loaded n8n-workflow and zod. */
const SCRIPT = `
require('n8n-workflow');
require('zod');
const start = process.hrtime.bigint();
for (const [file, name] of JSON.parse(process.argv[1])) new (require(file)[name])();
console.log(Number(process.hrtime.bigint() - start) / 1e6);
`;

type NodeFile = [file: string, className: string];

const fileOf = (className: string): NodeFile => [
	resolve(root, `dist/nodes/Salesforge/${className}.node.js`),
	className,
];
const TRIGGER = fileOf('SalesforgeTrigger');
const COMPANION = fileOf('Salesforge');
const CREDENTIAL: NodeFile = [
	resolve(root, 'dist/credentials/SalesforgeApi.credentials.js'),
	'SalesforgeApi',
];

async function loadTime(files: NodeFile[], processes: number): Promise<number> {
	const times: number[] = [];
	for (let n = 0; n < processes; n++) {
		const { stdout } = await run(process.execPath, ['-e', SCRIPT, JSON.stringify(files)], {
			cwd: root,
		});
		times.push(Number(stdout));
	}
	return median(times);
}

/** @param processes in how many fresh processes to load the package */
export async function measureStartUp(processes: number): Promise<StartUpFigures> {
	const { stdout } = await run('npm', ['pack', '--dry-run', '--json'], { cwd: root });
	const [{ size, unpackedSize, entryCount }] = JSON.parse(stdout) as [
		{ size: number; unpackedSize: number; entryCount: number },
	];
	return {
		load: {
			trigger: await loadTime([TRIGGER], processes),
			companion: await loadTime([COMPANION], processes),
			package: await loadTime([TRIGGER, COMPANION, CREDENTIAL], processes),
		},
		tarball: size,
		unpacked: unpackedSize,
		files: entryCount,
	};
}
