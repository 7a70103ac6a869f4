import type { INodeTypeDescription } from 'n8n-workflow';

import { operations } from '../../../nodes/Salesforge/resources/event/operations';
import { columnsBlock } from '../columns';
import { eventSections, eventTable, fieldTable } from './fields';
import { operationParameters, parameterTable } from './parameters';

const HEAD = `# Reference

<!-- Made of the code by npm run docs; changes by hand are lost. -->

- [Events](#events)
- [The item](#the-item)
- [Salesforge Trigger](#salesforge-trigger): its parameters
- [Salesforge](#salesforge): its operations and their parameters
- [Columns of To Row](#columns-of-to-row)`;

function operationsSection(salesforge: INodeTypeDescription): string {
	const sections = operations.map(({ option }) => {
		const parameters = operationParameters(salesforge, String(option.value));
		return `### ${option.name} (\`${option.value}\`)\n\n${option.description}.\n\n${parameterTable(parameters)}`;
	});
	return sections.join('\n\n');
}

/** docs/reference.md, as the code is now. */
export function referenceDocument(
	trigger: INodeTypeDescription,
	salesforge: INodeTypeDescription,
): string {
	return `${[
		HEAD,
		'## Events',
		eventTable(),
		eventSections(),
		'## The item',
		'With the output *Event*. *Flat* has the same on one level, its parts joined by `_`; *Raw* is the body as Salesforge sent it.',
		fieldTable(),
		'## Salesforge Trigger',
		`Type \`n8n-nodes-salesforge.${trigger.name}\`, version ${[trigger.version].flat().join(', ')}. ${trigger.description}.`,
		parameterTable(trigger.properties),
		'## Salesforge',
		`Type \`n8n-nodes-salesforge.${salesforge.name}\`, version ${[salesforge.version].flat().join(', ')}. ${salesforge.description}.`,
		operationsSection(salesforge),
		'## Columns of To Row',
		columnsBlock(),
	].join('\n\n')}\n`;
}
