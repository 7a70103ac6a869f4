import { join, resolve } from 'node:path';

import {
	expressionsBuiltDuring,
	expressionsIn,
	partsFor,
	type Expression,
} from '../harness/expressions';
import { doublingOfShortest, filled, LINEAR_DOUBLING } from '../harness/growth';
import { toEvent } from '../nodes';
import { articleBody } from '../harness/fixtures/article';

/**
 * Expressions whose time grows faster than the text, and why no text of others can make use of it. The key is the file
 * and the expression.
 */
const HARMLESS: Record<string, string> = {
	"Salesforge/api/client.ts  '.*'$":
		'A purpose ends with the name that it quotes, so it always matches.',
	'Salesforge/api/client.ts \\/+$': "A base URL in the user's credential.",
	'Salesforge/api/secrets.ts =+$':
		'Base64 that the node makes itself ends with two equal signs at most.',
};

type Reading = typeof import('../nodes/Salesforge/transforms/extractReply');
type Masking = typeof import('../nodes/Salesforge/api/secrets');

const NODES = resolve(__dirname, '../nodes');

/** The part that makes the expression slow when it is repeated: twice the text takes more than twice the time. */
function slowPart(expression: Expression): string | undefined {
	const { source, flags } = expression;
	const pattern = new RegExp(source, flags.includes('g') ? flags : `${flags}g`);
	const matchAll = (text: string) => text.replace(pattern, '');
	return partsFor(expression).find((part) => {
		// The end keeps an expression that ends with `$` or `.*` from matching at once.
		const make = (length: number) => `${filled(part)(length)}\n\0`;
		return doublingOfShortest(make, matchAll) > LINEAR_DOUBLING;
	});
}

/** Noise can hide that an expression is slow, but not make a fast one slow: it is tried again. */
const isSlow = (expression: Expression) => [1, 2, 3].some(() => slowPart(expression) !== undefined);

const { literals, sites } = expressionsIn(NODES);
const event = toEvent({
	...articleBody(6),
	replyEmail: { content: { text: 'I am out of the office until 6 May. Please remove me.' } },
});
const built = expressionsBuiltDuring(NODES, () => {
	jest.resetModules();
	const load = <T extends object>(file: string): T =>
		jest.requireActual<T>(join(NODES, 'Salesforge', file));
	for (const site of sites) jest.requireActual(join(NODES, site.split(':')[0]!));
	load<Reading>('transforms/extractReply').extractReply(event);
	load<Masking>('api/secrets').withoutSecrets('', 'sk_live_a+b/c=', []);
});

it('knows what every `new RegExp` builds', () => {
	const known = new Set(built.map(({ file, line }) => `${file}:${line}`));
	expect(sites.filter((site) => !known.has(site))).toEqual([]);
});

const all = new Map([...literals, ...built].map((each) => [`${each.file} ${each.source}`, each]));

describe('every regular expression of the nodes takes linear time', () => {
	const tried = [...all].filter(([name]) => !(name in HARMLESS));

	it.each(tried.map(([name, each]) => [name.slice(0, 200), each] as const))(
		'%s',
		(_, expression) => {
			expect(slowPart(expression)).toBeUndefined();
		},
	);
});

it('lists only slow expressions that exist as harmless', () => {
	const isKnown = (name: string) => all.has(name) && isSlow(all.get(name)!);
	expect(Object.keys(HARMLESS).filter((name) => !isKnown(name))).toEqual([]);
});

it.each([
	['<[a-z!/][^>]*>', 'i'],
	['\\s+$', ''],
	['a*b', ''],
	['^(?:a*){0,4}b', ''],
	['^(a+)+b', ''],
])('an expression that takes more is found: %s', (source, flags) => {
	expect(isSlow({ file: '', line: 0, source, flags })).toBe(true);
});
