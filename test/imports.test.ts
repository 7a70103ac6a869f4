import { readdirSync, readFileSync } from 'fs';
import { join } from 'path';
import ts from 'typescript';

const root = join(__dirname, '..');

/** The rooms of each floor, lowest first. A file belongs to the first room that matches. */
const FLOORS: Array<Record<string, RegExp>> = [
	{ shared: /^nodes\/Salesforge\/shared\// },
	{ replyLanguage: /^nodes\/replyLanguage\// },
	{ events: /^nodes\/Salesforge\/events\// },
	{ transforms: /^nodes\/Salesforge\/transforms\//, api: /^nodes\/Salesforge\/api\// },
	{
		listSearch: /^nodes\/Salesforge\/listSearch\//,
		'what all operations share':
			/^nodes\/Salesforge\/resources\/(?:shared\/|(?!description|resources|router)\w+\.ts$)/,
	},
	{
		trigger: /^nodes\/Salesforge\/trigger\//,
		operations: /^nodes\/Salesforge\/resources\/\w+\//,
	},
	{ 'the router of the operations': /^nodes\/Salesforge\/resources\/\w+\.ts$/ },
	{ 'nodes and credential': /^nodes\/Salesforge\/\w+\.node\.ts$|^credentials\// },
	{ 'the public exports': /^nodes\/index\.ts$/ },
];

const files = ['nodes', 'credentials'].flatMap((folder) =>
	readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
		.filter((path) => path.endsWith('.ts'))
		.map((path) => join(folder, path)),
);

const importsOf = new Map(
	files.map((file) => {
		const { importedFiles } = ts.preProcessFile(readFileSync(join(root, file), 'utf8'));
		const paths = importedFiles
			.map(({ fileName }) => fileName)
			.filter((name) => name.startsWith('.'))
			.map((name) => join(file, '..', name))
			.filter((path) => !path.startsWith('vendor/') && !path.endsWith('.json'))
			.map((path) => (files.includes(`${path}.ts`) ? `${path}.ts` : join(path, 'index.ts')));
		return [file, paths];
	}),
);

function placeOf(file: string): { floor: number; room: string } {
	for (const [floor, rooms] of FLOORS.entries()) {
		const found = Object.entries(rooms).find(([, pattern]) => pattern.test(file));
		if (found) return { floor, room: found[0] };
	}
	throw new Error(`${file} is in no room: add its folder to this test`);
}

it('imports only from lower floors or the same room', () => {
	const wrong: string[] = [];
	for (const [file, imports] of importsOf) {
		const from = placeOf(file);
		for (const imported of imports) {
			const to = placeOf(imported);
			if (to.floor < from.floor || to.room === from.room) continue;
			wrong.push(`${file} (${from.room}) imports ${imported} (${to.room})`);
		}
	}
	expect(wrong).toEqual([]);
});

it('imports without circles', () => {
	const circles: string[] = [];
	const done = new Set<string>();
	const follow = (file: string, path: string[]) => {
		if (path.includes(file)) circles.push([...path.slice(path.indexOf(file)), file].join(' > '));
		if (done.has(file) || path.includes(file)) return;
		for (const imported of importsOf.get(file)!) follow(imported, [...path, file]);
		done.add(file);
	};
	for (const file of files) follow(file, []);
	expect(circles).toEqual([]);
});

it('has no file in vain', () => {
	const roots = /\.node\.ts$|^credentials\/|^nodes\/index\.ts$/;
	const imported = new Set([...importsOf.values()].flat());
	expect(files.filter((file) => !imported.has(file) && !roots.test(file))).toEqual([]);
});

it('finds the imports of every room', () => {
	const rooms = FLOORS.flatMap((floor) => Object.keys(floor));
	expect(new Set(files.map((file) => placeOf(file).room))).toEqual(new Set(rooms));
	expect([...importsOf.values()].flat().length).toBeGreaterThan(files.length);
});
