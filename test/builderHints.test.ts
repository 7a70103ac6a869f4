import type { INodeProperties, INodeTypeDescription } from 'n8n-workflow';

// What n8n's AI reads about a node before it builds a workflow.
import { generateNodeTypeFile } from '@n8n/workflow-sdk/scripts/generate-types';

import { Salesforge, SalesforgeTrigger } from '../nodes';

const PACKAGE = 'n8n-nodes-salesforge';

/** As n8n loads it, with the package in front of the name. */
const loaded = ({ description }: { description: INodeTypeDescription }) => ({
	...description,
	name: `${PACKAGE}.${description.name}`,
});

const action = loaded(new Salesforge());
const trigger = loaded(new SalesforgeTrigger());

const typeFileOf = (node: INodeTypeDescription) =>
	(generateNodeTypeFile as (node: unknown) => string)(node);

interface Hinted {
	name: string;
	hint: string;
}

function hintsIn(properties: readonly INodeProperties[]): Hinted[] {
	return properties.flatMap(({ name, builderHint, type, options = [] }) => [
		...(builderHint ? [{ name, hint: builderHint.propertyHint }] : []),
		...(type === 'collection' ? hintsIn(options as INodeProperties[]) : []),
	]);
}

describe.each([
	[
		'the node',
		action,
		[
			'actOn',
			'contactFields',
			'event',
			'labelId',
			'entries',
			'entry',
			'receivedAfter',
			'name',
			'sequenceId',
		],
	],
	['the trigger', trigger, ['events']],
])("n8n's type file of %s", (_title, node, names) => {
	const file = typeFileOf(node);
	const hinted = hintsIn(node.properties);

	it('has every hint about a parameter', () => {
		expect(new Set(hinted.map(({ name }) => name))).toEqual(new Set(names));
		for (const { hint } of hinted) {
			const written = hint.replace(/</g, '&lt;').replace(/>/g, '&gt;');
			expect(file).toContain(`@builderHint ${written}`);
		}
	});

	it('has no hint about the choice of an operation, and no expression in wire format', () => {
		const about = hinted.map(({ name }) => name);
		expect(about.filter((name) => name === 'resource' || name === 'operation')).toEqual([]);
		const { searchHint = '', relatedNodes = [] } = node.builderHint ?? {};
		const texts = [searchHint, ...relatedNodes.map(({ relationHint }) => relationHint)];
		for (const text of [...texts, ...hinted.map(({ hint }) => hint)]) {
			expect(text).not.toMatch(/=\{\{|\bai_\w+/);
			expect(text.length).toBeLessThan(450);
		}
	});
});

it('relates the two nodes to each other by the names under which n8n loads them', () => {
	const related = ({ builderHint }: INodeTypeDescription) =>
		builderHint!.relatedNodes!.map(({ nodeType }) => nodeType);
	expect(related(action)).toContain(trigger.name);
	expect(related(trigger)).toContain(action.name);
});

it.each([
	['the incoming event', action, "Keep 'event' in every workflow that begins with the Salesforge"],
	['the event after an approval', action, 'an approval (send and wait)'],
	['the loop of labels', action, 'starts on label_changed'],
	['the loop of entries', action, 'starts on dnc_added'],
	['the way from a draft to a launch', action, 'The new sequence is a draft'],
	['polling', action, 'With a Schedule Trigger, reach back'],
	['the key against doubles', action, 'Remove Duplicates on expr('],
	['the two events of a reply', trigger, 'report the same reply'],
])('tells the model of %s', (_title, node, says) => {
	expect(typeFileOf(node)).toContain(says);
});
