/**
 * Runs n8n's scanner like its reviewers do, on the sources and on what `npm pack` would publish. Exits with 1 on an
 * error or a warning. Build the package first.
 */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';

import {
	analyzePackage,
	buildScanConfig,
	SOURCE_FILE_PATTERNS,
} from '@n8n/scan-community-package/scanner/scanner.mjs';
import { ESLint } from 'eslint';

const root = resolve(import.meta.dirname, '..');

/** The scanner ignores warnings. They are counted here with its own rules. */
async function count(folder, patterns) {
	const eslint = new ESLint({
		cwd: folder,
		allowInlineConfig: false,
		overrideConfigFile: true,
		overrideConfig: await buildScanConfig(),
		errorOnUnmatchedPattern: false,
	});
	const results = await eslint.lintFiles(patterns);
	const sum = (key) => results.reduce((total, result) => total + result[key], 0);
	const formatter = await eslint.loadFormatter('stylish');
	return {
		files: results.length,
		errors: sum('errorCount'),
		warnings: sum('warningCount'),
		text: await formatter.format(results),
	};
}

async function scan(title, folder, patterns) {
	const verdict = await analyzePackage(folder, patterns);
	const { files, errors, warnings, text } = await count(folder, patterns);
	console.log(
		`${title}: ${files} files, ${errors} errors, ${warnings} warnings, ${verdict.passed ? 'passed' : 'refused'}`,
	);
	if (text) console.log(text);
	if (!verdict.passed && !text) console.log(verdict.message);
	return verdict.passed && files > 0 && errors === 0 && warnings === 0;
}

function unpackTarball(folder) {
	const packed = execFileSync('npm', ['pack', '--json', '--pack-destination', folder], {
		cwd: root,
	});
	const [{ filename }] = JSON.parse(packed.toString());
	execFileSync('tar', ['-xzf', join(folder, filename), '-C', folder]);
	return join(folder, 'package');
}

const folder = mkdtempSync(join(tmpdir(), 'salesforge-scan-'));
try {
	const results = [
		await scan('Sources', root, SOURCE_FILE_PATTERNS),
		await scan('Tarball', unpackTarball(folder), ['**/*.js', 'package.json']),
	];
	if (results.includes(false)) process.exitCode = 1;
} finally {
	rmSync(folder, { recursive: true, force: true });
}
