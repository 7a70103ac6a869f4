import { executeNode, itemsOf } from '../../harness/n8nCore/execute';
import {
	addMailbox,
	emailReplyArrives,
	FakeSalesforge,
	linkedinReplyArrives,
} from '../../harness/salesforge';
import {
	EVENT_TYPES,
	extractReply,
	flatten,
	generateSamples,
	isReply,
	simplifyReply,
	toEvent,
	toRow,
} from '../../nodes';
import { resources } from '../../nodes/Salesforge/resources/resources';
// Without the extension, tsx would import the codex file beside it, Salesforge.node.json.
import { Salesforge } from '../../nodes/Salesforge/Salesforge.node.js';
import { cases } from '../../test/n8n/actions';
import { eventOf, type Case, type Scene } from '../../test/n8n/actions/case';

/** A part of a JSON schema, as n8n's editor reads it. */
export interface Schema {
	type: string;
	items?: Schema;
	/** Missing if the keys are data, such as dates or the names of a workspace's variables. */
	properties?: Record<string, Schema>;
}

const typeOf = (value: unknown) => (Array.isArray(value) ? 'array' : typeof value);

const isMap = (key: string, keys: string[]) =>
	/^custom_?var/i.test(key) || keys.some((each) => !/^[a-z_]\w*$/i.test(each));

/** A schema that matches all the values. A field that is empty in all of them counts as text. */
function schemaOf(values: unknown[], key = ''): Schema {
	const present = values.filter((value) => value !== null && value !== undefined);
	const type = present.length === 0 ? 'string' : typeOf(present[0]);
	if (type === 'array') return { type, items: schemaOf(present.flat(), key) };
	if (type !== 'object') return { type };
	const objects = present as Array<Record<string, unknown>>;
	const keys = [...new Set(objects.flatMap((value) => Object.keys(value)))];
	if (isMap(key, keys)) return { type };
	const properties = keys.map((name) => [
		name,
		schemaOf(
			objects.map((value) => value[name]),
			name,
		),
	]);
	return { type, properties: Object.fromEntries(properties) as Record<string, Schema> };
}

/** What the transforms return for samples of every type, enough for every field to have a value. */
function ofTransforms(): Record<string, object[]> {
	const count = 4 * EVENT_TYPES.length;
	const bodies = generateSamples({ count, seed: 'salesforge' });
	const events = bodies.map((body) => toEvent(body));
	const withIssues = toEvent({ ...bodies[0], workspace: null });
	const replies = events.filter(isReply).map((event) => simplifyReply(extractReply(event)));
	return {
		'event/extractReply': replies,
		'event/flatten': events.map((event) => flatten(event)),
		'event/generateSample': events,
		'event/normalize': [...events, withIssues],
		'event/toRow': events.map((event) => toRow(event)),
	};
}

function openScene(fake: FakeSalesforge): Scene {
	const store = fake.store(fake.addWorkspace().id);
	addMailbox(store);
	const createdAt = new Date().toISOString();
	store.doNotContact.set('acme.example', { value: 'acme.example', type: 'domain', createdAt });
	const sequence = fake.addSequence(store.workspace.id, { kind: 'multichannel' });
	const byEmail = emailReplyArrives(store, { sequence });
	// Without a sequence, its event has issues.
	const onLinkedin = linkedinReplyArrives(store);
	for (const { contact } of [byEmail, onLinkedin]) {
		store.enrolled(String(sequence.id)).set(contact.id, 'replied');
	}
	return { fake, store, byEmail, onLinkedin };
}

/**
 * What an operation with its default output returns from the fake Salesforge: as in its case, again, for the other
 * contact, and without filters.
 */
async function outputOf(name: string, { parameters }: Case): Promise<object[]> {
	const [resource, operation] = name.split('/');
	await using fake = await FakeSalesforge.start();
	const scene = openScene(fake);
	const { filters: _, ...given } = parameters(scene);
	const runs = [
		given,
		given,
		{ ...given, ...(given.event !== undefined && { event: eventOf(scene.onLinkedin) }) },
	];
	const items: object[] = [];
	for (const run of runs) {
		const results = await executeNode(
			new Salesforge(),
			{ resource, operation, ...run } as Parameters<typeof executeNode>[1],
			itemsOf({}),
			{ credential: fake.credential, onError: 'continueRegularOutput' },
		);
		items.push(...results.map(({ json }) => json).filter((json) => !('error' in json)));
	}
	if (items.length === 0) throw new Error(`${name} returns nothing, so it has no output schema`);
	return items;
}

const fileOf = (schema: Schema) => `${JSON.stringify({ ...schema, version: 1 }, null, '\t')}\n`;

const FOLDER = 'nodes/Salesforge/__schema__';

export const schemaFileOf = (name: string) => `${FOLDER}/v1.0.0/${name}.json`;

/**
 * Where n8n looks for the fields of an operation's output, so that they can be mapped before the first run: by version,
 * resource and operation, for the trigger by its version alone. By file, a function that makes it.
 */
export function outputSchemas(): Record<string, () => Promise<string> | string> {
	const transforms = ofTransforms();
	const names = resources.flatMap(({ option, operations }) =>
		operations.map((operation) => `${option.value}/${String(operation.option.value)}`),
	);
	const ofOperations = names.map((name) => [
		schemaFileOf(name),
		async () => {
			const known = transforms[name];
			if (known) return fileOf(schemaOf(known));
			const operation = cases[name];
			if (!operation) throw new Error(`${name} has no case in test/n8n/actions`);
			return fileOf(schemaOf(await outputOf(name, operation)));
		},
	]);
	return {
		...(Object.fromEntries(ofOperations) as Record<string, () => Promise<string>>),
		[`${FOLDER}/v2.0.0.json`]: () => fileOf(schemaOf(transforms['event/normalize']!)),
	};
}
