import { NodeHelpers, type INode, type INodeProperties } from 'n8n-workflow';

import { Salesforge } from '../../nodes';
import { resources } from '../../nodes/Salesforge/resources/resources';

const { description } = new Salesforge();
const all = resources.flatMap((resource) =>
	resource.operations.map((operation) => ({
		resource: resource.option.value,
		operation,
		name: `${resource.option.value}/${String(operation.option.value)}`,
	})),
);
const calling = all.filter(({ operation }) => operation.needsCredential);

/** Whether the editor shows something when the operation is first chosen. */
function isShown(entry: object, resource: string, operation: string): boolean {
	const node = { typeVersion: 1 } as INode;
	const values = { resource, operation, actOn: 'event', returnAll: false };
	return NodeHelpers.displayParameter(values, entry as INodeProperties, node, description);
}

it.each(all)('$name asks for a credential only when it calls Salesforge', (each) => {
	const { resource, operation } = each;
	expect(isShown(description.credentials![0]!, resource, String(operation.option.value))).toBe(
		operation.needsCredential,
	);
});

// n8n's editor leaves parameters that a credential's `displayOptions.show` names out of the panel.
it('has no parameter that the editor takes for a way to log in', () => {
	const shownFor = description.credentials!.map(({ displayOptions }) => displayOptions?.show ?? {});
	expect(shownFor.flatMap((show) => Object.keys(show))).toEqual([]);
});

it('has different names for operations with and without a credential', () => {
	const names = (isCalling: boolean) =>
		all
			.filter(({ operation }) => operation.needsCredential === isCalling)
			.map(({ operation }) => operation.option.value);
	expect(names(false).filter((name) => names(true).includes(name))).toEqual([]);
});

it.each(calling)('$name follows the wording of n8n', ({ operation }) => {
	const { name, action, description: effect } = operation.option;
	expect(name).toMatch(/^[A-Z]/);
	expect(action).toMatch(/^[A-Z]/);
	expect(action).not.toMatch(/\b(a|an|the)\b/i);
	// One sentence without a full stop, or several with one each.
	expect(effect).toMatch(/^[^.]+$|\.$/);
	expect(effect!.length).toBeGreaterThan(30);
});

it.each([
	['contact', 'addToSequence', 'starts to send'],
	['contact', 'delete', 'deleted permanently'],
	['contact', 'validate', 'Costs email validation credits'],
	['sequence', 'launch', 'starts to send'],
])('%s/%s says under a visible field what Execute step does', (resource, operation, effect) => {
	const hints = description.properties
		.filter((property) => isShown(property, resource, operation))
		.flatMap(({ hint, modes = [] }) => [hint, ...modes.map((mode) => mode.hint)]);
	const shown = hints.filter((hint) => hint?.includes(effect));
	expect(shown.length).toBeGreaterThan(0);
	for (const hint of shown) expect(hint).toContain('even when you click Execute step');
});

it.each(all)('$name shows each parameter only once', (each) => {
	const { resource, operation } = each;
	const shown = description.properties.filter((property) =>
		isShown(property, resource, String(operation.option.value)),
	);
	const names = shown.map(({ name }) => name);
	expect(new Set(names).size).toBe(names.length);
	expect(names.slice(0, 2)).toEqual(['resource', 'operation']);
});

it.each(calling)('$name lists its options in alphabetical order', ({ operation }) => {
	const walk = (properties: readonly INodeProperties[]): void => {
		for (const { type, options = [] } of properties) {
			if (type === 'collection') {
				const labels = (options as INodeProperties[]).map(({ displayName }) => displayName);
				expect(labels).toEqual([...labels].sort((a, b) => a.localeCompare(b)));
				walk(options as INodeProperties[]);
			} else if (type === 'options' || type === 'multiOptions') {
				const labels = options.map(({ name }) => name);
				expect(labels).toEqual([...labels].sort((a, b) => a.localeCompare(b)));
			}
		}
	};
	walk(operation.parameters);
});

describe('as a tool of an agent', () => {
	// As n8n makes the type of a tool from the type of the node.
	const tool = { ...description, name: `${description.name}Tool` };

	it('has one choice of the resource, because the nodes panel lists the actions of each', () => {
		const names = description.properties.map(({ name }) => name);
		expect(names.filter((name) => name === 'resource')).toHaveLength(1);
	});

	it('names the human review where it sends a reply', () => {
		const names = (type: typeof description) =>
			type.properties
				.filter((property) =>
					NodeHelpers.displayParameter(
						{ resource: 'conversation', operation: 'reply' },
						property,
						{ typeVersion: 1 } as INode,
						type,
					),
				)
				.map(({ name }) => name);
		expect(names(tool)).toContain('humanReviewNotice');
		expect(names(description)).not.toContain('humanReviewNotice');
	});
});
