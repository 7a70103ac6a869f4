import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import ts from 'typescript';

export interface Expression {
	/** Relative to the folder that was searched. */
	file: string;
	line: number;
	source: string;
	flags: string;
}

interface Found {
	literals: Expression[];
	/** Where the code builds one with `new RegExp`, as `file:line`. */
	sites: string[];
}

const isRegExp = (node: ts.Node) =>
	(ts.isNewExpression(node) || ts.isCallExpression(node)) && node.expression.getText() === 'RegExp';

/** Finds every regular expression in the TypeScript files of a folder. */
export function expressionsIn(folder: string): Found {
	const found: Found = { literals: [], sites: [] };
	for (const file of readdirSync(folder, { recursive: true, encoding: 'utf8' })) {
		if (!file.endsWith('.ts')) continue;
		const code = readFileSync(join(folder, file), 'utf8');
		const tree = ts.createSourceFile(file, code, ts.ScriptTarget.ES2022, true);
		const visit = (node: ts.Node): void => {
			const line = tree.getLineAndCharacterOfPosition(node.getStart()).line + 1;
			if (ts.isRegularExpressionLiteral(node)) {
				const end = node.text.lastIndexOf('/');
				const [source, flags] = [node.text.slice(1, end), node.text.slice(end + 1)];
				found.literals.push({ file, line, source, flags });
			} else if (isRegExp(node)) {
				found.sites.push(`${file}:${line}`);
			}
			node.forEachChild(visit);
		};
		visit(tree);
	}
	return found;
}

/** The expressions that files of the folder build with `new RegExp` while the work is done. */
export function expressionsBuiltDuring(folder: string, work: () => void): Expression[] {
	const built: Expression[] = [];
	const original = globalThis.RegExp;
	globalThis.RegExp = new Proxy(original, {
		construct(target, args: [string, string?], newTarget) {
			const caller = new Error().stack!.split('\n')[2]!;
			const [, path, line] = /(\/[^():]+\.ts):(\d+)/.exec(caller) ?? [];
			const [source, flags = ''] = args;
			if (path?.startsWith(folder)) {
				built.push({ file: relative(folder, path), line: Number(line), source, flags });
			}
			return Reflect.construct(target, args, newTarget) as RegExp;
		},
	});
	try {
		work();
	} finally {
		globalThis.RegExp = original;
	}
	return built;
}

/** What most expressions are about. */
const USUAL = [
	...[' ', '\n', 'a', 'A', '1', '.', ',', '-', '@', '<', '>', ':', '/', '"'],
	...['a ', 'A ', 'a,', 'a-', 'a@', '<a'],
];
/** The most of each kind, since some expressions are lists of hundreds of words. */
const MAX_OWN = 10;

/** Parts that may make an expression slow when repeated: usual ones, and its own characters, pairs and words. */
export function partsFor({ source }: Expression): string[] {
	const plain = source.replace(/\\[bdswDSWBpP](?:\{[^}]*\})?|[\\^$*+?(){}[\]|]/g, '');
	const characters = [...plain];
	const pairs = characters.slice(1).map((character, index) => characters[index]! + character);
	const words = source.match(/[\p{L}:@<&/]{2,}/gu) ?? [];
	const own = [characters, pairs, words].flatMap((kind) => [...new Set(kind)].slice(0, MAX_OWN));
	return [...new Set([...USUAL, ...own])];
}
