/** Writes docs/reference.md; with --check it only compares, and ends with 1 when the file is not what the code gives. */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';

// Without their ending, tsx takes the codex files beside them.
import { Salesforge } from '../nodes/Salesforge/Salesforge.node.js';
import { SalesforgeTrigger } from '../nodes/Salesforge/SalesforgeTrigger.node.js';
import { referenceDocument } from './reference/document';

const FILE = resolve(__dirname, '../docs/reference.md');

const wanted = referenceDocument(new SalesforgeTrigger().description, new Salesforge().description);

if (!process.argv.includes('--check')) {
	writeFileSync(FILE, wanted);
} else if (!existsSync(FILE) || readFileSync(FILE, 'utf8') !== wanted) {
	console.error('docs/reference.md is not up to date: run npm run docs:reference');
	process.exitCode = 1;
}
