import type { INodeExecutionData, INodeType } from 'n8n-workflow';

import { generateSamples, toEvent } from '../../nodes';
import type { OperationCard } from '../../nodes/Salesforge/resources/operation';
import { resources } from '../../nodes/Salesforge/resources/resources';
import { executeNode, itemsOf } from '../../harness/n8nCore/execute';

const transforms = resources
	.flatMap(({ operations }) => operations)
	.filter(({ needsCredential }) => !needsCredential);

const EVENTS_SHOWN = 3;

/**
 * Tried in this order. An operation that only handles replies returns nothing for the first and shows the other three.
 */
const candidates = generateSamples({
	count: 4,
	seed: 'docs',
	events: ['link_clicked', 'email_replied', 'linkedin_replied', 'positive_reply'],
});

/** Operations whose input is what Salesforge sends, not what the trigger emits. */
const TAKE_RAW_BODIES = new Set(['normalize']);

const json = (value: unknown) => `\`\`\`json\n${JSON.stringify(value, null, 2)}\n\`\`\``;

type Run = (item: unknown, parameters?: object) => Promise<INodeExecutionData['json'][]>;

/** Runs the operation in the node, in n8n-core's own context. */
function runner(node: INodeType, operation: string): Run {
	return async (item, parameters = {}) => {
		const results = await executeNode(
			node,
			{ resource: 'event', operation, ...parameters },
			itemsOf(item),
			{ onError: 'continueRegularOutput' },
		);
		return results.map((result) => result.json);
	};
}

function example(title: string, parts: Array<[string, unknown]>): string {
	const body = parts.map(([label, value]) => `${label}:\n\n${json(value)}`).join('\n\n');
	return `<details><summary>${title}</summary>\n\n${body}\n\n</details>`;
}

async function examplesOf(run: Run, value: string): Promise<string[]> {
	const examples: string[] = [];
	for (const body of candidates) {
		const input = TAKE_RAW_BODIES.has(value) ? body : toEvent(body);
		const results = await run(input);
		const isRefused = results.length === 0 || results.some((result) => 'error' in result);
		if (isRefused || examples.length === EVENTS_SHOWN) continue;
		const output = results.length === 1 ? results[0] : results;
		examples.push(
			example(toEvent(body).event, [
				['Input', input],
				['Output', output],
			]),
		);
	}
	return examples;
}

async function samplesOf(run: Run): Promise<string[]> {
	const results = await run({}, { count: EVENTS_SHOWN });
	return results.map((result) => example(String(result.event), [['Output', result]]));
}

async function section(node: INodeType, { option }: OperationCard): Promise<string> {
	const value = String(option.value);
	const run = runner(node, value);
	const examples = value === 'generateSample' ? await samplesOf(run) : await examplesOf(run, value);
	const heading = `### ${option.name} (\`${value}\`)`;
	return [heading, `${option.description}.`, ...examples].join('\n\n');
}

/** The node's own output for three events, for every operation. */
export async function operationsBlock(node: INodeType): Promise<string> {
	const sections: string[] = [];
	for (const operation of transforms) sections.push(await section(node, operation));
	return sections.join('\n\n');
}
