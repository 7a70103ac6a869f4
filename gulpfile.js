const { spawn } = require('node:child_process');
const { rm } = require('node:fs/promises');
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

/** n8n reads icons and codex files (`*.node.json`) beside the compiled node. */
function copyAssets() {
	return gulp
		.src(['nodes/**/*.{svg,png,node.json}'], { base: '.', encoding: false })
		.pipe(gulp.dest(OUTPUT));
}

exports.build = gulp.series(clean, compile, copyAssets);
