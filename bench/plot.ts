/** A bar in the plot. */
export interface Bar {
	label: string;
	value: number;
	/** Ours, what it is compared with, or what users do today. */
	kind: 'ours' | 'control' | 'today';
}

export interface Group {
	title: string;
	bars: Bar[];
}

const WIDTH = 900;
const LABEL = 290;
const BAR = 18;
const GAP = 6;
const TITLE = 44;
const COLORS: Record<Bar['kind'], string> = {
	ours: '#2f6fde',
	control: '#9aa4b2',
	today: '#d9822b',
};
const LEGEND: Record<Bar['kind'], string> = {
	ours: 'Salesforge Trigger',
	control: 'a trigger that does nothing',
	today: "n8n's Webhook node and a Filter",
};

const escape = (text: string) =>
	text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;');

const text = (x: number, y: number, content: string, attributes = '') =>
	`<text x="${x}" y="${y}" ${attributes}>${escape(content)}</text>`;

function drawBar({ label, value, kind }: Bar, y: number, scale: number): string {
	const width = Math.max(1, Math.round(value * scale));
	return [
		text(LABEL - 8, y + 13, label, 'text-anchor="end"'),
		`<rect x="${LABEL}" y="${y}" width="${width}" height="${BAR}" rx="2" fill="${COLORS[kind]}"/>`,
		text(LABEL + width + 6, y + 13, Math.round(value).toLocaleString('en-US')),
	].join('\n');
}

function drawGroup({ title, bars }: Group, top: number, scale: number): string {
	const drawn = bars.map((bar, index) => drawBar(bar, top + TITLE + index * (BAR + GAP), scale));
	return [text(12, top + 28, title, 'font-weight="bold"'), ...drawn].join('\n');
}

const heightOf = ({ bars }: Group) => TITLE + bars.length * (BAR + GAP);

/** Horizontal bars, all groups on one scale. */
export function drawPlot(title: string, groups: readonly Group[]): string {
	const largest = Math.max(...groups.flatMap(({ bars }) => bars.map(({ value }) => value)));
	const scale = (WIDTH - LABEL - 70) / largest;
	let top = 64;
	const parts: string[] = [];
	for (const group of groups) {
		parts.push(drawGroup(group, top, scale));
		top += heightOf(group);
	}
	const legend = Object.entries(LEGEND).map(([kind, name], index) => {
		const x = 12 + index * 260;
		return `<rect x="${x}" y="42" width="12" height="12" fill="${COLORS[kind as Bar['kind']]}"/>\n${text(x + 18, 53, name)}`;
	});
	return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${WIDTH} ${top + 16}" font-family="system-ui, sans-serif" font-size="13">
<rect width="100%" height="100%" fill="#ffffff"/>
${text(12, 26, title, 'font-size="16" font-weight="bold"')}
${legend.join('\n')}
${parts.join('\n')}
</svg>
`;
}
