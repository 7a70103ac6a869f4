import { needsCredential } from '../../nodes/Salesforge/resources/operation';
import { resources } from '../../nodes/Salesforge/resources/resources';
import { anchorOf } from './actions';
import { table } from './reference/markdown';

/** Every operation of the node at a glance, for the README: what it does, with a link to its page. */
export const operationsTable = (): string =>
	table(
		['Resource', 'Operation', 'What it does'],
		resources.flatMap(({ option, operations }) =>
			operations.map((operation) => {
				const { name, description } = operation.option;
				const page = needsCredential(operation)
					? `docs/actions.md#${anchorOf(option.name, name)}`
					: 'docs/transforms.md';
				return [option.name, `[${name}](${page})`, description ?? ''];
			}),
		),
	);
