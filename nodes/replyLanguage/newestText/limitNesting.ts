const TAG = /<(\/?)([a-z][a-z0-9]*)/gi;
const VOID = new Set([
	...[
		'area',
		'base',
		'br',
		'col',
		'embed',
		'hr',
		'img',
		'input',
		'link',
		'meta',
		'param',
		'source',
	],
	...['track', 'wbr'],
]);
const CELLS = ['td', 'th'];
/** Which open elements a tag closes implicitly, as in browsers and html-to-text. */
const ENDS: Record<string, readonly string[]> = {
	...{ li: ['li'], dt: ['dt', 'dd'], dd: ['dt', 'dd'], option: ['option'] },
	...{ td: CELLS, th: ['th'], tr: ['tr', ...CELLS] },
	...Object.fromEntries(
		[
			...['p', 'div', 'blockquote', 'ul', 'ol', 'dl', 'table', 'pre', 'hr', 'form', 'section'],
			...['h1', 'h2', 'h3', 'h4', 'h5', 'h6', 'article', 'header', 'footer', 'main', 'nav'],
		].map((name) => [name, ['p']]),
	),
};
/** Deeper than replies nest in a long thread. */
const MAX_DEPTH = 150;

/**
 * Turns tags that are nested deeper than in any email into line breaks. All words remain. This limits html-to-text's
 * work per end tag, and its recursion.
 */
export function limitNesting(html: string): string {
	const open: string[] = [];
	const removed = new Map<string, number>();
	const kept: string[] = [];
	let from = 0;

	function remove(name: string, step: 1 | -1, start: number): boolean {
		const end = html.indexOf('>', start);
		if (end === -1) return false;
		removed.set(name, (removed.get(name) ?? 0) + step);
		kept.push(html.slice(from, start), '<br>');
		from = end + 1;
		return true;
	}

	for (const { 1: slash, 2: given, index } of html.matchAll(TAG)) {
		const name = given!.toLowerCase();
		if (index < from || VOID.has(name)) continue;
		if (slash !== '') {
			const opened = open.lastIndexOf(name);
			if (removed.get(name)) {
				if (!remove(name, -1, index)) break;
			} else if (opened !== -1) open.length = opened;
			continue;
		}
		while (open.length > 0 && ENDS[name]?.includes(open[open.length - 1]!)) open.pop();
		if (open.length < MAX_DEPTH) open.push(name);
		else if (!remove(name, 1, index)) break;
	}
	kept.push(html.slice(from));
	return kept.join('');
}
