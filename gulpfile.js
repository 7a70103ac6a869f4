const { spawn } = require('node:child_process');
const { readdir, readFile, rm, writeFile } = require('node:fs/promises');
const path = require('node:path');
const esbuild = require('esbuild');
const gulp = require('gulp');

const OUTPUT = 'dist';

async function clean() {
	await rm(OUTPUT, { recursive: true, force: true });
}

function compile() {
	return spawn(process.execPath, [require.resolve('typescript/bin/tsc'), '-p', 'tsconfig.json'], {
		stdio: 'inherit',
	});
}

/** n8n reads icons, codex files (`*.node.json`) and the schemas of the output (`__schema__`) beside the compiled node. */
function copyAssets() {
	return gulp
		.src(['nodes/**/*.{svg,png,node.json}', 'nodes/**/__schema__/**/*.json'], {
			base: '.',
			encoding: false,
		})
		.pipe(gulp.dest(OUTPUT));
}

/** n8n installs no dependencies, so the libraries in `vendor/` are bundled into the compiled file. */
async function bundleLibraries() {
	const { metafile } = await esbuild.build({
		entryPoints: ['vendor/domains.ts', 'vendor/htmlToText.ts'],
		outdir: `${OUTPUT}/vendor`,
		allowOverwrite: true,
		bundle: true,
		format: 'cjs',
		platform: 'neutral',
		mainFields: ['module', 'main'],
		target: 'node20',
		charset: 'utf8',
		legalComments: 'inline',
		drop: ['console'],
		metafile: true,
	});
	await writeFile(
		`${OUTPUT}/vendor/THIRD-PARTY-LICENSES.txt`,
		await licensesOf(Object.keys(metafile.inputs)),
	);
}

/** The license texts of the packages that contain the given files. */
async function licensesOf(files) {
	const roots = files.flatMap((file) => file.match(/^.*node_modules\/(?:@[^/]+\/)?[^/]+/) ?? []);
	const texts = [...new Set(roots)].sort().map(async (root) => {
		const { name, version } = JSON.parse(await readFile(path.join(root, 'package.json'), 'utf8'));
		const license = (await readdir(root)).find((file) => /^licen[cs]e/i.test(file));
		if (!license) throw new Error(`${name} has no license text to ship`);
		return `${name} ${version}\n\n${await readFile(path.join(root, license), 'utf8')}`;
	});
	return (await Promise.all(texts)).join(`\n${'-'.repeat(80)}\n\n`);
}

exports.build = gulp.series(clean, compile, copyAssets, bundleLibraries);
